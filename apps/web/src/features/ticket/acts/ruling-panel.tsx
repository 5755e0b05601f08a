import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TicketDetail } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { BodiesPicker, BodyPicker } from '../../../shared/ui/staff/pickers.js';
import { ActFrame, type PanelProps } from './act-frame.js';

interface Ruling { lead: string | null; coordinating: string[]; reason: string }

/** Starts with the body that the last one named. */
function start(ticket: TicketDetail): Ruling {
  const named = ticket.story.findLast((s) => s.action === 'hand_back')?.details['competentBody'];
  const lead = typeof named === 'string' ? named : null;
  return { lead, coordinating: ticket.coordinating.map((b) => b.code).filter((code) => code !== lead), reason: '' };
}

/** The supervisor's binding decision after a second hand-back. */
export function RulingPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<Ruling>(`${props.person}/${props.ticket.id}/rule_competence`, start(props.ticket));
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { lead, coordinating, reason } = value;
  const missing = reason.trim() === '';
  const makeAct = () => { setTried(true); return lead === null || missing ? null : { action: 'rule_competence' as const, lead, coordinating, reason }; };
  return (
    <ActFrame {...props} panel="rule_competence" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <p>{say('act.ruling_note')}</p>
      <BodyPicker label={say('act.lead')} data-first value={lead} error={tried && lead === null ? say('act.lead_needed') : fieldNo(error, 'lead')} onChange={(code) => set({ lead: code, coordinating: coordinating.filter((other) => other !== code) })} />
      <BodiesPicker label={say('act.coordinating')} without={lead} maxValues={6} value={coordinating} error={fieldNo(error, 'coordinating')} onChange={(codes) => set({ coordinating: codes })} />
      <Textarea label={say('act.ruling_reason')} autosize minRows={4} maxLength={2000} value={reason} error={tried && missing ? say('act.words_needed') : fieldNo(error, 'reason')} onChange={(e) => set({ reason: e.currentTarget.value })} />
    </ActFrame>
  );
}
