import '../../shared/i18n/citizen-after.js';
export { FindReport as default } from '../../features/tracking/find-report.js';
