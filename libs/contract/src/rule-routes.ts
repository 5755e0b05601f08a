import type { Route } from './routes.js';
import { Rehearsal, RehearsalInput, RulesView, RuleVersion, SwitchOnInput } from './rules.js';

/** Calls of the page of rules: apart from the others, so that no phone of a citizen loads their shapes. */
export const ruleRoutes = {
  view: { method: 'GET', path: '/api/rules', reply: RulesView },
  version: { method: 'GET', path: '/api/rules/:kind/:version', reply: RuleVersion },
  rehearse: { method: 'POST', path: '/api/rules/rehearsal', body: RehearsalInput, reply: Rehearsal },
  switchOn: { method: 'POST', path: '/api/rules', body: SwitchOnInput, reply: RulesView },
} as const satisfies Record<string, Route>;
