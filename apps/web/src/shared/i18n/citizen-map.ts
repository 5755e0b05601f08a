import { addTexts } from './citizen.js';
import { mapVi } from './citizen-map.vi.js';

addTexts('vi', mapVi);
