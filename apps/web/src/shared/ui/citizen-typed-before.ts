type Field = HTMLTextAreaElement | HTMLInputElement;

/** So long the page may take to draw a field again. */
const PATIENCE_MS = 15_000;

/**
 * On a slow line people begin to write into the drawn first screen before the program is there. Their words go over into the same field of the living page, and the cursor stays where it was.
 * Called before the page is drawn anew.
 * @returns whether anything was typed
 */
export function keepTyped(place: HTMLElement): boolean {
  const drawn = [...place.querySelectorAll<Field>('textarea[id], input[id]')].map((field) => ({ field, id: field.id, value: field.value, from: field.selectionStart, to: field.selectionEnd, writing: document.activeElement === field })).filter(({ value, writing }) => value !== '' || writing);
  if (drawn.every(({ value }) => value === '')) return false;
  const waiting = new Set(drawn);
  const wait = new MutationObserver(() => {
    for (const typed of waiting) {
      const live = place.querySelector<Field>(`#${CSS.escape(typed.id)}`);
      if (live === null || live === typed.field) continue;
      waiting.delete(typed);
      goOn(live, typed);
    }
    if (waiting.size === 0) wait.disconnect();
  });
  wait.observe(place, { childList: true, subtree: true });
  setTimeout(() => wait.disconnect(), PATIENCE_MS);
  return true;
}

function goOn(live: Field, { value, from, to, writing }: { value: string; from: number | null; to: number | null; writing: boolean }): void {
  // A draft that was kept stands first.
  const before = live.value === '' || live.value === value || value === '' ? '' : `${live.value}\n`;
  if (value !== '') {
    const prototype = live instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(live, before + value);
    live.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (!writing) return;
  live.focus({ preventScroll: true });
  if (from !== null && to !== null) live.setSelectionRange(before.length + from, before.length + to);
}
