import { describe, expect, it } from '@jest/globals';
import type { Action, Candidate } from '#contract';
import { type Matter, nextByRules, routeOffer } from './next-step.js';
import type { Competence } from './routing.js';

const rule = { name: '', limitHours: 80, visibleWhileOpen: true, coordinating: [] };
const competence: Competence = {
  version: 't', deskBody: 'DESK', roadOwners: [], servesAreas: {}, areaLeads: { '747': 'CITY' }, areas: [{ code: '26524', name: 'Phường 7', districtCode: '747', districtName: 'Vũng Tàu' }],
  categories: [{ ...rule, code: 'HOLE', priority: 'P1', lead: 'AREA', location: 'required' }, { ...rule, code: 'NOISE', priority: 'P2', lead: 'AREA', location: 'optional' }, { ...rule, code: 'WATER', priority: 'P1', lead: 'WORKS', coordinating: ['CITY'], location: 'none' }],
};
const matter = (more: Partial<Matter> = {}): Matter => ({ type: 'report', urgent: false, areaCode: '26524', text: '', ...more });
const of = (...pairs: readonly (readonly [string, number])[]): Candidate[] => pairs.map(([category, score]) => ({ category, score, reasons: [] }));
const all: ReadonlySet<Action> = new Set<Action>(['route', 'ask', 'answer_question', 'request_desk_answer', 'thank', 'redirect', 'mark_spam']);
const next = (more: Partial<Matter>, candidates: readonly Candidate[], can = all, asked = false) => nextByRules(matter(more), candidates, competence, { can, asked });

describe('what accepting a proposal comes to', () => {
  it('routes to the lead of the likeliest category, and says how sure that is', () => {
    expect(next({}, of(['HOLE', 0.9], ['WATER', 0.1]))).toMatchObject({ action: 'route', sure: 'high', missing: null, route: { category: 'HOLE', lead: 'CITY', priority: 'P1', areaCode: '26524' } });
    expect([0.8, 0.79, 0.5, 0.49].map((score) => next({}, of(['WATER', score]))?.sure)).toEqual(['high', 'middle', 'middle', 'low']);
  });

  it('takes danger for urgent whatever the category', () => {
    expect(next({ urgent: true }, of(['NOISE', 0.9]))?.route?.priority).toBe('P0');
  });

  it('asks for what is missing, once; then the routing opens for somebody to fill it in', () => {
    for (const category of ['HOLE', 'NOISE']) expect(next({ areaCode: null }, of([category, 0.9]))).toMatchObject({ action: 'ask', missing: 'place', route: null, words: expect.stringContaining('ở đâu') });
    expect(next({}, [])).toMatchObject({ action: 'ask', missing: 'matter' });
    expect(next({ areaCode: null }, of(['HOLE', 0.9]), all, true)).toMatchObject({ action: 'route', missing: 'place', route: null, words: null });
    expect(next({}, [], new Set(['route']))).toMatchObject({ action: 'route', missing: 'matter' });
  });

  it('goes the way of the type where that is another', () => {
    const ways = { praise: 'thank', complaint: 'redirect', crime_report: 'redirect', spam: 'mark_spam', question: 'answer_question' } as const;
    for (const [type, action] of Object.entries(ways)) expect(next({ type: type as keyof typeof ways }, of(['WATER', 0.9]))).toMatchObject({ action, route: null });
    expect(next({ type: 'question' }, [], new Set(['request_desk_answer']))).toMatchObject({ action: 'request_desk_answer' });
  });

  it('offers nothing of a suspected denunciation, and nothing that the person may not do', () => {
    expect(next({ type: 'denunciation' }, of(['WATER', 0.9]))).toBeNull();
    expect(next({}, of(['WATER', 0.9]), new Set())).toBeNull();
    expect(next({ type: 'praise' }, [], new Set(['route']))).toBeNull();
  });
});

describe('where a category would go', () => {
  it('names lead, helpers and what is missing; a category out of force goes nowhere', () => {
    expect(routeOffer('WATER', matter(), competence)).toMatchObject({ lead: 'WORKS', coordinating: ['CITY'], priority: 'P1', placeMissing: false });
    expect(routeOffer('HOLE', matter({ areaCode: null }), competence)).toMatchObject({ lead: null, placeMissing: true, leadReasons: [{ kind: 'place_missing' }] });
    expect(routeOffer('GONE', matter(), competence)).toBeNull();
  });
});
