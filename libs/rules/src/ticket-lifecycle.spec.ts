import { describe, expect, it } from '@jest/globals';
import { actions, finalStates, permissions, publicationStates, ticketStates, type TicketState } from '#contract';
import { publicationAfter, publicationSteps } from './publication-steps.js';
import type { Step } from './lifecycle-step.js';
import { clockOfState, lifecycle, stepFor, stepsFrom } from './ticket-lifecycle.js';

const steps: readonly Step[] = lifecycle;

describe('the lifecycle as a graph', () => {
  it('has one step for an action in a state', () => {
    const keys = steps.map((s) => `${s.from}/${s.action}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('reaches every state from submission', () => {
    const reached = new Set<string | null>([null]);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const step of steps) if (reached.has(step.from)) reached.add(step.to);
    }
    expect(ticketStates.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('leads from every state that is not final to a final one', () => {
    const ends = new Set<string>(finalStates);
    for (let before = 0; before !== ends.size;) {
      before = ends.size;
      for (const step of steps) if (step.from !== null && ends.has(step.to)) ends.add(step.from);
    }
    expect(ticketStates.filter((state) => !ends.has(state))).toEqual([]);
  });

  it('leaves an ended state only by the ways that are meant', () => {
    const ways = (state: TicketState) => [...new Set(stepsFrom(state).filter((s) => s.to !== state).map((s) => `${s.action} → ${s.to}`))];
    expect(Object.fromEntries(finalStates.map((state) => [state, ways(state)]))).toEqual({
      refused: ['request_review → in_triage', 'restrict → new'], redirected: ['restrict → new'], withdrawn: ['restrict → new'], spam: ['undo_spam → new'], merged: ['split → in_triage', 'auto_split → in_triage', 'restrict → new'],
      closed: ['restrict → new', 'send_back → in_progress', 'reopen → reopened', 'reopen_by_supervisor → reopened'],
    });
  });

  it('lets somebody other than the program go on from every state that waits for somebody', () => {
    const stuck = ticketStates.filter((state) => !finalStates.includes(state) && !stepsFrom(state).some((s) => s.to !== state && s.by !== 'system'));
    expect(stuck).toEqual([]);
  });

  it('uses every action, and only permissions that exist', () => {
    expect(actions.filter((action) => !steps.some((s) => s.action === action))).toEqual([]);
    const known = new Set<string>([...permissions, 'tracking_link', 'system']);
    expect(steps.filter((s) => !known.has(s.by))).toEqual([]);
    expect(permissions.filter((p) => p.startsWith('ticket.') && p !== 'ticket.read' && p !== 'ticket.intake' && !steps.some((s) => s.by === p))).toEqual([]);
  });

  it('lets nobody write with a permission that only reads', () => {
    const reading = ['ticket.read', 'people.read', 'calendar.read', 'text.read', 'figures.read', 'contact.reveal', 'words.reveal'];
    expect(steps.filter((s) => reading.includes(s.by))).toEqual([]);
  });

  it('keeps a clock running in every state that waits for somebody', () => {
    expect(ticketStates.filter((state) => (clockOfState[state] === null) !== finalStates.includes(state))).toEqual([]);
    // What a step shows is the clock of the state it leads to; an urgent answer is shown by the approval that it owes.
    expect(steps.filter((s) => s.clock.runs !== clockOfState[s.to] && !(s.to === 'answered' && s.clock.runs === 'approval')).map((s) => `${s.from}/${s.action}`)).toEqual([]);
  });

  it('never shows a clock that no step has started', () => {
    // Clocks that have been started, by state, over every way there is.
    const started = new Map<string, Set<string>>();
    const walk = (state: TicketState | null, clocks: ReadonlySet<string>) => {
      const key = String(state);
      const known = started.get(key);
      // Fewer clocks than on another way: only what is common to all ways can be relied on.
      const common = known === undefined ? new Set(clocks) : new Set([...known].filter((c) => clocks.has(c)));
      if (known !== undefined && common.size === known.size) return;
      started.set(key, common);
      for (const step of steps.filter((s) => s.from === state)) walk(step.to, new Set([...common, ...(step.clock.starts ?? [])]));
    };
    walk(null, new Set());
    const unstarted = steps.filter((s) => s.clock.runs !== null && !s.clock.starts?.includes(s.clock.runs) && !started.get(String(s.from))?.has(s.clock.runs));
    expect(unstarted.map((s) => `${s.from}/${s.action}: ${s.clock.runs}`)).toEqual([]);
  });

  it('pauses the answer only while the citizen is asked', () => {
    expect([...new Set(steps.filter((s) => s.clock.pauses).map((s) => s.to))]).toEqual(['waiting_for_citizen']);
    // Every way out of waiting runs the clock again or ends it.
    expect(steps.filter((s) => s.clock.resumes).every((s) => s.from === 'waiting_for_citizen')).toBe(true);
    expect(steps.filter((s) => s.from === 'waiting_for_citizen' && s.to !== 'waiting_for_citizen' && !s.clock.resumes && !s.clock.meets?.includes('answer')).map((s) => s.action)).toEqual([]);
  });

  it('moves no clock with words alone', () => {
    for (const action of ['comment', 'report_obstacle', 'add_information', 'contribute', 'remind'] as const) {
      const moved = steps.filter((s) => s.action === action && (s.from !== s.to || s.clock.starts || s.clock.meets || s.clock.pauses || s.clock.resumes));
      expect([action, moved]).toEqual([action, []]);
    }
  });

  it('asks for another person wherever one proposes and one decides', () => {
    const other = (from: TicketState, action: Step['action'], need: string) => expect([action, stepFor(from, action)?.needs.some((n) => n === need)]).toEqual([action, true]);
    for (const from of ['awaiting_approval', 'answered', 'closed'] as const) for (const action of ['approve', 'send_back'] as const) other(from, action, 'not_author');
    for (const action of ['confirm_refusal', 'decline_refusal', 'approve_desk_answer', 'decline_desk_answer'] as const) other('in_triage', action, 'not_asker');
    for (const action of ['endorse_extension', 'grant_extension', 'decline_extension', 'agree_late_hand_back', 'decline_late_hand_back'] as const) other('in_progress', action, 'not_asker');
    other('in_progress', 'grant_extension', 'not_endorser');
    for (const action of ['confirm_refusal', 'approve_desk_answer'] as const) other('in_triage', action, 'another_person');
    for (const from of ['answered', 'closed'] as const) other(from, 'publish', 'not_proposer');
    other('in_progress', 'submit_answer', 'another_officer');
    for (const from of ['new', 'in_triage'] as const) other(from, 'claim', 'another_person');
    other('in_triage', 'take_over', 'another_person');
  });

  it('ends nothing that somebody has to confirm without that person', () => {
    expect(steps.filter((s) => s.to === 'refused').map((s) => s.action)).toEqual(['reply_timeout', 'confirm_refusal']);
  });
});

describe('publication', () => {
  it('stands in the lifecycle for each state that has an answer, and moves no ticket', () => {
    for (const { action } of publicationSteps) expect(steps.filter((s) => s.action === action).map((s) => [s.from, s.to])).toEqual([['answered', 'answered'], ['closed', 'closed']]);
  });

  it('is proposed, decided and taken back by three different rights', () => {
    expect(publicationSteps.map((s) => s.by)).toEqual(['ticket.propose_publication', 'ticket.publish', 'ticket.take_down', 'tracking_link']);
  });

  it('goes from none over proposed to published, and is taken down from anywhere when the sender objects', () => {
    expect([publicationAfter('none', 'propose_publication'), publicationAfter('proposed', 'publish'), publicationAfter('published', 'take_down'), publicationAfter('none', 'publish')]).toEqual(['proposed', 'published', 'taken_down', null]);
    // What is open again, hidden or without its sender is public no more.
    for (const action of ['restrict', 'reopen', 'reopen_by_supervisor', 'send_back', 'detach_sender'] as const) expect(publicationStates.map((state) => publicationAfter(state, action))).toEqual([null, 'none', 'taken_down', null]);
    expect(publicationStates.map((state) => publicationAfter(state, 'object_to_publication'))).toEqual(publicationStates.map(() => 'taken_down'));
  });
});
