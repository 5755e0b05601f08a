import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { useSay, type TextKey } from '../../shared/i18n/citizen.js';
import { ErrorSummary, focusField, type Problem } from '../../shared/ui/citizen-error-summary.js';
import { LineField } from '../../shared/ui/citizen-field.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { readTrackingLink } from './tracking-link.js';

/** For those who hold a receipt but can't open its link: code and pasted link. */
export function FindReport({ code: known = '' }: { code?: string }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const [link, setLink] = useState('');
  const [code, setCode] = useState(known);
  const [shown, setShown] = useState<{ wrong: { field: string; text: TextKey } | null; attempt: number }>({ wrong: null, attempt: 0 });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTrackingLink(link);
    const whole = (read.code ?? code.trim()).toUpperCase();
    const wrong = link.trim() === '' ? { field: 'track-link', text: 'find.needLink' as const } : !read.secret ? { field: 'track-link', text: 'find.needSecret' as const } : whole === '' ? { field: 'track-code', text: 'find.needCode' as const } : null;
    if (!wrong && read.secret) navigate(`/theo-doi/${encodeURIComponent(whole)}#${read.secret}`);
    setShown(({ attempt }) => ({ wrong, attempt: attempt + 1 }));
  };

  const title = say('find.title');
  useTabTitle(shown.wrong ? say('site.errorTitle', { title }) : title);
  const problems: Problem[] = shown.wrong ? [{ field: shown.wrong.field, message: say(shown.wrong.text) }] : [];
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <div className="text-page stack">
      {problems.length > 0 ? <ErrorSummary problems={problems} attempt={shown.attempt} onGo={focusField} /> : null}
      <PageHeading>{title}</PageHeading>
      <p className="lead">{say('find.hint')}</p>
      <form className="stack" noValidate method="dialog" onSubmit={submit}>
        <LineField id="track-link" label={say('find.link')} hint={say('find.linkHint')} error={errorOf('track-link')} value={link} onChange={setLink} autoComplete="off" spellCheck={false} />
        <LineField id="track-code" label={say('find.code')} hint={say('find.codeHint')} error={errorOf('track-code')} value={code} onChange={setCode} autoComplete="off" spellCheck={false} />
        <div className="actions"><button className="button" type="submit">{say('find.open')}</button></div>
      </form>
      <section className="stack-close"><h2>{say('find.lost')}</h2><p className="soft">{say('find.lostText')}</p></section>
    </div>
  );
}
