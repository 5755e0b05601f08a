import type { ReactNode } from 'react';
import css from './design-page.module.css';

/** One component and what it looks like. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section className={css.part}><h2>{title}</h2>{children}</section>;
}
