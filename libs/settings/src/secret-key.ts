const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const hex = /^(?:[0-9a-f]{2})+$/i;

/** Bytes of a key written in hexadecimal or base64 (either alphabet); null when it is neither. Text that could be both is read as hexadecimal. */
export function secretKeyBytes(text: string): Buffer | null {
  if (hex.test(text)) return Buffer.from(text, 'hex');
  return base64.test(text) ? Buffer.from(text, 'base64url') : null;
}
