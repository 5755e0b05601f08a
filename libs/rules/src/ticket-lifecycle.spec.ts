import { describe, expect, it } from '@jest/globals';
import { actions, finalStates, permissions, ticketStates } from '#contract';
import { lifecycle, type Step, stepFor, stepsFrom } from './ticket-lifecycle.js';

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

  it('leaves refused and closed for good, and spam only to undo a mistake', () => {
    expect(stepsFrom('refused')).toEqual([]);
    expect(stepsFrom('closed')).toEqual([]);
    expect(stepsFrom('spam').map((s) => s.action)).toEqual(['undo_spam']);
  });

  it('uses every action, and only permissions that exist', () => {
    expect(actions.filter((action) => !steps.some((s) => s.action === action))).toEqual([]);
    const known = new Set<string>([...permissions, 'tracking_link', 'system']);
    expect(steps.filter((s) => !known.has(s.by))).toEqual([]);
  });

  it('lets nobody write with a permission that only reads', () => {
    const reading = ['ticket.read', 'ticket.read_restricted', 'people.read', 'figures.read', 'contact.reveal'];
    expect(steps.filter((s) => reading.includes(s.by))).toEqual([]);
  });

  it('keeps a clock running in every state that waits for somebody', () => {
    const timeless = steps.filter((s) => s.clock.runs === null).map((s) => s.to);
    expect(timeless.every((state) => finalStates.includes(state))).toBe(true);
  });

  it('pauses the answer only while the citizen is asked', () => {
    expect(steps.filter((s) => s.clock.pauses).map((s) => s.to)).toEqual(['waiting_for_citizen']);
    // Every way out of waiting runs the clock again or ends it.
    expect(steps.filter((s) => s.clock.resumes).every((s) => s.from === 'waiting_for_citizen')).toBe(true);
    expect(steps.filter((s) => s.from === 'waiting_for_citizen' && !finalStates.includes(s.to) && !s.clock.resumes)).toEqual([]);
  });

  it('asks for another person to approve or send back an answer', () => {
    for (const action of ['approve', 'send_back'] as const) expect(stepFor('awaiting_approval', action)?.needs).toContain('not_author');
  });
});
