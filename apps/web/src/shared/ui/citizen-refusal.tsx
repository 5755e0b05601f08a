import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Refusal } from '#contract';
import { said } from '../i18n/i18n.js';

interface Props { refusal: Refusal; title?: string; next?: string; children?: ReactNode; takeFocus?: boolean }

/** A "no" in words, with what to do next. */
export function RefusalNote({ refusal, title, next, children, takeFocus = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) box.current?.focus();
  }, [takeFocus, refusal]);
  return (
    <div className="note note-danger" ref={box} tabIndex={-1} role={takeFocus ? 'group' : 'alert'}>
      <p className="note-title"><IconAlertTriangle className="icon" aria-hidden /><strong>{title ?? said(refusal.message)}</strong></p>
      <p>{next ?? said(refusal.nextStep)}</p>
      {children}
    </div>
  );
}
