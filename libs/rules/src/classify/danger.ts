import type { FirstAidCue } from '../first-aid.js';
import type { Found } from '../phrases.js';
import type { Tags } from './tags.js';

/** A danger that the text says is there now. */
export interface PresentDanger {
  readonly from: number;
  readonly to: number;
  /** Something is happening to people or by people, as against a hazard that waits for somebody. */
  readonly event: boolean;
}

/** How many words before a danger may take it back ("nguy cơ rất cao bị …"). */
const takesBack = 4;
/** How many words may part a feared danger from its consequence. */
const consequence = 2;
/** Told dangers beyond these change nothing any more. */
const enough = 40;

const hazards = new Set(['electricity', 'collapse']);

function isPresent(cue: Found<FirstAidCue>, tags: Tags): boolean {
  if (tags.before('denied', cue, 1)) return false;
  const now = tags.before('now', cue, takesBack) || tags.touching('now', cue);
  if (now) return true;
  if (tags.inSentence('past', cue)) return false;
  const group = cue.value.kind === 'danger' ? cue.value.group : null;
  return group === 'child' || !tags.inSentence('habitual', cue);
}

/** What is feared, and what is said right after it as its consequence ("… té xuống cống chết người"). */
function withoutFeared(cues: readonly Found<FirstAidCue>[], tags: Tags): Found<FirstAidCue>[] {
  let fearedTo = -1;
  return cues.filter((cue) => {
    const isFeared = tags.before('feared', cue, takesBack) || (fearedTo >= 0 && cue.from - fearedTo <= consequence);
    if (isFeared) fearedTo = Math.max(fearedTo, cue.to);
    return !isFeared;
  });
}

/** The present dangers among the cues: nothing feared, denied, over, or told as a habit (a child at risk is present danger all the same). */
export function presentDangers(cues: readonly Found<FirstAidCue>[], tags: Tags): PresentDanger[] {
  return withoutFeared(cues.filter((cue) => cue.value.kind === 'danger').slice(0, enough), tags)
    .filter((cue) => isPresent(cue, tags))
    .map((cue) => ({ from: cue.from, to: cue.to, event: tags.touching('event', cue) || (cue.value.kind === 'danger' && !hazards.has(cue.value.group) && !tags.touching('medical', cue)) }));
}

/** Crimes that are being committed or were committed just now. */
export function presentCrimes(tags: Tags): PresentDanger[] {
  return tags
    .all('crime')
    .slice(0, enough)
    .filter((crime) => tags.before('now', crime, takesBack) && !tags.before('denied', crime, 1) && !tags.before('feared', crime, takesBack) && !tags.inSentence('past', crime) && !tags.inSentence('habitual', crime))
    .map(({ from, to }) => ({ from, to, event: true }));
}
