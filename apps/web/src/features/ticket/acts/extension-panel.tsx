import { SegmentedControl, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { promisedTime } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';
import label from './classify-fields.module.css';

/** Asks for more time, once and before the date. */
export function ExtensionPanel(props: PanelProps) {
  const say = useSay();
  const id = useId();
  const { ticket, person } = props;
  const { value, set, clear, savedAt } = useDraft<{ days: number; reason: string }>(`${person}/${ticket.id}/request_extension`, { days: 1, reason: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const limit = Math.max(1, ticket.extensionDays);
  const days = Math.min(value.days, limit);
  const blank = value.reason.trim() === '';
  const makeAct = () => { setTried(true); return blank ? null : { action: 'request_extension' as const, days, reason: value.reason }; };
  const due = ticket.clocks.find((clock) => clock.kind === 'answer')?.dueAt;
  return (
    <ActFrame {...props} panel="request_extension" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text: value.reason, set: (reason) => set({ reason }) }}>
      <div>
        <span id={id} className={label.label}>{say('act.extension_days')}</span>
        <SegmentedControl aria-labelledby={id} fullWidth value={String(days)} onChange={(chosen) => set({ days: Number(chosen) })} data={Array.from({ length: limit }, (_, i) => ({ value: String(i + 1), label: say('act.extension_day', { count: i + 1 }) }))} />
        {due !== undefined && <p className={css.soft}>{say('act.extension_limit', { priority: say(`code.priority.${ticket.priority}`), count: limit, due: promisedTime(due) })}</p>}
      </div>
      <Textarea label={say('act.extension_reason')} description={say('act.extension_reason_hint')} data-first autosize minRows={4} maxLength={2000} value={value.reason} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'reason')} onChange={(e) => set({ reason: e.currentTarget.value })} />
    </ActFrame>
  );
}
