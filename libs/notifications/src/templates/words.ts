import type { DeliveryChannel } from '#contract';

/** What a message says, first in Vietnamese, then in English: one paragraph per entry. */
export interface Words { readonly subject: string; readonly vi: readonly string[]; readonly en: readonly string[] }

export interface Rendered { readonly subject: string; readonly text: string; readonly link: string | null }

const AUTOMATIC = ['Thư này được gửi tự động, xin không trả lời thư.', 'This message was sent automatically; please do not reply to it.'] as const;

/** A message as it leaves the house. A text message is short: Vietnamese only, and the link. */
export function compose(words: Words, link: string | null, channel: DeliveryChannel): Rendered {
  const { subject, vi, en } = words;
  if (channel === 'sms') return { subject, text: [...vi, ...(link === null ? [] : [link])].join(' '), link };
  const [noReply, noReplyEn] = AUTOMATIC;
  const at = link === null ? [] : [link];
  const text = [...vi, ...at, noReply, '—————', ...en, ...at, noReplyEn].join('\n\n');
  return { subject, text: `${text}\n`, link };
}
