import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { refusals } from '#contract';
import { said } from '../../../shared/i18n/i18n.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { refusalIs } from '../../../shared/ui/staff/queries.js';
import { ActFrame, type PanelProps } from './act-frame.js';

/** Merges the ticket into the one with this public code; both senders read one answer. */
export function MergePanel(props: PanelProps) {
  const say = useSay();
  const { value, set, clear, savedAt } = useDraft(`${props.person}/${props.ticket.id}/merge`, { parentCode: '' });
  const { mergeInto } = props;
  useEffect(() => { if (mergeInto !== undefined) set({ parentCode: mergeInto }); }, [mergeInto, set]);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const parentCode = value.parentCode.trim().toUpperCase();
  const own = parentCode === props.ticket.code;
  const makeAct = () => { setTried(true); return parentCode === '' || own ? null : { action: 'merge' as const, parentCode }; };
  const wrong = (tried && parentCode === '') ? say('act.words_needed') : (tried && own) || refusalIs(error, 'parent_unknown') ? said(refusals.parent_unknown.message) : fieldNo(error, 'parentCode');
  return (
    <ActFrame {...props} panel="merge" makeAct={makeAct} clear={clear} savedAt={savedAt} onError={setError}>
      <p>{say('act.merge_note')}</p>
      <TextInput label={say('act.merge_code')} description={say('act.merge_hint')} data-first maxLength={32} autoComplete="off" spellCheck={false} value={value.parentCode} error={wrong} onChange={(e) => set({ parentCode: e.currentTarget.value })} />
    </ActFrame>
  );
}
