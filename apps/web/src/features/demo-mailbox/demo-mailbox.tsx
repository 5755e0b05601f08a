import { IconMail, IconMessage, IconRefresh } from '@tabler/icons-react';
import type { DemoMessage } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { pointInTime, timeOfDay } from '../../shared/i18n/dates.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';
import { useMailbox } from './use-mailbox.js';
import './demo-mailbox.css';

/** Every message that the demonstration would have sent. */
export function DemoMailboxView() {
  const say = useSay();
  const { mailbox, refresh } = useMailbox();
  const absent = mailbox.kind === 'failed' && mailbox.absent;
  const title = say(absent ? 'mailbox.absent' : 'mailbox.title');
  useTabTitle(title);
  return (
    <div className="text-page stack">
      <PageHeading moment={absent ? 'absent' : 'here'}>{title}</PageHeading>
      {absent ? <p className="lead">{say('mailbox.absentText')}</p> : <p className="lead">{say('mailbox.intro')}</p>}
      {mailbox.kind === 'failed' && !mailbox.absent ? <RefusalNote refusal={mailbox.refusal} title={say('mailbox.failed')}><div><button type="button" className="button-second" onClick={refresh}>{say('site.retry')}</button></div></RefusalNote> : null}
      {mailbox.kind === 'loading' ? <div className="card stack" role="status"><span className="for-readers">{say('site.opening')}</span><div className="blank blank-short" /><div className="blank" /></div> : null}
      {mailbox.kind === 'ready' ? (
        <>
          <p className="row small soft figures"><span>{say('mailbox.seen', { time: timeOfDay(mailbox.at) })}</span><button type="button" className="button-text" onClick={refresh}><IconRefresh className="icon" aria-hidden /> {say('mailbox.refresh')}</button></p>
          {mailbox.messages.length === 0 ? <div className="card stack-close"><h2>{say('mailbox.empty')}</h2><p className="soft">{say('mailbox.emptyText')}</p></div> : null}
          <ol className="mails">{mailbox.messages.map((message) => <li key={message.id}><Mail message={message} /></li>)}</ol>
        </>
      ) : null}
    </div>
  );
}

function Mail({ message: { channel, to, subject, text, link, at } }: { message: DemoMessage }) {
  const say = useSay();
  const Icon = channel === 'email' ? IconMail : IconMessage;
  return (
    <article className="mail">
      <p className="mail-head small soft"><span className="state state-moving"><Icon className="icon" aria-hidden />{say(`mailbox.${channel}`)}</span><span className="words">{say('mailbox.to', { to })}</span><time className="figures" dateTime={at}>{pointInTime(at)}</time></p>
      <h2 className="words">{subject}</h2>
      <p className="words">{text}</p>
      {link ? <p><a className="mail-link" href={link}>{say('mailbox.open')}</a></p> : null}
    </article>
  );
}
