import { IconAlertCircle } from '@tabler/icons-react';
import { useLayoutEffect, useRef, type InputHTMLAttributes, type ReactNode } from 'react';
import { useSay } from '../i18n/citizen.js';

interface FrameProps { id: string; label: string; hint?: string | undefined; error?: string | undefined; optional?: boolean; children: ReactNode }

/** Ids of the texts that explain a field, for `aria-describedby`. */
export const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** The sentence that says what is wrong with a field, beside it. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return <p className="field-error" id={`${id}-error`}><IconAlertCircle className="icon" aria-hidden />{text}</p>;
}

/** Label, hint and error around one control. */
export function FieldFrame({ id, label, hint, error, optional, children }: FrameProps) {
  const say = useSay();
  return (
    <div className="field">
      <label htmlFor={id}>{label}{optional ? <span className="optional"> {say('site.optional')}</span> : null}</label>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
      <FieldError id={id} text={error} />
      {children}
    </div>
  );
}

type LineProps = Omit<FrameProps, 'children'> & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'spellCheck'> & { value: string; onChange: (value: string) => void };

/** One line of text. */
export function LineField({ id, label, hint, error, optional = false, value, onChange, ...input }: LineProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, optional }}>
      <input className="input" id={id} value={value} onChange={(event) => onChange(event.target.value)} aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, hint, error)} {...input} />
    </FieldFrame>
  );
}

interface AreaProps extends Omit<FrameProps, 'children'> { value: string; onChange: (value: string) => void; short?: boolean; labelHidden?: boolean; onLeave?: () => void }

/** A text that grows with what is written, up to a good part of the screen. */
export function GrowingField({ id, label, hint, error, optional, value, onChange, short = false, labelHidden = false, onLeave }: AreaProps) {
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'for-readers' : undefined}>{label}{optional ? <span className="optional"> {say('site.optional')}</span> : null}</label>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
      <FieldError id={id} text={error} />
      {/* Browsers keep what stands in fields for a later visit; what of it may stay is the form's to say. */}
      <textarea ref={area} autoComplete="off" className={short ? 'input short' : 'input'} id={id} value={value} onChange={(event) => onChange(event.target.value)} onBlur={onLeave} aria-invalid={error ? true : undefined} aria-describedby={describedBy(id, hint, error)} />
    </div>
  );
}
