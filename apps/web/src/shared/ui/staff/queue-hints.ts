/** Ids of tickets that changed; null: anything may have. */
export type QueueHint = readonly string[] | null;

const hearers = new Set<(hint: QueueHint) => void>();

/** Tells the lists on screen that tickets changed. Each brings itself up to date at its own pace. */
export function queuesChanged(hint: QueueHint): void {
  for (const hear of hearers) hear(hint);
}

/** @returns how to stop */
export function hearQueues(hear: (hint: QueueHint) => void): () => void {
  hearers.add(hear);
  return () => { hearers.delete(hear); };
}
