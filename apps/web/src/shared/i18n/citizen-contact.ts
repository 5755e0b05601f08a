import { addTexts } from './citizen.js';
import { contactVi } from './citizen-contact.vi.js';

addTexts('vi', contactVi);
