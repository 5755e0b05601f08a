import { afterEn } from './citizen-after.en.js';
import { contactEn } from './citizen-contact.en.js';
import { designEn } from './citizen-design.en.js';
import { formEn } from './citizen-form.en.js';
import { mapEn } from './citizen-map.en.js';
import { mattersEn } from './citizen-matters.en.js';
import { stepsEn } from './citizen-steps.en.js';
import { trackingEn } from './citizen-tracking.en.js';
import type { Texts } from './citizen.vi.js';

/** The same sentences in English; loaded only when chosen. */
export const en: Texts = { ...formEn, ...stepsEn, ...afterEn, ...contactEn, ...mapEn, ...mattersEn, ...trackingEn, ...designEn };
