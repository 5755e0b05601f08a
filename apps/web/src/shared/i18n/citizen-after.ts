import { addTexts } from './citizen.js';
import { afterVi } from './citizen-after.vi.js';

// The form opens without the sentences of the later pages; those pages bring them along by importing this file.
addTexts('vi', afterVi);
