import '../../shared/i18n/citizen-after.js';
import '../../shared/i18n/citizen-contact.js';
import '../../shared/i18n/citizen-matters.js';
import '../../shared/i18n/citizen-tracking.js';
export { TrackedReport as default } from '../../features/tracking/tracked-report.js';
