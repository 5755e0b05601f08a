import '../../shared/i18n/citizen-after.js';
export { TrackedReport as default } from '../../features/tracking/tracked-report.js';
