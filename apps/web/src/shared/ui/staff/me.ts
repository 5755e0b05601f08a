import { createContext, useContext } from 'react';
import type { Me, Permission } from '#contract';

/** The signed-in person, for everything drawn inside the frame. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('drawn outside of a session');
  return me;
}

export const may = (me: Me, ...permissions: Permission[]): boolean => permissions.some((p) => me.permissions.includes(p));
