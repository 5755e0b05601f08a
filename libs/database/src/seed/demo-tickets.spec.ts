import { readFileSync } from 'node:fs';
import { ticketStates } from '#contract';
import { describe, expect, it } from '@jest/globals';
import { demoTickets } from './demo-tickets.js';

interface Data {
  readonly catalogue: { categories: { code: string; lead: string; priority: string; location: string }[] };
  readonly 'admin-units': { periods: { districts: { code: string; communes: { code: string }[] }[] }[] };
}
const data = <K extends keyof Data>(name: K) => JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as Data[K];
const { categories } = data('catalogue');
const districts = data('admin-units').periods[0]?.districts ?? [];
const districtOf = new Map(districts.flatMap(({ code, communes }) => [[code, code] as const, ...communes.map((commune) => [commune.code, code] as const)]));
const words = demoTickets.map((ticket) => ({ key: ticket.key, all: JSON.stringify(ticket) }));

describe('demo tickets', () => {
  it('have keys of their own', () => expect(new Set(demoTickets.map(({ key }) => key)).size).toBe(demoTickets.length));

  it('show every state', () => expect(new Set(demoTickets.map(({ target }) => target))).toEqual(new Set(ticketStates)));

  it('stand in categories and areas that exist', () => {
    for (const { key, category, areaCode } of demoTickets) {
      expect([key, categories.some(({ code }) => code === category)]).toEqual([key, true]);
      expect([key, areaCode === null || districtOf.has(areaCode)]).toEqual([key, true]);
    }
    expect(new Set(demoTickets.flatMap(({ areaCode }) => districtOf.get(areaCode ?? '') ?? [])).size).toBe(8);
  });

  it('come from many bodies and from at least six urgent categories', () => {
    const leads = new Set(demoTickets.map(({ category, areaCode }) => categories.find(({ code }) => code === category)?.lead.replace('AREA', districtOf.get(areaCode ?? '') ?? 'none')));
    const urgent = new Set(demoTickets.flatMap(({ category }) => (categories.find(({ code }) => code === category)?.priority === 'P0' ? category : [])));
    expect(leads.size).toBeGreaterThanOrEqual(14);
    expect(urgent.size).toBeGreaterThanOrEqual(6);
  });

  it('carry what their state needs', () => {
    for (const { key, target, answer, refusal, redirect, mergeInto, reopen, question, handBack, rating, areaCode, category } of demoTickets) {
      const needsPlace = categories.find(({ code }) => code === category)?.location === 'required' && !['refused', 'redirected', 'spam', 'new'].includes(target);
      expect([key, !needsPlace || areaCode !== null]).toEqual([key, true]);
      expect([key, ['answered', 'closed', 'awaiting_approval', 'reopened'].includes(target)]).toEqual([key, answer !== undefined]);
      expect([key, target === 'refused']).toEqual([key, refusal !== undefined]);
      expect([key, target === 'redirected']).toEqual([key, redirect !== undefined]);
      expect([key, target === 'reopened']).toEqual([key, reopen !== undefined]);
      expect([key, target === 'merged']).toEqual([key, mergeInto !== undefined]);
      expect([key, target === 'handed_back']).toEqual([key, handBack !== undefined]);
      expect([key, target === 'waiting_for_citizen' && question === undefined]).toEqual([key, false]);
      expect([key, rating?.rating === 'dissatisfied' && rating.reason === undefined]).toEqual([key, false]);
    }
  });

  it('reach nobody: telephones begin with 0000, mail goes to example.vn', () => {
    for (const { key, all } of words) {
      expect([key, all.match(/[\w.]+@[\w.]+/g)?.filter((mail) => !mail.endsWith('@example.vn')) ?? []]).toEqual([key, []]);
      expect([key, all.match(/\b0[1-9]\d{1,2}[ .]?\d{3}[ .]?\d{3}\b/g) ?? []]).toEqual([key, []]);
      expect([key, /số nhà|\bnhà số \d/i.test(all)]).toEqual([key, false]);
    }
  });
});
