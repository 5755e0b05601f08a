import { setImmediate } from 'node:timers/promises';
import { type DeadlineKind, type Figure, type FigureName, figureNames, openStates, type Priority, type Proposal, type Rehearsal, type RehearsedTicket, type RuleKind, type TicketState, type TicketType } from '#contract';
import { TicketDeadlineRow } from '#database';
import type { Reference } from '#directory';
import { classify, clockUnder, dayOf, formatDay, mayChange, proposeRouting, type RehearsedClock, rehearsedClocks, readWords, type Routing, type Word } from '#rules';
import { In } from 'typeorm';
import type { TicketRoom } from './context.js';

const DAYS = 90;
/** Few: the rows of one answer are read by the driver in one go. */
const AT_ONCE = 100;
/** More are not looked at; the reply says so. */
export const MOST_TICKETS = 20_000;
const LISTED = 200;
/** There may be a hundred pairs of before and after. */
const LISTED_OF_PAIR = 100;
/** The loop serves a live desk: nothing runs longer at a stretch. */
const STRETCH_MS = 5;

type Difference = Omit<Rehearsal, 'faults' | 'proof'>;

interface Row {
  readonly id: string; readonly code: string; readonly type: TicketType; readonly state: TicketState; readonly priority: Priority; readonly category: string | null; readonly decided: boolean; readonly guessed: string | null;
  readonly area: string | null; readonly place: string; readonly lead: string | null; readonly routed: boolean; readonly received: Date; readonly text: string;
}

/**
 * What other rules would have done to the tickets of the last days: those in force against a draft, ticket by ticket, in batches that leave the loop free. Whoever keeps rules reads no
 * tickets: codes, days, categories, places and bodies only, and nothing of the restricted lane.
 */
export async function rehearseRules(room: TicketRoom, kind: RuleKind, now: Reference, next: Reference): Promise<Difference> {
  const tally = new Tally();
  const from = new Date(room.now().getTime() - DAYS * 86_400_000);
  const compare = comparisons[kind](room, now, next);
  let tickets = 0;
  let after: Pick<Row, 'received' | 'id'> | null = null;
  let since = performance.now();
  while (tickets < MOST_TICKETS) {
    const rows: Row[] = await readBatch(room, from, after, kind !== 'deadlines');
    const look = await compare(rows);
    for (const row of rows) {
      look(row, tally);
      if (performance.now() - since < STRETCH_MS) continue;
      await setImmediate();
      since = performance.now();
    }
    tickets += rows.length;
    after = rows.at(-1) ?? null;
    if (rows.length < AT_ONCE) return { days: DAYS, tickets, cut: false, ...tally.result() };
  }
  const [more] = after === null ? [] : await readBatch(room, from, after, false, 1);
  return { days: DAYS, tickets, cut: more !== undefined, ...tally.result() };
}

/** Newest first. Spam is nobody's matter, and the restricted lane is not looked at. */
function readBatch({ db }: TicketRoom, from: Date, after: Pick<Row, 'received' | 'id'> | null, withText: boolean, limit = AT_ONCE): Promise<Row[]> {
  return db.query<Row[]>(
    `SELECT t.id, t.code, t.type, t.state, t.priority, t.category_code AS category, NOT t.category_proposed AS decided, t.area_code AS area, concat_ws(E'\\n', t.street, t.landmark) AS place, t.lead_body AS lead, NOT t.lead_proposed AS routed,
       w.received_at AS received, p.proposed #>> '{candidates,0,category}' AS guessed, ${withText ? `coalesce((SELECT m.text FROM ticket_message m WHERE m.ticket_id = t.id AND m.kind = 'report' ORDER BY m.created_at LIMIT 1), '')` : `''`} AS text
     FROM ticket_words w JOIN ticket t ON t.id = w.ticket_id LEFT JOIN ticket_proposal p ON p.ticket_id = t.id
     WHERE w.received_at >= $1 AND ($2::timestamptz IS NULL OR (w.received_at, w.ticket_id) < ($2, $3::uuid)) AND t.restriction = 'none' AND t.state <> 'spam'
     ORDER BY w.received_at DESC, w.ticket_id DESC LIMIT ${limit}`,
    [from, after?.received ?? null, after?.id ?? null],
  );
}

type Look = (row: Row, tally: Tally) => void;
/** How one kind of rules is compared: what a batch needs is read first, then each ticket is looked at. */
type Comparison = (room: TicketRoom, now: Reference, next: Reference) => (rows: readonly Row[]) => Promise<Look> | Look;

