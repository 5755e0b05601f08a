import i18next from 'i18next';
import { afterVi } from './citizen-after.vi.js';

// The form opens without the sentences of the later pages; those pages bring them along by importing this file.
i18next.addResourceBundle('vi', 'translation', afterVi, true, true);
