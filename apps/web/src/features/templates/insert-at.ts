/** Puts words where the cursor stands, as a paragraph of their own between others; nothing that was typed is lost. @returns the new text and where the cursor goes */
export function insertAt(text: string, words: string, from: number, to: number): { text: string; cursor: number } {
  if (text.trim() === '') return { text: words, cursor: words.length };
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const open = before === '' || before.endsWith('\n') ? '' : '\n\n';
  const close = after === '' || after.startsWith('\n') ? '' : '\n\n';
  return { text: `${before}${open}${words}${close}${after}`, cursor: before.length + open.length + words.length };
}
