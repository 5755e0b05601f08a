import { Checkbox, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './publish-panel.module.css';

interface Draft { reportText: string; answerText: string; noChild: boolean }

/** The editor reads both texts beside the original words, masks what the program has left, and publishes. */
export function PublishPanel(props: PanelProps) {
  const say = useSay();
  const { ticket, person } = props;
  const { publication } = ticket;
  const { value, set, clear, savedAt } = useDraft<Draft>(`${person}/${ticket.id}/publish`, { reportText: publication.reportText, answerText: publication.answerText, noChild: false });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { reportText, answerText, noChild } = value;
  const blank = (text: string) => tried && text.trim() === '' ? say('act.words_needed') : undefined;
  const makeAct = () => { setTried(true); return noChild && reportText.trim() !== '' && answerText.trim() !== '' ? { action: 'publish' as const, reportText, answerText, noChild } : null; };
  return (
    <ActFrame {...props} panel="publish" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <p>{say('act.publish_hint')}</p>
      <Pair original={ticket.text}><Textarea label={say('act.publish_report')} data-first autosize minRows={5} maxLength={10_000} value={reportText} error={blank(reportText) ?? fieldNo(error, 'reportText')} onChange={(e) => set({ reportText: e.currentTarget.value })} /></Pair>
      <Pair original={ticket.answer?.text ?? ''}><Textarea label={say('act.publish_answer')} autosize minRows={5} maxLength={10_000} value={answerText} error={blank(answerText) ?? fieldNo(error, 'answerText')} onChange={(e) => set({ answerText: e.currentTarget.value })} /></Pair>
      <Checkbox label={say('act.publish_no_child')} checked={noChild} error={tried && !noChild ? say('act.publish_no_child_needed') : fieldNo(error, 'noChild')} onChange={(e) => set({ noChild: e.currentTarget.checked })} />
    </ActFrame>
  );
}

function Pair({ original, children }: { original: string; children: ReactNode }) {
  const say = useSay();
  return (
    <div className={css.pair}>
      <div><span className={css.label}>{say('act.publish_original')}</span><p className={css.original}>{original}</p></div>
      {children}
    </div>
  );
}
