import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import type { TrackingKey, TrackingView } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { promisedTime } from '../../shared/i18n/dates.js';
import { ContactCard } from '../contact/contact-card.js';
import { AnswerCard } from './answer-card.js';
import { doneWith, type CitizenAct, type Done } from './citizen-act.js';
import { DoneNote } from './done-note.js';
import { MattersCard } from './matters-card.js';
import { MessageBox } from './message-box.js';
import { OutcomeCard, outcomeOf } from './outcome-card.js';
import { OwnChoices } from './own-choices.js';
import { RatingBox } from './rating-box.js';
import { ReopenCard } from './reopen-card.js';
import { Story } from './story.js';

/** What the holder of the link reads and does. A form with words in it, or whose sending came to nothing, stays when news closes its act; an act that is done says so in its own place. */
export function TrackedMain({ keyOf, view, onView }: { keyOf: TrackingKey; view: TrackingView; onView: (view: TrackingView) => void }) {
  const say = useSay();
  const [kept, setKept] = useState<Partial<Record<CitizenAct, boolean>>>({});
  const [done, setDone] = useState<Done | null>(null);
  const may = (act: CitizenAct) => view.allowedActions.includes(act) || kept[act] === true;
  const keeps = (act: CitizenAct) => (keep: boolean) => setKept((before) => ({ ...before, [act]: keep }));
  const sent = (act: CitizenAct, fresh: TrackingView) => {
    onView(fresh);
    setDone((before) => doneWith(act, fresh, (before?.nth ?? 0) + 1));
  };
  const noteOf = (act: CitizenAct) => (done?.act === act ? <DoneNote key={done.nth} done={done} /> : null);
  const question = view.story.findLast(({ step }) => step === 'asked')?.text;
  const outcome = outcomeOf(view, kept.request_review === true);
  return (
    <div className="tracked-main stack">
      {noteOf('reply')}
      {may('reply') ? (
        <section className="note note-warm question-card" aria-labelledby="question-title">
          <h2 className="note-title" id="question-title"><IconMessageQuestion className="icon" aria-hidden />{say('reply.title')}</h2>
          {question ? <blockquote className="question-words words">{question}</blockquote> : null}
          {view.replyBy ? <p className="small figures">{say('reply.by', { time: promisedTime(view.replyBy) })}</p> : null}
          <MessageBox id="reply" keyOf={keyOf} label={say('reply.label')} send={say('reply.send')} onKeep={keeps('reply')} onSent={(fresh) => sent('reply', fresh)} />
        </section>
      ) : null}
      {noteOf('request_review')}
      {outcome ? <OutcomeCard keyOf={keyOf} view={view} outcome={outcome} review={may('request_review')} onKeep={keeps('request_review')} onSent={(fresh) => sent('request_review', fresh)} /> : null}
      {view.answer ? <AnswerCard keyOf={keyOf} answer={view.answer} view={view} /> : null}
      {noteOf('rate')}
      {may('rate') ? <section className="card"><RatingBox keyOf={keyOf} onKeep={keeps('rate')} onSent={(fresh) => sent('rate', fresh)} /></section> : null}
      {noteOf('reopen')}
      {may('reopen') ? <ReopenCard keyOf={keyOf} view={view} onKeep={keeps('reopen')} onSent={(fresh) => sent('reopen', fresh)} /> : null}
      <MattersCard matters={view.matters} matter={view.matter} />
      <Story keyOf={keyOf} view={view} told={outcome} />
      <ContactCard keyOf={keyOf} contact={view.contact} mayChange={view.mayChangeContact} onContact={(contact) => onView({ ...view, contact, mayChangeContact: contact?.confirmed !== true })} />
      {may('add_information') ? (
        <details className="card add-more">
          <summary><h2>{say('reply.addTitle')}</h2><span className="add-open">{say('reply.addOpen')}</span></summary>
          <p className="soft">{say('reply.addHint')}</p>
          <MessageBox id="more" keyOf={keyOf} label={say('reply.addLabel')} send={say('reply.addSend')} onKeep={keeps('add_information')} onSent={(fresh) => sent('add_information', fresh)} />
        </details>
      ) : null}
      {noteOf('add_information')}
      <OwnChoices keyOf={keyOf} view={view} done={done} may={may} keeps={keeps} onSent={sent} />
    </div>
  );
}
