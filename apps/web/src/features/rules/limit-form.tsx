import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { certainties } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { useFormKeys } from '../../shared/ui/staff/use-form-keys.js';
import type { Limit } from './limits.js';
import css from './rules.module.css';

interface Props { label: string; limit: Limit; least: number; /** Office time alone. */ officeOnly: boolean; no: (field: string) => string | undefined; set: (limit: Limit) => void; done: () => void }

/** One limit: how long, where from, how certain. */
export function LimitForm({ label, limit, least, officeOnly, no, set, done }: Props) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  useFormKeys(form, { send: done, close: done });
  const decimal = { decimalSeparator: ',', allowedDecimalSeparators: ['.', ','] };
  return (
    <form ref={form} noValidate className={css.form} aria-label={label} onSubmit={(e) => e.preventDefault()}>
      <div className={css.limitFields}>
        {'hours' in limit ? (
          <>
            <NumberInput hideControls {...decimal} label={say('rules.limit.value')} min={0} max={2000} decimalScale={2} value={limit.hours} error={no('hours')} onChange={(to) => set({ ...limit, hours: Number(to) })} />
            {!officeOnly && <Checkbox className={css.check} size="md" label={say('rules.limit.round_the_clock')} description={say('rules.limit.round_hint')} checked={limit.roundTheClock} onChange={(e) => set({ ...limit, roundTheClock: e.currentTarget.checked })} />}
          </>
        ) : <NumberInput hideControls label={say('rules.limit.value_days')} min={least} max={250} allowDecimal={false} value={limit.workingDays} error={no('workingDays')} onChange={(to) => set({ ...limit, workingDays: Number(to) })} />}
        <TextInput label={say('rules.field.source')} description={say('rules.field.source_hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} maxLength={300} value={limit.source} error={no('source')} onChange={(e) => set({ ...limit, source: e.currentTarget.value })} />
        <Select label={say('rules.field.certainty')} allowDeselect={false} data={certainties.map((value) => ({ value, label: say(`rules.certainty.${value}`) }))} value={limit.certainty} onChange={(to) => set({ ...limit, certainty: certainties.find((one) => one === to) ?? limit.certainty })} />
      </div>
      <div><Button variant="light" onClick={done}>{say('rules.close_form')}<kbd aria-hidden>Ctrl Enter</kbd></Button></div>
    </form>
  );
}
