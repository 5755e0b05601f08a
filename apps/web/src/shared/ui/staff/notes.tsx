import { Button, Skeleton } from '@mantine/core';
import { IconAlertCircle, IconInbox, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CallRefused } from '../../api/call.js';
import { said } from '../../i18n/i18n.js';
import { useSay } from '../../i18n/staff.js';
import css from './notes.module.css';

/** The "no" of the server: what it is, what to do next, and the facts that explain it. An ended session has a dialog of its own. */
export function RefusalNote({ error, children }: { error: unknown; children?: ReactNode }) {
  useSay();
  if (!(error instanceof CallRefused) || error.refusal.code === 'sign_in_needed') return null;
  return (
    <div role="alert" className={css.refusal}>
      <IconAlertCircle aria-hidden size={18} />
      <div>
        <strong>{said(error.refusal.message)}</strong> {said(error.refusal.nextStep)}
        {children}
      </div>
    </div>
  );
}

/** The line broke while something was being sent. */
export function CutNote({ children }: { children: ReactNode }) {
  return <div role="alert" className={css.refusal}><IconPlugConnectedX aria-hidden size={18} /><div>{children}</div></div>;
}

/** What went wrong with one field, if the server named it. */
export function fieldNo(error: unknown, field: string): string | undefined {
  if (!(error instanceof CallRefused)) return undefined;
  const hit = error.refusal.fields?.find((f) => f.path === field || f.path.endsWith(`.${field}`) || f.path.startsWith(`${field}.`));
  return hit && said(hit.message);
}

/** Says what would be here and how to get it. `page`: it is all that the page says, so its title is the page's heading. */
export function EmptyNote({ title, text, icon, page = false, children }: { title: string; text?: string; icon?: ReactNode; page?: boolean; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <span aria-hidden className={css.icon}>{icon ?? <IconInbox size={28} stroke={1.5} />}</span>
      {page ? <h1>{title}</h1> : <strong>{title}</strong>}
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/** A list or pane that could not be loaded, with a way to try again. */
export function FailedNote({ title, error, again }: { title: string; error: unknown; again: () => void }) {
  const say = useSay();
  return (
    <div className={css.empty}>
      <strong>{title}</strong>
      <RefusalNote error={error} />
      <Button variant="default" onClick={again}>{say('frame.again')}</Button>
    </div>
  );
}

/** Keeps the layout while something loads. */
export function LoadingLines({ rows, height }: { rows: number; height: number }) {
  const say = useSay();
  return (
    <div className={css.loading}>
      <span className="visually-hidden" role="status">{say('frame.loading')}</span>
      {Array.from({ length: rows }, (_, i) => <Skeleton key={i} height={height} animate={false} />)}
    </div>
  );
}
