import { IconMoodEmpty, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { fieldIssues, ratings, routes, type Rating, type TrackingKey, type TrackingView } from '#contract';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { focusField } from '../../shared/ui/citizen-error-summary.js';
import { FieldError, GrowingField } from '../../shared/ui/citizen-field.js';
import { useLeaveGuard } from '../../shared/ui/citizen-leave-guard.js';
import { NotTakenNote } from './not-taken-note.js';
import { useSending } from './use-sending.js';

const faces = { satisfied: IconMoodSmile, acceptable: IconMoodEmpty, dissatisfied: IconMoodSad };

/** Three faces, each with its word; being dissatisfied needs a reason. */
export function RatingBox({ keyOf, onKeep, onSent }: { keyOf: TrackingKey; onKeep: (keep: boolean) => void; onSent: (view: TrackingView) => void }) {
  const say = useSay();
  const [rating, setRating] = useState<Rating | null>(null);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ rating?: string; reason?: string }>({});
  const { busy, refused, send } = useSending();
  const unhappy = rating === 'dissatisfied';
  useLeaveGuard(reason !== '');

  const write = (words: string) => {
    setReason(words);
    onKeep(words !== '');
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!rating) {
      setErrors({ rating: say('rate.choose') });
      return focusField('rate-satisfied');
    }
    if (unhappy && reason.trim() === '') {
      const needed = fieldIssues['reason_needed'];
      setErrors(needed ? { reason: said(needed) } : {});
      return focusField('rate-reason');
    }
    setErrors({});
    onKeep(true);
    const view = await send(() => call(routes.trackRate, { body: { ...keyOf, rating, reason: reason.trim() === '' ? null : reason } }));
    if (!view) return;
    write('');
    onSent(view);
  };

  return (
    <form className="stack-close rating" noValidate onSubmit={(event) => void submit(event)}>
      {refused ? <NotTakenNote refused={refused} /> : null}
      <fieldset className="group" aria-describedby={errors.rating ? 'rate-error' : undefined}>
        <legend><h2>{say('rate.title')}</h2></legend>
        <FieldError id="rate" text={errors.rating} />
        <div className="faces">
          {ratings.map((one) => {
            const Face = faces[one];
            return (
              <div className={`face face-${one}`} key={one}>
                <input type="radio" name="rating" id={`rate-${one}`} checked={rating === one} onChange={() => { setRating(one); setErrors({}); }} />
                <label htmlFor={`rate-${one}`}><Face className="face-icon" aria-hidden />{say(`rate.${one}`)}</label>
              </div>
            );
          })}
        </div>
      </fieldset>
      {rating ? <GrowingField id="rate-reason" short label={say(unhappy ? 'rate.why' : 'rate.say')} {...(unhappy ? { hint: say('rate.whyHint') } : {})} optional={!unhappy} error={errors.reason} value={reason} onChange={write} /> : null}
      <div className="actions"><button className="button" type="submit" aria-disabled={busy}>{say(busy ? 'steps.sending' : refused ? 'steps.again' : 'rate.send')}</button></div>
    </form>
  );
}
