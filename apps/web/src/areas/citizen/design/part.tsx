import type { ReactNode } from 'react';

/** One component and what it looks like. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className="design-part stack-close"><h2>{title}</h2>{children}</section>;
}
