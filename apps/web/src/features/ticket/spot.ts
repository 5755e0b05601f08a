import { createContext, useContext, useMemo, useState } from 'react';

/** A part of the proposal whose words alone are shown in the text: a candidate by its place, or type, urgency, lead. */
export type Spot = number | 'type' | 'priority' | 'lead';

export interface Spotlight {
  /** What is shown now: what has the pointer or the focus, else what was pressed; null: everything. */
  readonly on: Spot | null;
  /** What was pressed and stays. */
  readonly pressed: Spot | null;
  point(spot: Spot | null): void;
  press(spot: Spot): void;
}

const none: Spotlight = { on: null, pressed: null, point: () => undefined, press: () => undefined };
export const SpotlightContext = createContext<Spotlight>(none);
export const useSpotlight = (): Spotlight => useContext(SpotlightContext);

/** The spotlight of one ticket. */
export function useNewSpotlight(): Spotlight {
  const [pointed, point] = useState<Spot | null>(null);
  const [pressed, setPressed] = useState<Spot | null>(null);
  return useMemo(() => ({ on: pointed ?? pressed, pressed, point, press: (spot) => { point(null); setPressed((was) => (was === spot ? null : spot)); } }), [pointed, pressed]);
}

/** What an element needs to show a spot's words while it has the pointer or the focus. A finger has no pointer that rests: it presses. */
export function pointing({ point }: Spotlight, spot: Spot) {
  return {
    onPointerEnter: (event: { pointerType: string }) => { if (event.pointerType === 'mouse') point(spot); },
    onPointerLeave: () => point(null),
    onFocus: () => point(spot),
    onBlur: () => point(null),
  };
}
