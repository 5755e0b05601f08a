import { MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../../shared/i18n/staff.js';
import { foldedFilter } from '../../../shared/ui/staff/pickers.js';
import { useDeskFacts } from '../../desk-work/use-desk.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import css from './act-frame.module.css';

const NOBODY = 'nobody';

/** Gives the ticket to an operator, or to nobody. */
export function AssignPanel(props: PanelProps) {
  const say = useSay();
  const { data } = useDeskFacts();
  const [person, setPerson] = useState<string | null>(props.ticket.assignee?.id ?? null);
  const [tried, setTried] = useState(false);
  const makeAct = () => { setTried(true); return person === null ? null : { action: 'assign' as const, person: person === NOBODY ? null : person }; };
  return (
    <ActFrame {...props} panel="assign" makeAct={makeAct} clear={() => setPerson(null)}>
      <Select label={say('work.to')} data-first allowDeselect={false} data={[{ value: NOBODY, label: say('work.nobody_option') }, ...(data?.operators ?? []).map(({ id, label }) => ({ value: id, label }))]} value={person} error={tried && person === null ? say('work.needed') : undefined} onChange={setPerson} />
    </ActFrame>
  );
}

/** The desk's own words for it. */
export function TagPanel(props: PanelProps) {
  const say = useSay();
  const { data } = useDeskFacts();
  const [tags, setTags] = useState<string[]>([...props.ticket.tags]);
  const offered = (data?.tags ?? []).filter((tag) => !tag.retired || props.ticket.tags.includes(tag.code));
  return (
    <ActFrame {...props} panel="tag" makeAct={() => ({ action: 'tag' as const, tags })} clear={() => setTags([])}>
      <p className={css.soft}>{say('work.tag_text')}</p>
      {offered.length === 0 ? <p>{say('work.no_tags')}</p> : <MultiSelect label={say('work.pick_tags')} data-first searchable filter={foldedFilter} data={offered.map(({ code, name }) => ({ value: code, label: name }))} value={tags} onChange={setTags} />}
    </ActFrame>
  );
}
