import '../../shared/i18n/citizen-map.js';
export { PosterPage as default } from '../../features/poster/poster.js';
