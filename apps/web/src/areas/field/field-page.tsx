import { FieldList } from '../../features/field/field-list.js';
import { FieldTicket } from '../../features/field/field-ticket.js';

/** /staff/field: for a phone outdoors, one thing at a time. */
export function FieldPage({ id }: { id: string | undefined }) {
  return id === undefined ? <FieldList /> : <FieldTicket key={id} id={id} />;
}
