import type { BodyRef } from '#contract';
import { currentLanguage } from './i18n.js';

/** Name of a body in the language on screen. */
export const bodyName = (body: BodyRef): string => (currentLanguage() === 'en' ? body.nameEn : body.name);
