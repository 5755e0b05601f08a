import { addTexts } from './citizen.js';
import { mattersVi } from './citizen-matters.vi.js';

addTexts('vi', mattersVi);
