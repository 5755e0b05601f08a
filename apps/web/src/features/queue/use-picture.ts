import { useCallback, useEffect, useRef, useState } from 'react';
import type { QueueItem } from '#contract';
import { asRows, type Picture, updateInPlace, withoutGone } from './picture.js';

export interface Stillness {
  /** Nobody points at the list. */
  readonly away: boolean;
  /** The list stands at its top and no ticket is open: new ones may come in at once. */
  readonly open: boolean;
  readonly selected: string | null;
}

/** What the list shows: fresh where it can't disturb, otherwise as it was, with a count of what waits. */
export function usePicture(fresh: readonly QueueItem[] | undefined, complete: boolean, still: Stillness): Picture & { take: (later?: boolean) => void } {
  const [picture, setPicture] = useState<Picture | null>(null);
  const now = useRef(still);
  now.current = still;
  const takesNext = useRef(false);
  useEffect(() => {
    if (fresh === undefined) return;
    if (takesNext.current) {
      takesNext.current = false;
      setPicture(asRows(fresh));
      return;
    }
    setPicture((shown) => {
      if (shown === null || shown.rows.length === 0 || (now.current.open && now.current.away)) return asRows(fresh);
      return updateInPlace(shown.rows, fresh, complete);
    });
  }, [fresh, complete]);
  const { away, selected } = still;
  useEffect(() => {
    if (away) setPicture((shown) => (shown === null ? null : same(shown, withoutGone(shown.rows, selected))));
  }, [away, selected, fresh]);
  /** @param later what comes next is taken whole */
  const take = useCallback((later = false) => {
    takesNext.current = later;
    if (!later && fresh !== undefined) setPicture(asRows(fresh));
  }, [fresh]);
  return { rows: picture?.rows ?? [], pending: picture?.pending ?? 0, take };
}

const same = (shown: Picture, rows: Picture['rows']): Picture => (rows === shown.rows ? shown : { ...shown, rows });
