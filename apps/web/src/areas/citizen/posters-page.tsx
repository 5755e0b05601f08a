import '../../shared/i18n/citizen-map.js';
export { PosterList as default } from '../../features/poster/poster-list.js';
