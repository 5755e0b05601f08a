import type { afterVi } from './citizen-after.vi.js';
import type { contactVi } from './citizen-contact.vi.js';
import type { designVi } from './citizen-design.vi.js';
import type { formVi } from './citizen-form.vi.js';
import type { mapVi } from './citizen-map.vi.js';
import type { mattersVi } from './citizen-matters.vi.js';
import type { stepsVi } from './citizen-steps.vi.js';
import type { trackingVi } from './citizen-tracking.vi.js';

/** Every sentence of the citizen's side, as every language must have it. */
export type Texts = typeof formVi & typeof stepsVi & typeof afterVi & typeof contactVi & typeof mapVi & typeof mattersVi & typeof trackingVi & typeof designVi;