const comparisons: Readonly<Record<RuleKind, Comparison>> = {
  routing: (_, now, next) => () => (row, tally) => {
    const text = [row.text, row.place].filter(Boolean).join('\n');
    let read: Word[] | undefined;
    const asked = { type: row.type, category: row.category ?? row.guessed, areaCode: row.area, text, get words() { return (read ??= readWords(text)); } };
    countRouting(row, proposeRouting(asked, now.competence, now.rules), proposeRouting(asked, next.competence, next.rules), tally);
  },
  classification: (_, now, next) => {
    const may = mayChange(now.rules.classification.map(({ rule }) => rule), next.rules.classification.map(({ rule }) => rule));
    return () => (row, tally) => {
      const text = [row.text, row.place].filter(Boolean).join('\n');
      if (!may(text)) return;
      const known = { areaCode: row.area };
      countProposals(row, classify(text, known, now.competence, now.weights, now.rules), classify(text, known, next.competence, next.weights, next.rules), tally);
    };
  },
  deadlines: (room, now, next) => async (rows) => {
    const clocks = new Map<string, TicketDeadlineRow[]>(rows.map((row) => [row.id, []]));
    for (const clock of await room.db.getRepository(TicketDeadlineRow).find({ where: { ticketId: In(rows.map((row) => row.id)), kind: In([...rehearsedClocks]) } })) clocks.get(clock.ticketId)?.push(clock);
    return (row, tally) => { for (const clock of clocks.get(row.id) ?? []) countClock(row, clock, room.now(), now, next, tally); };
  },
};

function countRouting(row: Row, before: Routing, after: Routing, tally: Tally): void {
  if (before.lead === after.lead) {
    const [helped, helps] = [before.coordinating.join(', '), after.coordinating.join(', ')];
    if (helped !== helps) tally.add('coordinating', row, helped, helps);
    return;
  }
  tally.add('lead', row, before.lead, after.lead, true);
  if (row.routed) held(row.lead, before.lead, after.lead, row, tally);
}

function countProposals(row: Row, before: Proposal, after: Proposal, tally: Tally): void {
  const [was, is] = [before.candidates[0]?.category ?? null, after.candidates[0]?.category ?? null];
  if (was !== is) {
    tally.add('category', row, was, is, true);
    if (row.decided) held(row.category, was, is, row, tally);
  }
  if (before.lead !== after.lead) tally.add('lead', row, before.lead, after.lead, true);
  if ((before.priority === 'P0') !== (after.priority === 'P0')) tally.add(after.priority === 'P0' ? 'urgent_more' : 'urgent_less', row, before.priority, after.priority);
}

/** What the desk decided is the measure: does the proposal become right, or wrong? */
function held(decided: string | null, before: string | null, after: string | null, row: Row, tally: Tally): void {
  if (decided === after) tally.add('right_now', row, before, after);
  else if (decided === before) tally.add('wrong_now', row, before, after);
}

function countClock(row: Row, clock: TicketDeadlineRow, at: Date, now: Reference, next: Reference, tally: Tally): void {
  const kind = clock.kind as RehearsedClock;
  // Urgency that was taken back: nothing was promised.
  if (clock.metAt !== null && clock.metAt <= clock.startedAt) return;
  const ranked = { priority: row.priority, category: row.category, categoryLimitHours: row.category === null ? null : (now.categories.get(row.category)?.limitHours ?? null) };
  const counted = { countedFrom: clock.countedFrom, extendedDays: clock.extendedDays, pauses: clock.pauses.map((p) => ({ from: new Date(p.from), to: new Date(p.to) })) };
  const ends = clockUnder(kind, ranked, counted, kind === 'acceptance' ? now.officeOf(row.lead) : now.office, now.deadlineRules, next.deadlineRules);
  if (ends === null) return;
  const [before, after] = [ends.before.toISOString(), ends.after.toISOString()];
  tally.add(ends.after > ends.before ? 'later' : 'earlier', row, before, after, false, kind);
  if (clock.metAt === null && !openStates.some((state) => state === row.state)) return;
  const done = clock.metAt ?? clock.pausedAt ?? at;
  if (done > ends.after && done <= ends.before) tally.add('late_now', row, before, after, false, kind);
  if (done <= ends.after && done > ends.before) tally.add('late_no_more', row, before, after, false, kind);
}

/** Numbers and the lists behind them. */
class Tally {
  readonly #figures = new Map<string, { name: FigureName; before: string | null; after: string | null; clock: DeadlineKind | null; count: number; tickets: RehearsedTicket[] }>();
  readonly #changed = new Set<string>();

  /** @param inPairs counts each pair of before and after by itself */
  add(name: FigureName, row: Row, before: string | null, after: string | null, inPairs = false, clock: DeadlineKind | null = null): void {
    const pair = inPairs ? { before, after } : { before: null, after: null };
    const key = JSON.stringify([name, clock, pair]);
    const figure = this.#figures.get(key) ?? { name, clock, ...pair, count: 0, tickets: [] };
    this.#figures.set(key, figure);
    this.#changed.add(row.id);
    figure.count++;
    if (figure.tickets.length < (inPairs ? LISTED_OF_PAIR : LISTED)) figure.tickets.push({ code: row.code, receivedOn: formatDay(dayOf(row.received)), category: row.category, area: row.area, before, after });
  }

  result(): { changed: number; figures: Figure[] } {
    const figures = [...this.#figures.values()].toSorted((a, b) => figureNames.indexOf(a.name) - figureNames.indexOf(b.name) || b.count - a.count);
    return { changed: this.#changed.size, figures };
  }
}
