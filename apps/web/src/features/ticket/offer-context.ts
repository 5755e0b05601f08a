import { createContext, useContext } from 'react';

/** What a person can do with the proposal of the open ticket, by button and by key. */
export interface OfferActions {
  /** Takes it as it stands. */
  accept(): void;
  /** Opens the routing as the candidate of this place says. */
  choose(nth: number): void;
  /** Opens the routing at the place. */
  chooseArea(): void;
  /** Pressed once, it waits for the second press, because it is not sure or something came in meanwhile. */
  readonly again: 'unsure' | 'news' | null;
  readonly busy: boolean;
  /** A panel is open: its own button comes first. */
  readonly panel: boolean;
}

export const OfferContext = createContext<OfferActions | null>(null);
/** Null where a ticket is only read. */
export const useOfferActions = (): OfferActions | null => useContext(OfferContext);
