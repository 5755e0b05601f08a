import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type MessagePreview, routes, type StaffAct } from '#contract';
import { call } from '../../../shared/api/call.js';
import { promisedTime } from '../../../shared/i18n/dates.js';
import { useSay } from '../../../shared/i18n/staff.js';
import { RefusalNote } from '../../../shared/ui/staff/notes.js';
import css from './sender-preview.module.css';

/** Acts of which the sender hears, at once or once they are approved. */
export const tellsSender: ReadonlySet<string> = new Set<StaffAct['action']>(['ask', 'route', 'redirect', 'request_refusal', 'request_desk_answer', 'thank', 'send_first_word', 'apologise', 'submit_answer', 'answer_urgent', 'request_extension', 'merge', 'divide', 'correct']);

/** What the sender would get, made by the server with the code that sends it: mail, text message and tracking page, word for word. */
export function SenderPreview({ ticketId, makeAct }: { ticketId: string; makeAct: () => StaffAct | null }) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const [incomplete, setIncomplete] = useState(false);
  const preview = useMutation({ mutationFn: (act: StaffAct) => call(routes.previewAct, { params: { id: ticketId }, body: { act } }) });
  const look = () => {
    const act = makeAct();
    setShown(true);
    setIncomplete(act === null);
    if (act !== null) preview.mutate(act);
  };
  return (
    <div className={css.box}>
      <div className={css.buttons}>
        <Button type="button" variant="subtle" size="compact-sm" leftSection={shown ? <IconEyeOff aria-hidden size={16} /> : <IconEye aria-hidden size={16} />} aria-expanded={shown} onClick={() => (shown ? setShown(false) : look())}>{say(shown ? 'preview.hide' : 'preview.show')}</Button>
        {shown && <Button type="button" variant="subtle" size="compact-sm" loading={preview.isPending} onClick={look}>{say('preview.refresh')}</Button>}
      </div>
      {shown && incomplete && <p className={css.soft}>{say('preview.fill')}</p>}
      {shown && !incomplete && <RefusalNote error={preview.error} />}
      {shown && !incomplete && preview.data && <Preview preview={preview.data} />}
    </div>
  );
}

function Preview({ preview }: { preview: MessagePreview }) {
  const say = useSay();
  const { messages, unreached, steps, answer, promisedAt, afterApproval } = preview;
  const nothing = messages.length === 0 && steps.length === 0 && answer === null;
  return (
    <section className={css.preview} aria-label={say('preview.title')} role="status">
      <h4>{say('preview.title')}</h4>
      {afterApproval && <p className={css.soft}>{say('preview.after_approval')}</p>}
      {nothing && <p>{say('preview.none')}</p>}
      {messages.map((message) => (
        <figure key={`${message.channel} ${message.subject}`} className={css.message}>
          <figcaption>{message.channel === 'email' ? say('preview.email') : say('preview.sms', { parts: message.parts })}</figcaption>
          {message.channel === 'email' && <strong>{message.subject}</strong>}
          <p className={css.words}>{message.text}</p>
        </figure>
      ))}
      {!nothing && unreached !== null && <p className={css.soft}>{say(`preview.${unreached}`)}</p>}
      {(steps.length > 0 || answer !== null) && (
        <figure className={css.message}>
          <figcaption>{say('preview.page')}</figcaption>
          <ol className={css.steps}>
            {steps.map((step) => <li key={`${step.at} ${step.step}`}><strong>{say(`preview.step.${step.step}`)}</strong>{step.text !== null && <p className={css.words}>{step.text}</p>}</li>)}
          </ol>
          {answer !== null && <div><strong>{say('preview.answer')}: {say(`code.result.${answer.result}`)}</strong><p className={css.words}>{answer.text}</p></div>}
          {promisedAt !== null && <p className={css.soft}>{say('preview.promised', { time: promisedTime(promisedAt) })}</p>}
        </figure>
      )}
    </section>
  );
}
