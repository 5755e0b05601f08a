/** A field that somebody else changed while it was being filled in otherwise here. */
export interface Conflict<F extends string = string> { readonly field: F; readonly mine: string | null; readonly theirs: string | null }

type Values<F extends string> = Readonly<Record<F, string | null>>;

/** Fields whose value was changed by somebody else (`before` → `now`) to something other than what stands here. What nobody touched, or both set alike, is no conflict. */
export function conflictsIn<F extends string>(fields: readonly F[], before: Values<F>, now: Values<F>, mine: Values<F>): Conflict<F>[] {
  return fields.filter((field) => now[field] !== before[field] && now[field] !== mine[field]).map((field) => ({ field, mine: mine[field], theirs: now[field] }));
}
