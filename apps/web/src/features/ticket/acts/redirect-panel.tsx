import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type RedirectChannel, redirectChannels, type TicketDetail } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { CitizenPreview } from '../citizen-preview.js';
import { ActFrame, type PanelProps } from './act-frame.js';

/** The way that the law has for this type, where there is just one. */
const usual: Partial<Record<TicketDetail['type'], RedirectChannel>> = { complaint: 'complaint_guidance', denunciation: 'denunciation_in_person', crime_report: 'police' };

/** Shows the sender the way that their matter has by law. */
export function RedirectPanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft<{ channel: RedirectChannel | null; guidance: string }>(`${props.person}/${props.ticket.id}/redirect`, { channel: usual[props.ticket.type] ?? null, guidance: '' });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { channel, guidance } = value;
  const blank = guidance.trim() === '';
  const makeAct = () => { setTried(true); return channel === null || blank ? null : { action: 'redirect' as const, channel, guidance }; };
  return (
    <ActFrame {...props} panel="redirect" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError} words={{ text: guidance, set: (words) => set({ guidance: words }) }}>
      <Select label={say('act.channel')} data-first allowDeselect={false} placeholder={say('frame.choose')} data={redirectChannels.map((code) => ({ value: code, label: say(`code.redirect.${code}`) }))} value={channel} error={tried && channel === null ? say('act.choose_needed') : fieldNo(error, 'channel')} onChange={(code) => set({ channel: redirectChannels.find((c) => c === code) ?? null })} />
      <Textarea label={say('act.guidance')} description={say('act.guidance_hint')} autosize minRows={4} maxLength={2000} value={guidance} error={tried && blank ? say('act.words_needed') : fieldNo(error, 'guidance')} onChange={(e) => set({ guidance: e.currentTarget.value })} />
      {channel !== null && <CitizenPreview channel={channel} words={guidance} />}
    </ActFrame>
  );
}
