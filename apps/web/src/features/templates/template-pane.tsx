import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { TemplateView } from '#contract';
import { pointInTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import { nameOf, useDirectory } from '../../shared/ui/staff/directory.js';
import { RefusalNote } from '../../shared/ui/staff/notes.js';
import texts from '../approved-texts/texts.module.css';
import { TemplateWords } from './template-words.js';
import { useRetireTemplate } from './templates.js';
import css from './templates.module.css';

/** One template: its words with fields and blanks told apart, where it is used and how often. Keyed by template. */
export function TemplatePane({ template }: { template: TemplateView }) {
  const say = useSay();
  const [, go] = useLocation();
  const directory = useDirectory();
  const retire = useRetireTemplate();
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const end = () => retire.mutate(template.id, { onSuccess: () => { setAsking(false); announce(say('templates.retired_done')); title.current?.focus(); } });
  return (
    <article className={texts.pane}>
      <div className={texts.paneHead}><h2 ref={title} tabIndex={-1}>{template.title}</h2></div>
      <p className={texts.soft}>{template.authorLabel === null ? say('templates.shipped') : say('templates.by', { author: template.authorLabel, time: pointInTime(template.at) })}</p>
      <div className={texts.full}><TemplateWords text={template.text} /></div>
      <dl className={css.facts}>
        <dt>{say('templates.field_owner')}</dt><dd>{template.body === null ? say('templates.centre') : nameOf(template.body)}</dd>
        <dt>{say('templates.field_acts')}</dt><dd>{template.acts.map((act) => say(`code.action.${act}`)).join(', ')}</dd>
        <dt>{say('templates.field_category')}</dt><dd>{template.category === null ? say('templates.any_category') : directory.categoryOrField(template.category)}</dd>
        <dt>{say('templates.show')}</dt><dd>{template.uses === 0 ? say('templates.unused') : say('templates.uses', { count: template.uses })}</dd>
      </dl>
      {template.retired && <p className={texts.note}>{say('templates.retired_note')}</p>}
      <RefusalNote error={retire.error} />
      {template.mayChange && (asking ? (
        <div className={texts.ask} role="group" aria-label={say('templates.retire')}>
          <p>{say('templates.retire_sure')}</p>
          <div className={texts.buttons}><Button color="danger" loading={retire.isPending} onClick={end}>{say('templates.retire')}</Button><Button variant="default" onClick={() => { setAsking(false); title.current?.focus(); }}>{say('frame.cancel')}</Button></div>
        </div>
      ) : (
        <div className={texts.buttons}>
          <Button onClick={() => go(`/staff/templates/edit-${template.id}`)}>{say('templates.edit')}</Button>
          <Button variant="default" onClick={() => setAsking(true)}>{say('templates.retire')}</Button>
        </div>
      ))}
    </article>
  );
}
