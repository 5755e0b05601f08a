import { addTexts } from './citizen.js';
import { trackingVi } from './citizen-tracking.vi.js';

// Only the tracking page brings these along.
addTexts('vi', trackingVi);
