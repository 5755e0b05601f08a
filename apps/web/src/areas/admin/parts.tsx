import { Link } from 'wouter';
import css from './admin-page.module.css';

/** Parts of an area, each at an address of its own. */
export function Parts({ label, parts }: { label: string; parts: readonly { href: string; name: string; current: boolean }[] }) {
  return <nav aria-label={label} className={css.parts}>{parts.map(({ href, name, current }) => <Link key={href} href={href} aria-current={current ? 'page' : undefined}>{name}</Link>)}</nav>;
}
