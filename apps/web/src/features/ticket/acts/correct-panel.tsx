import { useState } from 'react';
import type { Classification } from '#contract';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import { ClassifyFields, startClassification } from './classify-fields.js';
import { FieldConflicts, type Values } from './field-conflicts.js';

interface Draft extends Classification { before: Values }

/** Corrects the classification without routing. */
export function CorrectPanel(props: PanelProps) {
  const now = startClassification(props.ticket);
  const { value, set, clear, savedAt } = useDraft<Draft>(`${props.person}/${props.ticket.id}/correct`, { ...now, before: { ...now } });
  const { before, ...classification } = value;
  const [error, setError] = useState<unknown>(null);
  return (
    <ActFrame {...props} panel="correct" makeAct={() => ({ action: 'correct', ...classification })} clear={clear} savedAt={savedAt} onError={setError}>
      <FieldConflicts before={before} now={{ ...now }} mine={{ ...classification }} take={(change) => set(change as Partial<Draft>)} keep={(seen) => set({ before: seen })} />
      <ClassifyFields value={value} onChange={set} no={{ category: fieldNo(error, 'category'), area: fieldNo(error, 'areaCode') }} />
    </ActFrame>
  );
}
