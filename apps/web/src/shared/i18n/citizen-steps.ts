import i18next from 'i18next';
import { stepsVi } from './citizen-steps.vi.js';

// Brought along by the parts of the form that are fetched while the first question is being answered.
i18next.addResourceBundle('vi', 'translation', stepsVi, true, true);
