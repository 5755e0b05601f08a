/** Digits and capital letters without look-alikes: no 0 or O, no 1 or I. Exactly 32, so that five random bits choose one without bias. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Public code of a ticket, for example `PA-210315-7K4M`: the same prefix for every type, the local day of receipt, four random characters.
 * Never a running number: a gap would tell of a hidden ticket.
 * @param localDay `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 * @param random at least four random bytes
 */
export function publicCode(localDay: string, random: Uint8Array): string {
  const tail = Array.from(random.subarray(0, 4), (byte) => CODE_ALPHABET[byte & 31]).join('');
  return `PA-${localDay.slice(2, 4)}${localDay.slice(5, 7)}${localDay.slice(8, 10)}-${tail}`;
}
