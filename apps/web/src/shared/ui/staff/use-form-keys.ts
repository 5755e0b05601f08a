import { type RefObject, useEffect, useRef } from 'react';

interface FormKeys { /** Ctrl + Enter */ send: () => void; /** Ctrl + Shift + Enter */ sendOn?: () => void; /** Esc, unless a list of choices is open. */ close?: () => void }

/** Keys that work from every field of a form. Silent while somebody composes Vietnamese. */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, keys: FormKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const at = form.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        // A list of choices would take the same key for itself.
        event.preventDefault();
        event.stopPropagation();
        if (event.shiftKey && latest.current.sendOn) latest.current.sendOn();
        else latest.current.send();
      }
      const listOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
      if (event.key === 'Escape' && !listOpen) latest.current.close?.();
    };
    at?.addEventListener('keydown', onKey);
    return () => at?.removeEventListener('keydown', onKey);
  }, [form]);
}

/** Puts the focus on the first field that is marked as wrong, once it is drawn, and brings what is said of it into sight. */
export function focusFirstWrong(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    for (const id of wrong?.getAttribute('aria-describedby')?.split(' ') ?? []) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  });
}
