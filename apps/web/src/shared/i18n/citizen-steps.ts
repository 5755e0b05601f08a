import { addTexts } from './citizen.js';
import { stepsVi } from './citizen-steps.vi.js';

// Brought along by the parts of the form that are fetched while the first question is being answered.
addTexts('vi', stepsVi);
