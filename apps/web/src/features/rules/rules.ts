import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type BodyOf, type ClassificationRules, type DeadlineLimits, type RoutingRules, type RuleDraft, type RuleKind, ruleRoutes } from '#contract';
import { useEffect } from 'react';
import { call } from '../../shared/api/call.js';
import { useMe } from '../../shared/ui/staff/me.js';

export interface DataOf { routing: RoutingRules; classification: ClassificationRules; deadlines: DeadlineLimits }
/** A rule of a list, of either kind. */
export type ListKind = 'routing' | 'classification';
export type RuleOf<K extends ListKind> = DataOf[K]['rules'][number];

const key = ['rules'];
/** A rehearsal reads tickets of a quarter. */
const PATIENCE_MS = 120_000;

/** Rules in force and their marks; where these are other than the frame shows, the frame is told. */
export function useRules() {
  const client = useQueryClient();
  const { failingRules } = useMe();
  const rules = useQuery({ queryKey: key, queryFn: ({ signal }) => call(ruleRoutes.view, { signal }) });
  const marks = rules.data?.marks.length ?? failingRules;
  useEffect(() => { if (marks !== failingRules) void client.invalidateQueries({ queryKey: ['me'] }); }, [client, marks, failingRules]);
  return rules;
}

/** One version; versions never change. */
export function useRuleVersion(kind: RuleKind, version: string) {
  return useQuery({ queryKey: [...key, kind, version], queryFn: ({ signal }) => call(ruleRoutes.version, { params: { kind, version }, signal }), staleTime: Number.POSITIVE_INFINITY });
}

export function useRehearsal() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (body: BodyOf<typeof ruleRoutes.rehearse>) => call(ruleRoutes.rehearse, { body, patience: PATIENCE_MS }), onError: () => client.invalidateQueries({ queryKey: key }) });
}

/** The person's own view is asked again too: a mark may have gone. */
export function useSwitchOn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof ruleRoutes.switchOn>) => call(ruleRoutes.switchOn, { body }),
    onSuccess: (view) => { client.setQueryData(key, view); void client.invalidateQueries({ queryKey: ['me'] }); },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const draftOf = <K extends RuleKind>(kind: K, data: DataOf[K]): RuleDraft => ({ kind, data }) as RuleDraft;
/** Phrases as they come from a field: several may have been pasted at once. */
export const phrasesOf = (typed: readonly string[]): string[] => [...new Set(typed.flatMap((one) => one.split(/[,;\n]/)).map((one) => one.trim()).filter((one) => one !== ''))];
export const newId = (): string => `r-${Math.random().toString(36).slice(2, 12)}`;
