/** Place in the feed, `transaction:event`. Sealed before it leaves the house. */
export type Cursor = string;

const shape = /^(\d{1,20}):(\d{1,20})$/;

/** Before every event. */
export const FEED_START: Cursor = '0:0';

export interface Position { readonly xid: bigint; readonly id: bigint }

/** Reads `xid:id`; throws on anything else. */
export function parseCursor(cursor: string): Position {
  const [, xid, id] = shape.exec(cursor) ?? [];
  if (xid === undefined || id === undefined) throw new TypeError('Not a place in the feed.');
  return { xid: BigInt(xid), id: BigInt(id) };
}

export function formatCursor(at: { xid: bigint | string; id: bigint | string }): Cursor {
  return `${at.xid}:${at.id}`;
}

/** Negative when `a` lies before `b` in the feed, zero when they are the same place. */
export function compareCursor(a: Cursor, b: Cursor): number {
  const [left, right] = [parseCursor(a), parseCursor(b)];
  const difference = left.xid === right.xid ? left.id - right.id : left.xid - right.xid;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
