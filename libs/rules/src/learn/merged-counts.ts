import type { CountSource } from './compiled-model.js';
import type { CountModel } from './count-model.js';

/** Counts of a file with more counts on top, row by row: neither is held in memory twice. Classes that only the added ones know come last. */
export function mergedCounts(shipped: CountSource, added: CountModel): CountSource {
  const classes = [...shipped.classes, ...added.classes.filter((name) => !shipped.classes.includes(name))];
  const placeOf = added.classes.map((name) => classes.indexOf(name));
  const addedAt = new Map(placeOf.map((place, at) => [place, at]));
  return {
    classes,
    messagesOf: (place) => (place < shipped.classes.length ? shipped.messagesOf(place) : 0) + added.messagesOf(addedAt.get(place) ?? -1),
    * rows() {
      const merged = new Set<string>();
      for (const [key, seen] of shipped.rows()) {
        const more = added.seenWith(key);
        if (more.length === 0) { yield [key, seen]; continue; }
        merged.add(key);
        const times = new Map<number, number>();
        for (let at = 0; at < seen.length; at += 2) times.set(seen[at] ?? 0, seen[at + 1] ?? 0);
        for (let at = 0; at < more.length; at += 2) {
          const place = placeOf[more[at] ?? 0] ?? 0;
          times.set(place, (times.get(place) ?? 0) + (more[at + 1] ?? 0));
        }
        yield [key, [...times].sort(([a], [b]) => a - b).flat()];
      }
      for (const key of added.keys()) {
        if (merged.has(key)) continue;
        yield [key, added.seenWith(key).map((value, at) => (at % 2 === 0 ? (placeOf[value] ?? 0) : value))];
      }
    },
  };
}
