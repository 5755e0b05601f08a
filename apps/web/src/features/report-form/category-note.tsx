import { lazy, Suspense } from 'react';
import type { CategoryChoiceProps } from './category-choice.js';

const Choice = lazy(() => import('./category-choice.js').catch(() => ({ default: () => null })));

/** The sender's word on the category, fetched when there is something to choose from. */
export function CategoryNote(props: CategoryChoiceProps) {
  return props.values.guesses.length === 0 ? null : <Suspense fallback={null}><Choice {...props} /></Suspense>;
}
