interface Props { id: string; type: 'radio' | 'checkbox'; name?: string; label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void; wrong?: boolean; describedBy?: string | undefined }

/** A box or a round button with its whole card as the target. */
export function Choice({ id, type, name, label, hint, checked, onChange, wrong = false, describedBy }: Props) {
  const explains = [hint ? `${id}-hint` : '', describedBy ?? ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={wrong ? 'choice wrong' : 'choice'}>
      <input type={type} id={id} {...(name ? { name } : {})} checked={checked} onChange={(event) => onChange(event.target.checked)} aria-describedby={explains} {...(wrong ? { 'aria-invalid': true } : {})} />
      <label htmlFor={id}>{label}</label>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
    </div>
  );
}
