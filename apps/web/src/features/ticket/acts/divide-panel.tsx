import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Classification, MAX_MATTERS, type MattersReply, routes, type Stretch } from '#contract';
import { call } from '../../../shared/api/call.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import { startClassification } from './classify-fields.js';
import { ClauseRow } from './clause-row.js';
import css from './divide-panel.module.css';
import { clausesOf, type Given, givenTo, proposedGiving, stretchesByMatter, type To, wordsOf } from './matters.js';
import { MatterCard } from './matter-card.js';

/** What the operator chose for a matter, by its number; what they left alone comes from the proposal. */
interface Draft { given: Given[]; finer: boolean; chosen: Record<string, Partial<Classification>> }

/** Divides a message: which sentence belongs to which matter, and what each matter is. */
export function DividePanel(props: PanelProps) {
  const say = useSay();
  const { ticket, person } = props;
  const { text } = ticket;
  const { value, set, clear, savedAt } = useDraft<Draft>(`${person}/${ticket.id}/divide`, { given: proposedGiving(ticket), finer: clausesOf(text, false).length < 2, chosen: {} });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const clauses = useMemo(() => clausesOf(text, value.finer), [text, value.finer]);
  const parts = stretchesByMatter(text, clauses, value.given);
  const several = parts.length > 1;
  const proposed = useProposed(ticket.id, several ? parts.map((part) => part.stretches) : []);
  const classOf = (nth: number, to: number): Classification => {
    const own = startClassification(ticket);
    const one = proposed?.[nth];
    const found = one === undefined ? own : { type: one.type === 'denunciation' && nth === 0 ? own.type : one.type, category: one.category, areaCode: one.areaCode, priority: one.priority };
    return { ...found, ...value.chosen[to] };
  };
  const stays = parts[0];
  const firstDenounces = stays !== undefined && classOf(0, stays.to).type === 'denunciation';
  const makeAct = () => {
    setTried(true);
    return !several || firstDenounces ? null : { action: 'divide' as const, parts: parts.map(({ to, stretches }, nth) => ({ stretches, ...classOf(nth, to) })) };
  };
  const give = (clause: Stretch, to: To) => set({ given: [...value.given.flatMap((g) => without(g, clause)), { ...clause, to }] });
  const highest = Math.max(1, ...parts.map((part) => part.to));
  const choices = Math.min(MAX_MATTERS, Math.max(2, highest + 1));
  return (
    <ActFrame {...props} panel="divide" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <p>{say('matters.note')}</p>
      <div className={css.both}>
        <section aria-labelledby="matters-clauses" className={css.side}>
          <div className={css.head}>
            <h4 id="matters-clauses">{say('matters.clauses')}</h4>
            <Button type="button" variant="subtle" size="compact-sm" onClick={() => set({ finer: !value.finer })}>{say(value.finer ? 'matters.coarser' : 'matters.finer')}</Button>
          </div>
          <p className={css.soft}>{say('matters.clauses_keys')}</p>
          <div className={css.clauses}>{clauses.map((clause, i) => <ClauseRow key={`${clause.start} ${clause.end}`} words={text.slice(clause.start, clause.end).trim()} to={givenTo(clause, value.given)} choices={choices} first={i === 0} give={(to) => give(clause, to)} />)}</div>
          {tried && !several && <p className={css.no} role="alert">{say('matters.needed')}</p>}
        </section>
        <div className={css.side}>
          {parts.map(({ to, stretches }, nth) => (
            <MatterCard
              key={to} n={to} title={nth === 0 ? say('matters.first', { n: to, code: ticket.code }) : say('matters.further', { n: to })} words={wordsOf(text, stretches)} value={classOf(nth, to)}
              proposed={value.chosen[to] === undefined && proposed !== undefined} no={{ category: fieldNo(error, `parts.${nth}.category`), area: fieldNo(error, `parts.${nth}.areaCode`) }}
              warning={nth === 0 && firstDenounces ? say('matters.first_denunciation') : proposed?.[nth]?.type === 'denunciation' || classOf(nth, to).type === 'denunciation' ? say(nth === 0 ? 'matters.first_accuses' : 'matters.accuses', { code: ticket.code }) : null}
              onChange={(change) => set({ chosen: { ...value.chosen, [to]: { ...value.chosen[to], ...change } } })}
            />
          ))}
        </div>
      </div>
    </ActFrame>
  );
}

/** What stays of a given stretch when a clause is given anew. */
function without(given: Given, clause: Stretch): Given[] {
  return [{ ...given, end: Math.min(given.end, clause.start) }, { ...given, start: Math.max(given.start, clause.end) }].filter(({ start, end }) => start < end);
}

/** What the rules make of each part: asked by places in the text, never by its words. */
function useProposed(id: string, parts: readonly Stretch[][]): MattersReply['parts'] | undefined {
  const { data } = useQuery({
    queryKey: ['matters', id, JSON.stringify(parts)], enabled: parts.length > 1, staleTime: Number.POSITIVE_INFINITY, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(routes.proposeMatters, { params: { id }, body: { parts: parts.map((part) => [...part]) }, signal }),
  });
  return parts.length > 1 && data?.parts.length === parts.length ? data.parts : undefined;
}
