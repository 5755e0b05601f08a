import type { Action, Permission, PublicationState } from '#contract';
import type { FactNeed, InputNeed, Tells } from './lifecycle-step.js';

export interface PublicationStep {
  /** In each of these. */
  readonly from: readonly PublicationState[];
  readonly action: Action;
  readonly to: PublicationState;
  readonly by: Permission | 'tracking_link';
  readonly needs: readonly (InputNeed | FactNeed)[];
  readonly tells: Tells;
}

/** How an answered ticket becomes public: proposed by the body's leader, published by an editor who has checked the masks, taken down by an editor or because its sender objects (domain 4.8, 4.12). */
export const publicationSteps: readonly PublicationStep[] = [
  { from: ['none', 'taken_down'], action: 'propose_publication', to: 'proposed', by: 'ticket.propose_publication', needs: ['publication_none', 'publishable', 'not_objected'], tells: { staff: [['to_publish', 'editors']] } },
  { from: ['proposed'], action: 'publish', to: 'published', by: 'ticket.publish', needs: ['publication_proposed', 'not_proposer', 'publishable', 'not_objected', 'masked_texts'], tells: {} },
  { from: ['published'], action: 'take_down', to: 'taken_down', by: 'ticket.take_down', needs: ['publication_published', 'reason'], tells: {} },
  { from: ['none', 'proposed', 'published', 'taken_down'], action: 'object_to_publication', to: 'taken_down', by: 'tracking_link', needs: ['not_objected'], tells: { staff: [['objected', 'editors']] } },
];

/** A ticket that is open again, or hidden, is public no more; a proposal of what is no longer the answer is none. */
const ends: ReadonlySet<Action> = new Set<Action>(['restrict', 'reopen', 'reopen_by_supervisor', 'send_back', 'detach_sender', 'withdraw']);

/** State of publication after an action; null for actions that have nothing to do with it. */
export function publicationAfter(from: PublicationState, action: Action): PublicationState | null {
  if (ends.has(action)) return from === 'published' ? 'taken_down' : from === 'proposed' ? 'none' : null;
  return publicationSteps.find((step) => step.action === action && step.from.includes(from))?.to ?? null;
}
