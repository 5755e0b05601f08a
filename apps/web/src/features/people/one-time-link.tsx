import { Button, CopyButton, Textarea } from '@mantine/core';
import { useSay } from '../../shared/i18n/staff.js';
import css from './people.module.css';

/** The invitation's link, shown once. */
export function OneTimeLink({ name, link, close }: { name: string; link: string; close: () => void }) {
  const say = useSay();
  const full = new URL(link, window.location.origin).href;
  return (
    <div className={css.form}>
      <p>{say('people.link_text')}</p>
      <Textarea label={say('people.link_title', { name })} readOnly autosize data-autofocus value={full} onFocus={(e) => e.currentTarget.select()} />
      <div className={css.buttons}>
        <CopyButton value={full}>{({ copied, copy }) => <Button onClick={copy}>{say(copied ? 'people.copied' : 'people.copy')}</Button>}</CopyButton>
        <Button variant="default" onClick={close}>{say('people.link_done')}</Button>
      </div>
    </div>
  );
}
