import { IconMoodEmpty, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { fieldIssues, ratings, refusalOf, routes, type Rating, type Refusal, type TrackingKey, type TrackingView } from '#contract';
import { CallRefused, call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { focusField } from '../../shared/ui/citizen-error-summary.js';
import { FieldError, GrowingField } from '../../shared/ui/citizen-field.js';
import { RefusalNote } from '../../shared/ui/citizen-refusal.js';

const faces = { satisfied: IconMoodSmile, acceptable: IconMoodEmpty, dissatisfied: IconMoodSad };

/** Three faces, each with its word; being dissatisfied needs a reason. */
export function RatingBox({ keyOf, onRated }: { keyOf: TrackingKey; onRated: (view: TrackingView) => void }) {
  const say = useSay();
  const [rating, setRating] = useState<Rating | null>(null);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ rating?: string; reason?: string }>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const unhappy = rating === 'dissatisfied';

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
    setBusy(true);
    setRefusal(null);
    try {
      const view = await call(routes.trackRate, { body: { ...keyOf, rating, reason: reason.trim() === '' ? null : reason } });
      announce(say('rate.sent'));
      onRated(view);
    } catch (error) {
      setRefusal(error instanceof CallRefused ? error.refusal : refusalOf('unavailable'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="stack-close rating" noValidate onSubmit={(event) => void submit(event)}>
      {refusal ? <RefusalNote refusal={refusal} /> : null}
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
      {rating ? <GrowingField id="rate-reason" short label={say(unhappy ? 'rate.why' : 'rate.say')} {...(unhappy ? { hint: say('rate.whyHint') } : {})} optional={!unhappy} error={errors.reason} value={reason} onChange={setReason} /> : null}
      <div className="actions"><button className="button" type="submit" aria-disabled={busy}>{say(busy ? 'steps.sending' : 'rate.send')}</button></div>
    </form>
  );
}
