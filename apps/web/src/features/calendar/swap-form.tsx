import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Day } from '../../shared/i18n/staff-days.js';
import { useSay } from '../../shared/i18n/staff.js';
import css from './calendar.module.css';
import { isSwapRight } from './year-plan.js';

interface Props { year: number; value: { off: Day; work: Day }; change: (to: { off?: Day; work?: Day }) => void; add: (off: Day, work: Day) => void }

/** A weekday off that is worked on a weekend day instead. */
export function SwapForm({ year, value: { off, work }, change, add }: Props) {
  const say = useSay();
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const right = isSwapRight(year, off, work);
    setWrong(!right);
    if (right) add(off, work);
  };
  return (
    <form onSubmit={submit} noValidate className={css.swapForm}>
      <TextInput type="date" label={say('calendar.swap_off')} min={`${year}-01-01`} max={`${year}-12-31`} value={off} aria-invalid={wrong || undefined} onChange={(e) => change({ off: e.currentTarget.value })} />
      <TextInput type="date" label={say('calendar.swap_work')} value={work} aria-invalid={wrong || undefined} onChange={(e) => change({ work: e.currentTarget.value })} />
      <Button type="submit" variant="default" leftSection={<IconPlus aria-hidden size={16} />}>{say('calendar.swap_add')}</Button>
      {wrong && <p role="alert" className={css.wrong}>{say('calendar.swap_need', { year })}</p>}
    </form>
  );
}
