import { addTexts } from './citizen.js';
import { designVi } from './citizen-design.vi.js';

// Only the page that shows the components brings these along.
addTexts('vi', designVi);
