import type { afterVi } from './citizen-after.vi.js';
import type { designVi } from './citizen-design.vi.js';
import type { formVi } from './citizen-form.vi.js';
import type { stepsVi } from './citizen-steps.vi.js';
import type { trackingVi } from './citizen-tracking.vi.js';

/** Every sentence of the citizen's side, as every language must have it. */
export type Texts = typeof formVi & typeof stepsVi & typeof afterVi & typeof trackingVi & typeof designVi;
