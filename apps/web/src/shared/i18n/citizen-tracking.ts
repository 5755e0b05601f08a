import i18next from 'i18next';
import { trackingVi } from './citizen-tracking.vi.js';

// Only the tracking page brings these along.
i18next.addResourceBundle('vi', 'translation', trackingVi, true, true);
