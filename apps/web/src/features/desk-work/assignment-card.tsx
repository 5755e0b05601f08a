import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { FailedNote, LoadingLines, RefusalNote } from '../../shared/ui/staff/notes.js';
import css from './desk-work.module.css';
import { useAssignment } from './use-desk.js';

/** How new tickets are given out, who is on, and the switch. */
export function AssignmentCard() {
  const say = useSay();
  const { view, set } = useAssignment();
  const [typed, setTyped] = useState<number | null>(null);
  if (view.isPending) return <LoadingLines rows={3} height={32} />;
  if (view.data === undefined) return <FailedNote title={say('frame.load_failed')} error={view.error} again={() => void view.refetch()} />;
  const { rule, by, at, on, waiting, mayManage } = view.data;
  const limit = typed ?? rule.limit;
  const change = (next: boolean) => set.mutate({ on: next, limit }, { onSuccess: () => { setTyped(null); announce(say(next ? 'work.is_on' : 'work.is_off')); } });
  const full = on.length > 0 && on.every((person) => person.open >= rule.limit);
  return (
    <section className={css.card} aria-labelledby="give-out">
      <h2 id="give-out">{say('work.give')}: {say(rule.on ? 'work.is_on' : 'work.is_off')}</h2>
      <p>{say('work.give_text')}</p>
      {by !== null && at !== null && <p className={css.soft}>{say('work.set_by', { name: by, time: pointInTime(at) })}</p>}
      <p>{say('work.waiting', { count: waiting })}</p>
      {on.length === 0 ? <p className={css.soft}>{say('work.nobody_on')}</p> : <div><p className={css.soft}>{say('work.on_now')}</p><ul className={css.people}>{on.map(({ id, label, open }) => <li key={id}><strong>{label}</strong> {say('work.load', { count: open })}</li>)}</ul></div>}
      {rule.on && full && <p className={css.soft}>{say('work.all_full')}</p>}
      <RefusalNote error={set.error} />
      {mayManage && (
        <div className={css.line}>
          <NumberInput w={130} hideControls label={say('work.limit')} min={1} max={200} allowDecimal={false} value={limit} onChange={(to) => setTyped(typeof to === 'number' ? to : null)} />
          <Button mt="auto" loading={set.isPending} onClick={() => change(!rule.on)}>{say(rule.on ? 'work.turn_off' : 'work.turn_on')}</Button>
          {typed !== null && typed !== rule.limit && <Button mt="auto" variant="default" loading={set.isPending} onClick={() => change(rule.on)}>{say('work.save')}</Button>}
        </div>
      )}
    </section>
  );
}
