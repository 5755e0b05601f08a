import { lazy, Suspense } from 'react';

// Fetched at once, beside the form rather than before it: the words to look for are many.
const notes = import('./first-aid-notes.js').catch(() => ({ default: () => null }));
const Notes = lazy(() => notes);

/** Help that belongs to what is written. Nothing is shown while it is on its way, or where it can't be fetched. */
export function FirstAid({ text }: { text: string }) {
  return <Suspense fallback={null}><Notes text={text} /></Suspense>;
}

/** Whether a text reads like a denunciation; null when that can't be told because the list of words did not come. */
export async function readsLikeDenunciation(text: string): Promise<boolean | null> {
  try {
    const { findFirstAid } = await import('#rules/first-aid');
    return findFirstAid(text).some(({ kind }) => kind === 'denunciation');
  } catch {
    return null;
  }
}
