import { SegmentedControl, Select } from '@mantine/core';
import { useId } from 'react';
import { type Classification, priorities, type Priority, type TicketDetail, ticketTypes } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDirectory } from '../../../shared/ui/staff/directory.js';
import { AreaPicker, CategoryPicker } from '../../../shared/ui/staff/pickers.js';
import css from './classify-fields.module.css';

/** What the ticket is now; where nothing is decided, what the rules propose. */
export function startClassification(ticket: TicketDetail): Classification {
  const proposed = ticket.proposal;
  return {
    type: ticket.type,
    category: ticket.category ?? proposed?.candidates[0]?.category ?? null,
    areaCode: ticket.place.area?.code ?? (proposed?.areas.length === 1 ? (proposed.areas[0]?.code ?? null) : null),
    priority: ticket.priority,
  };
}

export interface ClassifyNo { category?: string | undefined; area?: string | undefined }
interface Props { value: Classification; onChange: (change: Partial<Classification>) => void; no: ClassifyNo }

const shapes: Record<Priority, string> = { P0: '▲', P1: '●', P2: '○', P3: '◇' };
/** Spam is an act of its own. */
const types = ticketTypes.filter((type) => type !== 'spam');

/** Type, category, area and urgency. */
export function ClassifyFields(props: Props) {
  return <><CategoryAndArea {...props} first /><TypeAndUrgency {...props} /></>;
}

/** A category brings its own urgency unless somebody chose one. @param first where the focus begins */
export function CategoryAndArea({ value, onChange, no, first = false }: Props & { first?: boolean }) {
  const say = useSay();
  const { category } = useDirectory();
  const needsArea = category(value.category)?.location === 'required';
  const chooseCategory = (code: string | null) => {
    const usual = category(value.category)?.priority;
    const next = category(code)?.priority;
    onChange({ category: code, ...(next && (usual === undefined || usual === value.priority) ? { priority: next } : {}) });
  };
  return (
    <>
      <CategoryPicker label={say('act.category')} {...(first ? { 'data-first': true } : {})} value={value.category} error={no.category} onChange={chooseCategory} />
      <AreaPicker label={say('act.area')} data-area description={needsArea && value.areaCode === null ? say('act.area_needed') : undefined} value={value.areaCode} error={no.area} onChange={(areaCode) => onChange({ areaCode })} />
    </>
  );
}

export function TypeAndUrgency({ value, onChange }: Omit<Props, 'no'>) {
  const say = useSay();
  const id = useId();
  return (
    <>
      <Select label={say('act.type')} allowDeselect={false} data={types.map((type) => ({ value: type, label: say(`code.type.${type}`) }))} value={value.type} onChange={(type) => onChange({ type: types.find((t) => t === type) ?? value.type })} />
      <div>
        <span id={id} className={css.label}>{say('act.priority')}</span>
        <SegmentedControl aria-labelledby={id} fullWidth value={value.priority} onChange={(priority) => onChange({ priority })} data={priorities.map((priority) => ({ value: priority, label: `${shapes[priority]} ${say(`code.priority.${priority}`)}` }))} />
      </div>
    </>
  );
}
