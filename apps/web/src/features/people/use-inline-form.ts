import { type RefObject, useEffect, useRef, useState } from 'react';

/** A form that opens in its place on the page; when it closes, the focus goes back to the button that opened it. */
export function useInlineForm() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return { open, opener, show: () => setOpen(true), close: () => { setOpen(false); requestAnimationFrame(() => opener.current?.focus()); } };
}

/** Puts the focus on a form's first field when it is opened. */
export function useFirstField(form: RefObject<HTMLElement | null>): void {
  useEffect(() => form.current?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button')?.focus(), [form]);
}
