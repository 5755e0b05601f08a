/** Takes a tracking link apart, as typed or pasted: its code if it has one, and the secret behind the `#`. */
export function readTrackingLink(typed: string): { code: string | null; secret: string | null } {
  const link = typed.trim();
  const hash = link.indexOf('#');
  const before = hash < 0 ? link : link.slice(0, hash);
  const secret = hash < 0 ? '' : link.slice(hash + 1).trim();
  const code = /(?:^|\/theo-doi\/)([^/?\s]+)\/?$/.exec(before)?.[1];
  return { code: code ?? null, secret: secret || null };
}
