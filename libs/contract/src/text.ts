import * as z from 'zod/mini';

/** Longest citizen text that is taken, in UTF-16 units (as the browser counts). */
export const MAX_TEXT = 20_000;
export const MAX_PHOTOS = 5;
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
export const MAX_DOCUMENT_PAGES = 20;

/** C0 and C1 controls but tab and line feed, and Unicode's bidirectional and invisible format characters that can forge what a reader sees. */
const forging = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
/** A whole surrogate pair, or half of one alone, which PostgreSQL and JSON readers refuse. (No lookbehind: older phones can't read it.) */
const surrogates = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;

/** One spelling for the same words: NFC, Unix line ends, no forging characters, no blank edges. HTML stays as typed: it is text, and screens escape it. */
export function cleanText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(forging, '').replace(surrogates, (found) => (found.length === 2 ? found : '')).normalize('NFC').replace(/[ \t]+\n/g, '\n').replace(/\n{4,}/g, '\n\n\n').trim();
}

const says = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** A text that a person reads: cleaned, with at least one letter or digit, at most `max` characters. Issues: `required`, `too_long`, `no_words`. */
export const writtenText = (max: number = MAX_TEXT) =>
  z.pipe(
    z.pipe(z.string('required').check(z.maxLength(max * 3, 'too_long')), z.transform(cleanText)),
    z.string().check(z.minLength(1, 'required'), z.maxLength(max, 'too_long'), z.refine((text: string) => text === '' || says(text), 'no_words')),
  );

/** A short line such as a street or a landmark; empty becomes null. */
export const optionalLine = (max = 200) =>
  z.pipe(
    z.pipe(z.optional(z.nullable(z.string().check(z.maxLength(max * 3, 'too_long')))), z.transform((v: string | null | undefined) => { const line = cleanText(v ?? '').replace(/\s+/g, ' '); return line === '' ? null : line; })),
    z.nullable(z.string().check(z.maxLength(max, 'too_long'))),
  );
