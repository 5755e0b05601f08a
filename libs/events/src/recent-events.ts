import { type Cursor, compareCursor, formatCursor } from './cursor.js';
import type { TicketEvent } from './ticket-event.js';

/** The newest events in memory, without gaps, up to a fixed number. */
export class RecentEvents {
  private events: TicketEvent[] = [];

  /** @param floor everything after this place and up to the newest event is held */
  constructor(private readonly size: number, private floor: Cursor) {}

  add(events: readonly TicketEvent[]): void {
    this.events.push(...events);
    const surplus = this.events.length - this.size;
    if (surplus <= 0) return;
    const newestDropped = this.events[surplus - 1];
    if (newestDropped !== undefined) this.floor = formatCursor(newestDropped);
    this.events = this.events.slice(surplus);
  }

  /** All held events after a place, or null when some of them are no longer held. */
  since(cursor: Cursor): readonly TicketEvent[] | null {
    if (compareCursor(cursor, this.floor) < 0) return null;
    const first = this.events.findIndex((event) => compareCursor(formatCursor(event), cursor) > 0);
    return first === -1 ? [] : this.events.slice(first);
  }
}
