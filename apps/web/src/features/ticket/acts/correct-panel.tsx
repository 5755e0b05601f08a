import { useState } from 'react';
import { useDraft } from '../../../shared/ui/staff/draft.js';
import { fieldNo } from '../../../shared/ui/staff/notes.js';
import { ActFrame, type PanelProps } from './act-frame.js';
import { ClassifyFields, startClassification } from './classify-fields.js';

/** Corrects the classification without routing. */
export function CorrectPanel(props: PanelProps) {
  const { value, set, clear, savedAt } = useDraft(`${props.person}/${props.ticket.id}/correct`, startClassification(props.ticket));
  const [error, setError] = useState<unknown>(null);
  return (
    <ActFrame {...props} panel="correct" makeAct={() => ({ action: 'correct', ...value })} clear={clear} savedAt={savedAt} onError={setError}>
      <ClassifyFields value={value} onChange={set} no={{ category: fieldNo(error, 'category'), area: fieldNo(error, 'areaCode') }} />
    </ActFrame>
  );
}
