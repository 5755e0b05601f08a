import { baRia } from './ba-ria.js';
import { chauDuc } from './chau-duc.js';
import { conDao } from './con-dao.js';
import { datDo } from './dat-do.js';
import { longDien } from './long-dien.js';
import { phuMy } from './phu-my.js';
import { type Place, readPlace } from './place.js';
import { roads } from './roads.js';
import { vungTauLandmarks } from './vung-tau-landmarks.js';
import { vungTauSights } from './vung-tau-sights.js';
import { vungTauStreets } from './vung-tau-streets.js';
import { xuyenMoc } from './xuyen-moc.js';

/** Streets and landmarks of the province, in units of 2021. From general knowledge: where the commune is in doubt, only the district stands. */
export const places: readonly Place[] = [...vungTauStreets, ...vungTauSights, ...vungTauLandmarks, ...baRia, ...phuMy, ...chauDuc, ...xuyenMoc, ...longDien, ...datDo, ...conDao, ...roads].map(readPlace);
