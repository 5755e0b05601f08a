/** A contact of which its owner recognises the most and a stranger little: `ng•••@example.vn`, `•••• ••• 456`. */
export function maskContact(value: string): string {
  const at = value.lastIndexOf('@');
  if (at === -1) return `•••• ••• ${value.slice(-3)}`;
  return `${value.slice(0, at > 3 ? 2 : 1)}•••${value.slice(at)}`;
}
