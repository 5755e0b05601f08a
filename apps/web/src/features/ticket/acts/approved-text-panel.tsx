import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type ApprovedText, routes } from '#contract';
import { call } from '../../../shared/api/call.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDirectory } from '../../../shared/ui/staff/directory.js';
import { foundIn } from '../../../shared/ui/staff/fold.js';
import { EmptyNote, FailedNote, fieldNo, LoadingLines } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import frame from './act-frame.module.css';
import css from './approved-text-panel.module.css';

/** Answers a question with an approved text, word for word: find it, read it in full, send it. */
export function ApprovedTextPanel(props: PanelProps) {
  const say = useSay();
  const { ticket } = props;
  const { categoryName } = useDirectory();
  const query = useQuery({ queryKey: ['approved-texts'], queryFn: ({ signal }) => call(routes.approvedTexts, { signal }) });
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const category = (text: ApprovedText) => (text.category === null ? say('act.text_any') : categoryName(text.category));
  // Those of the ticket's own category stand first.
  const own = (text: ApprovedText) => Number(text.category !== null && text.category === ticket.category);
  const approved = (query.data?.texts ?? []).filter((text) => text.state === 'approved').toSorted((a, b) => own(b) - own(a) || a.title.localeCompare(b.title, 'vi'));
  const found = approved.filter((text) => foundIn(`${text.title} ${text.text} ${text.category ?? ''} ${category(text)}`, typed));
  const text = found.find((t) => t.id === chosen);
  const makeAct = () => { setTried(true); return text === undefined ? null : { action: 'answer_question' as const, approvedTextId: text.id }; };
  const mayWrite = ticket.allowedActions.some((a) => a.action === 'request_desk_answer');
  return (
    <ActFrame {...props} panel="answer_question" makeAct={makeAct} clear={() => undefined} onError={setError}>
      {query.isPending && <LoadingLines rows={4} height={40} />}
      {query.isError && <FailedNote title={say('act.text_failed')} error={query.error} again={() => void query.refetch()} />}
      {query.data && approved.length === 0 && <EmptyNote title={say('act.text_none')} text={say('act.text_none_help')}>{mayWrite && <Button variant="default" onClick={() => props.turn('request_desk_answer')}>{say('code.action.request_desk_answer')}</Button>}</EmptyNote>}
      {approved.length > 0 && (
        <>
          <TextInput label={say('act.text_find')} description={say('act.text_find_hint')} data-first type="search" value={typed} error={tried && text === undefined ? say('act.text_needed') : fieldNo(error, 'approvedTextId')} onChange={(e) => setTyped(e.currentTarget.value)} />
          {found.length === 0 ? <p className={frame.soft}>{say('act.text_not_found')}</p> : <Choices texts={found} chosen={chosen} choose={setChosen} category={category} />}
          {text && <div className={frame.preview}><span className={frame.soft}>{say('act.text_preview')}</span><p>{text.text}</p></div>}
        </>
      )}
    </ActFrame>
  );
}

interface ChoicesProps { texts: readonly ApprovedText[]; chosen: string | null; choose: (id: string) => void; category: (text: ApprovedText) => string }

function Choices({ texts, chosen, choose, category }: ChoicesProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className={css.choices}>
      <legend>{say('act.text_list')} <span className={frame.soft}>{say('act.text_count', { count: texts.length })}</span></legend>
      <div className={css.list}>
        {texts.map((text) => (
          <label key={text.id} className={css.choice} data-chosen={text.id === chosen || undefined}>
            <input type="radio" name={name} checked={text.id === chosen} onChange={() => choose(text.id)} />
            {text.title}
            <span className={frame.soft}>{category(text)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
