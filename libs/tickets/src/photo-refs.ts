import type { PhotoRef } from '#contract';
import type { TicketPhotoRow } from '#database';

/** As they came; pages of one document stay together, first page first. */
export const photosInOrder = { createdAt: 'ASC', uploadHash: 'ASC', page: 'ASC' } as const;

/** What the reader of a message sees beside its words. */
export function photosOfMessage(photos: readonly TicketPhotoRow[], messageId: string | null): PhotoRef[] {
  return photos.filter((photo) => messageId !== null && photo.messageId === messageId).map(({ id, width, height, page }) => ({ id, width, height, page: page === 0 ? null : page }));
}
