import type { RuleKind, RulesView } from '#contract';
import { useDraft } from '../../shared/ui/staff/draft.js';
import { useMe } from '../../shared/ui/staff/me.js';
import type { DataOf } from './rules.js';

interface Kept<K extends RuleKind> { readonly basedOn: string | null; readonly data: DataOf[K] | null; readonly source: string }

export interface Bench<K extends RuleKind> {
  readonly kind: K;
  readonly view: RulesView;
  /** In force, and as it is being written. */
  readonly before: DataOf[K];
  readonly data: DataOf[K];
  readonly changed: boolean;
  /** The version that the person saw when they began. */
  readonly basedOn: string;
  readonly source: string;
  change(data: DataOf[K]): void;
  set(to: { source?: string; basedOn?: string }): void;
  discard(): void;
}

/** Rules of one kind on the bench: a draft kept on this device until it is switched on or discarded. */
export function useBench<K extends RuleKind>(kind: K, view: RulesView): Bench<K> {
  const me = useMe();
  const { value, set, clear } = useDraft<Kept<K>>(draftKey(me.id, kind), { basedOn: null, data: null, source: '' });
  const before = view[kind].data as DataOf[K];
  const kept = hasShape(kind, value.data) ? value.data : null;
  const data = kept ?? before;
  // What can't be read is written anew by a person, even where nothing else changes.
  const ruined = view.marks.some((mark) => mark.kind === kind && mark.fault === 'unreadable');
  const basedOn = value.basedOn ?? view[kind].version;
  return { kind, view, before, data, basedOn, source: value.source, changed: ruined || JSON.stringify(data) !== JSON.stringify(before), change: (next) => set({ data: next, basedOn }), set, discard: clear };
}

export const draftKey = (person: string, kind: RuleKind): string => `${person}/rules/${kind}`;

/** What an older release kept is no draft of today's. */
function hasShape(kind: RuleKind, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return kind === 'deadlines' ? 'byPriority' in data && 'answerByCategory' in data : 'rules' in data && Array.isArray(data.rules);
}
