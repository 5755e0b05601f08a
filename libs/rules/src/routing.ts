import type { Priority, Reason, TicketType } from '#contract';
import { findRoad, type RoadOwner } from './roads.js';
import { readWords, type Word } from './words.js';

export type { RoadOwner };

/** Stands in competence data for the district-level body of the place. */
export const AREA = 'AREA';

/** What the catalogue in force says about a category. */
export interface CategoryRule {
  readonly code: string;
  readonly name: string;
  readonly priority: Priority;
  /** Body code, or `AREA`. */
  readonly lead: string;
  /** Body codes; may contain `AREA`. */
  readonly coordinating: readonly string[];
  readonly location: 'required' | 'optional' | 'none';
  /** Working hours to the answer. */
  readonly limitHours: number;
  readonly visibleWhileOpen: boolean;
}

/** A unit of the structure in force. District-level units stand in the list too, with `code === districtCode`. */
export interface AreaNode {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly districtName: string;
}

/** Who answers for what, as in force at one moment. The rules only read it; the directory keeps it. */
export interface Competence {
  readonly version: string;
  readonly categories: readonly CategoryRule[];
  readonly areas: readonly AreaNode[];
  /** District code → body that leads there. */
  readonly areaLeads: Readonly<Record<string, string>>;
  readonly roadOwners: readonly RoadOwner[];
  /** Body → the only districts in which it coordinates. A body that isn't named here coordinates everywhere. */
  readonly servesAreas: Readonly<Record<string, readonly string[]>>;
  /** Body of the desk and of citizen reception. */
  readonly deskBody: string;
}

export interface RoutingInput {
  readonly type: TicketType;
  readonly category: string | null;
  readonly areaCode: string | null;
  /** The message, with street and landmark if they are known: roads are looked for here. */
  readonly text: string;
  /** The words of that text, where they were read before. */
  readonly words?: readonly Word[];
}

export interface Routing {
  /** Body code, or null where nobody may or can be proposed yet; `leadReasons` say why. */
  readonly lead: string | null;
  readonly leadReasons: Reason[];
  readonly coordinating: string[];
}

/** Complaints get guidance and spam goes to the bin: neither is sent to a body. */
const neverRouted: readonly TicketType[] = ['complaint', 'spam'];

type Lead = Pick<Routing, 'lead' | 'leadReasons'>;

function leadOf(rule: CategoryRule, districtCode: string | null, { text, words }: RoutingInput, competence: Competence): Lead {
  const owners = competence.roadOwners.some((owner) => owner.categories.includes(rule.code));
  const road = owners ? findRoad(words ?? readWords(text), competence.roadOwners) : null;
  if (road?.categories.includes(rule.code)) return { lead: road.body, leadReasons: [{ kind: 'road_owner', road: road.pattern, body: road.body }] };
  if (rule.lead !== AREA) return { lead: rule.lead, leadReasons: [{ kind: 'fixed_lead', category: rule.code, body: rule.lead }] };
  const body = districtCode === null ? undefined : competence.areaLeads[districtCode];
  if (districtCode === null || body === undefined) return { lead: null, leadReasons: [{ kind: 'place_missing' }] };
  return { lead: body, leadReasons: [{ kind: 'area_lead', districtCode, body }] };
}

function coordinatingBodies(rule: CategoryRule, lead: string | null, districtCode: string | null, competence: Competence): string[] {
  const areaBody = districtCode === null ? undefined : competence.areaLeads[districtCode];
  const bodies = rule.coordinating.flatMap((body) => (body === AREA ? (areaBody ?? []) : body));
  const serves = (body: string) => {
    const districts = competence.servesAreas[body];
    return districts === undefined || (districtCode !== null && districts.includes(districtCode));
  };
  return [...new Set(bodies)].filter((body) => body !== lead && serves(body));
}

/**
 * Proposes who leads and who helps, in the order in which competence is decided: restricted type, owner of the road, fixed lead of the category, body of the area.
 * A suspected denunciation goes to citizen reception alone, whatever it speaks of (Law 25/2018/QH14, Art. 8: its content is disclosed to nobody else).
 */
export function proposeRouting(input: RoutingInput, competence: Competence): Routing {
  if (input.type === 'denunciation') return { lead: competence.deskBody, leadReasons: [{ kind: 'restricted_type', type: input.type }], coordinating: [] };
  if (neverRouted.includes(input.type)) return { lead: null, leadReasons: [{ kind: 'no_lead_for_type', type: input.type }], coordinating: [] };
  const rule = competence.categories.find((category) => category.code === input.category);
  if (!rule) return { lead: null, leadReasons: [], coordinating: [] };
  const districtCode = competence.areas.find((area) => area.code === input.areaCode)?.districtCode ?? null;
  const lead = leadOf(rule, districtCode, input, competence);
  return { ...lead, coordinating: coordinatingBodies(rule, lead.lead, districtCode, competence) };
}
