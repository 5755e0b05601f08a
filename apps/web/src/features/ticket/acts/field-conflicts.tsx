import { Button } from '@mantine/core';
import { Priority, TicketType } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useDirectory } from '../../../shared/ui/staff/directory.js';
import css from './act-frame.module.css';
import { conflictsIn } from './conflicts.js';

const fields = ['type', 'category', 'areaCode', 'priority', 'lead'] as const;
type Field = (typeof fields)[number];
export type Values = Partial<Readonly<Record<Field, string | null>>>;

interface Props {
  /** As the ticket was when the draft was begun; kept with the draft. */
  before: Values;
  /** As the ticket is now, and as it stands in the form. A field that the form does not have is left out of both. */
  now: Values;
  mine: Values;
  /** The form takes these values. */
  take: (change: Values) => void;
  /** The form keeps its own value; the colleague's has been seen. */
  keep: (before: Values) => void;
}

/** What a colleague decided otherwise while this form was open: both values side by side, field by field. Nothing is overwritten before somebody chooses. */
export function FieldConflicts({ before, now, mine, take, keep }: Props) {
  const say = useSay();
  const words = useWords();
  const had = fields.filter((field) => field in now);
  const whole = (values: Values) => Object.fromEntries(fields.map((field) => [field, values[field] ?? null])) as Record<Field, string | null>;
  const conflicts = conflictsIn(had, whole(before), whole(now), whole(mine));
  if (conflicts.length === 0) return null;
  return (
    <div className={css.moved} role="group" aria-label={say('act.conflict.title')}>
      <strong>{say('act.conflict.title')}</strong>
      {conflicts.map(({ field, mine: own, theirs }) => (
        <div key={field} className={css.conflict}>
          <span>{say(`act.conflict.${field}`)}</span>
          <dl><div><dt>{say('act.conflict.theirs')}</dt><dd>{words(field, theirs)}</dd></div><div><dt>{say('act.conflict.mine')}</dt><dd>{words(field, own)}</dd></div></dl>
          <div className={css.buttons}>
            <Button variant="default" size="compact-sm" onClick={() => take({ [field]: theirs })}>{say('act.conflict.take')}</Button>
            <Button variant="default" size="compact-sm" onClick={() => keep({ ...before, [field]: theirs })}>{say('act.conflict.keep')}</Button>
          </div>
        </div>
      ))}
    </div>
  );
}

/** A value of a field in words. */
function useWords(): (field: Field, value: string | null) => string {
  const say = useSay();
  const { categoryName, areaName, bodyName } = useDirectory();
  return (field, value) => {
    if (value === null) return say('story.field.none');
    switch (field) {
      case 'type': { const type = TicketType.safeParse(value); return type.success ? say(`code.type.${type.data}`) : value; }
      case 'priority': { const priority = Priority.safeParse(value); return priority.success ? say(`code.priority.${priority.data}`) : value; }
      case 'category': return `${value} ${categoryName(value)}`;
      case 'areaCode': return areaName(value);
      case 'lead': return bodyName(value);
    }
  };
}
