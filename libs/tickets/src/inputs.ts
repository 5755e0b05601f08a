import { Refused } from '#contract';
import { ApprovedTextRow, DeskTagRow, TicketRow } from '#database';
import { whoMay } from '#directory';
import { addWorkingDays, dayOf, formatDay, instantAtClose, findPersonalData, isWorkingDay, personalDataTypes, typesBesideNames } from '#rules';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { Act } from './acts.js';
import type { Facts } from './facts.js';
import { type Matter, readMatters } from './matters.js';

/** What an act names that must be looked up: read once, checked, and used by its effect. */
export interface LookedUp { readonly parent?: TicketRow; readonly approvedText?: ApprovedTextRow; readonly promise?: Date; /** Id of the template that the words began with. */ readonly template?: string | null; /** The parts of a message that is divided. */ readonly matters?: readonly Matter[] }

/** An apology that promises a day next year is no promise. */
const FARTHEST_PROMISE_DAYS = 60;

const field = (path: string, issue: string, vi: string, en: string) => ({ fields: [{ path: `act.${path}`, issue, message: { vi, en } }] });

/** Checks what was filled in, as far as a schema could not. @throws Refused with the first thing that is wrong */
export async function checkInput(tx: EntityManager, act: Act, facts: Facts, sees: (other: TicketRow) => boolean): Promise<LookedUp> {
  const { reference, ticket, clocks, now } = facts;
  const known = (code: string) => reference.ticketBodies.some((b) => b.code === code);
  if ('category' in act) {
    // Called a denunciation in the ordinary lane, it would go to the very body that it may accuse.
    if (act.type === 'denunciation' && ticket.restriction === 'none') throw new Refused('invalid_input', field('type', 'restrict_instead', 'Nghi là tố cáo: hãy chuyển sang luồng hạn chế.', 'A suspected denunciation: move it to the restricted lane.'));
    if (act.category !== null && !reference.categories.has(act.category)) throw new Refused('unknown_category');
    if (act.areaCode !== null && !reference.areas.has(act.areaCode)) throw new Refused('unknown_area');
  }
  switch (act.action) {
    case 'route':
      if (![act.lead, ...act.coordinating].every(known)) throw new Refused('unknown_body');
      if (act.areaCode === null && reference.categories.get(act.category ?? '')?.location === 'required') throw new Refused('place_needed');
      return {};
    case 'rule_competence':
      if (![act.lead, ...act.coordinating].every(known)) throw new Refused('unknown_body');
      return {};
    case 'hand_back': case 'request_late_hand_back':
      if (act.competentBody === ticket.leadBody || !known(act.competentBody)) throw new Refused('unknown_body');
      return {};
    case 'request_coordination':
      if (!act.bodies.every((code) => known(code) && code !== ticket.leadBody)) throw new Refused('unknown_body');
      return {};
    case 'request_extension': {
      const most = reference.deadlineRules.byPriority[ticket.priority].extension.workingDays;
      if (act.days > most) throw new Refused('extension_too_long', { ...field('days', 'not_right', `Tối đa ${most} ngày làm việc.`, `At most ${most} working days.`), facts: { most } });
      return {};
    }
    case 'submit_answer': case 'answer_urgent':
      if ((act.uploads ?? []).length === 0 && act.noEvidenceReason === null) throw new Refused('invalid_input', field('noEvidenceReason', 'evidence_needed', 'Cần ảnh hoặc văn bản minh chứng, hoặc lý do vì sao không có.', 'Evidence is needed, or the reason why there is none.'));
      return {};
    case 'answer_question': {
      const approvedText = await tx.getRepository(ApprovedTextRow).findOneBy({ id: act.approvedTextId });
      if (approvedText?.state !== 'approved') throw new Refused('text_not_approved');
      return { approvedText };
    }
    case 'assign':
      if (act.person !== null && !(await whoMay(tx, { permissions: ['ticket.claim'], scope: 'centre', restriction: 'none', body: null }, formatDay(dayOf(now)))).some((p) => p.id === act.person)) throw new Refused('unknown_person');
      return {};
    case 'tag': {
      const fresh = act.tags.filter((tag) => !ticket.tags.includes(tag));
      if ((await tx.getRepository(DeskTagRow).countBy({ code: In(fresh), retiredAt: IsNull() })) !== new Set(fresh).size) throw new Refused('unknown_tag');
      return {};
    }
    case 'divide':
      return { matters: await readMatters(tx, act, ticket, reference) };
    case 'merge':
      return { parent: await parentOf(tx, act.parentCode, ticket, sees) };
    case 'publish':
      for (const path of ['reportText', 'answerText'] as const) {
        // A leader signs the answer, and an office tells its address.
        const types = path === 'answerText' ? typesBesideNames : personalDataTypes;
        if (findPersonalData(act[path], types).length > 0) throw new Refused('masks_missing', field(path, 'masks_missing', 'Còn thông tin cá nhân chưa che.', 'There is personal data that is not masked.'));
      }
      return {};
    case 'apologise': {
      const answer = clocks.get('answer');
      const promise = instantAtClose(reference.office, act.newDate);
      const farthest = addWorkingDays(reference.office, formatDay(dayOf(now)), FARTHEST_PROMISE_DAYS);
      if (!isWorkingDay(reference.office.calendar, act.newDate) || promise > farthest || act.newDate <= formatDay(dayOf(now)) || (answer && promise <= (answer.promisedAt ?? answer.dueAt))) throw new Refused('new_date_early', field('newDate', 'new_date_early', 'Chọn một ngày làm việc sau hôm nay và sau hạn cũ, trong 60 ngày làm việc tới.', 'Choose a working day after today and after the old date, within the next 60 working days.'));
      return { promise };
    }
    default:
      return {};
  }
}

const ended: ReadonlySet<string> = new Set(['merged', 'spam', 'withdrawn', 'refused', 'redirected']);

type Mergeable = Pick<TicketRow, 'id' | 'state' | 'restriction' | 'answeredAt' | 'receivedAt'>;

/** May a ticket be merged into this one? It is open, or closed after the other was sent (later it is a recurrence), in the ordinary lane, and itself merged into nothing. */
export function takesIn(parent: Omit<Mergeable, 'receivedAt'>, child: Pick<Mergeable, 'id' | 'restriction' | 'receivedAt'>): boolean {
  const answeredBefore = parent.state === 'closed' && (parent.answeredAt === null || parent.answeredAt < child.receivedAt);
  return parent.id !== child.id && parent.restriction === 'none' && child.restriction === 'none' && !ended.has(parent.state) && !answeredBefore;
}

/** The ticket to merge into, which the person must see, locked. */
async function parentOf(tx: EntityManager, code: string, child: TicketRow, sees: (other: TicketRow) => boolean): Promise<TicketRow> {
  const asked = code.trim().toUpperCase();
  const parent = await tx.getRepository(TicketRow).findOne({ where: { code: /^[A-Z0-9-]{1,32}$/.test(asked) ? asked : '' }, lock: { mode: 'pessimistic_read' } });
  if (parent === null || !sees(parent) || !takesIn(parent, child)) throw new Refused('parent_unknown');
  // No chains: what has others merged into it is merged into nothing.
  if (await tx.getRepository(TicketRow).existsBy({ mergedInto: child.id })) throw new Refused('parent_unknown');
  return parent;
}
