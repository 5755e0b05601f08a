import { administration } from './administration.js';
import type { FieldWords } from './category-words.js';
import { construction } from './construction.js';
import { education } from './education.js';
import { environment } from './environment.js';
import { health } from './health.js';
import { land } from './land.js';
import { security } from './security.js';
import { tourismAndTrade } from './tourism-trade.js';
import { traffic } from './traffic.js';
import { treesAndLight } from './trees-light.js';
import { utilitiesAndWelfare } from './utilities-welfare.js';
import { water } from './water.js';

/** The words of all categories, by category code. */
export const lexicon: FieldWords = {
  ...construction, ...traffic, ...water, ...treesAndLight, ...environment, ...land, ...security, ...health, ...education, ...tourismAndTrade, ...administration, ...utilitiesAndWelfare,
};
