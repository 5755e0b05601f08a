import { MAX_TEXT } from '#contract';
import { useSay } from '../../shared/i18n/citizen.js';
import { GrowingField } from '../../shared/ui/citizen-field.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { FirstAid } from './first-aid.js';
import type { FormValues, SetValues } from './values.js';

const nearTheLimit = MAX_TEXT * 0.9;

/** Step 1: what it is about. */
export function TextStep({ values, set, error, onLeave }: { values: FormValues; set: SetValues; error: string | undefined; onLeave: () => void }) {
  const say = useSay();
  const title = say('text.title');
  useTabTitle(error ? say('site.errorTitle', { title }) : title);
  const left = MAX_TEXT - values.text.length;
  return (
    <>
      <PageHeading moment="text">{title}</PageHeading>
      <div className="stack-close">
        <GrowingField id="text" label={say('text.label')} hint={say('text.hint')} labelHidden error={error} value={values.text} onChange={(text) => set({ text })} onLeave={onLeave} />
        {values.text.length > nearTheLimit ? (
          <p className={left < 0 ? 'field-error' : 'hint'} role="status">{left < 0 ? say('text.over', { count: -left }) : say('text.left', { count: left })}</p>
        ) : null}
      </div>
      <FirstAid text={values.text} />
    </>
  );
}
