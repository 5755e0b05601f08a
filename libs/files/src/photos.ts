import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DocumentReply, Refused, type UploadReply } from '#contract';
import { TicketPhotoRow } from '#database';
import type { Keys } from '#keys';
import { type DataSource, type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { pagesOfPdf } from './pdf-pages.js';
import { type CleanPhoto, cleanPhoto } from './photo-check.js';
import { Turnstile } from './turnstile.js';

/** How long a photo waits for its form to be sent. */
const WAITS_MS = 24 * 3_600_000;
const PURGE = 500;
/** Of the four threads that a process has for such work, two stay free. */
const DECODED_AT_ONCE = 2;
const LONGEST_LINE = 60;
/** A document takes a core for seconds. */
const DOCUMENTS_IN_LINE = 10;

/** Photos, and documents as pictures of their pages: checked and cleaned on arrival, kept as files beside the database, attached to a message when its form is sent. */
export class Photos {
  readonly #decoding = new Turnstile(DECODED_AT_ONCE, LONGEST_LINE);
  readonly #documents = new Turnstile(1, DOCUMENTS_IN_LINE);

  constructor(private readonly db: DataSource, private readonly keys: Keys, private readonly folder: string, private readonly now: () => Date) {}

  /** @returns an unguessable upload id that only the sender has. @throws Refused `photo_*`, `unavailable` */
  async receive(bytes: Buffer): Promise<UploadReply> {
    const photo = await this.#decoding.pass(() => cleanPhoto(bytes));
    const uploadId = await this.#keep([{ ...photo, page: 0 }]);
    return { uploadId, width: photo.width, height: photo.height, bytes: photo.jpeg.length };
  }

  /** A PDF, kept as pictures of its pages. @returns one upload id for all of them. @throws Refused `document_*`, `unavailable` */
  async receiveDocument(bytes: Buffer): Promise<DocumentReply> {
    const pages = await this.#documents.pass(() => pagesOfPdf(bytes));
    return { uploadId: await this.#keep(pages.map((picture, nth) => ({ ...picture, page: nth + 1 }))), pages: pages.length };
  }

  async #keep(pictures: readonly (CleanPhoto & { readonly page: number })[]): Promise<string> {
    const uploadId = randomBytes(24).toString('base64url');
    const uploadHash = this.#hash(uploadId);
    const createdAt = this.now();
    const rows: Omit<TicketPhotoRow, 'ticket'>[] = [];
    for (const { jpeg, width, height, page } of pictures) {
      const id = randomUUID();
      await this.#write(id, jpeg);
      rows.push({ id, uploadHash, ticketId: null, messageId: null, width, height, bytes: jpeg.length, page, createdAt, fileOf: null });
    }
    await this.db.getRepository(TicketPhotoRow).insert(rows);
    return uploadId;
  }

  /** Attaches waiting photos and documents to a message, in one statement. @throws Refused `photo_unknown` when one has expired or was used already */
  async attach(tx: EntityManager, uploads: readonly string[], ticketId: string, messageId: string): Promise<void> {
    if (uploads.length === 0) return;
    const hashes = [...new Set(uploads)].map((id) => this.#hash(id));
    const attached = await tx.createQueryBuilder().update(TicketPhotoRow).set({ ticketId, messageId }).where({ uploadHash: In(hashes), ticketId: IsNull() }).returning('upload_hash').execute();
    if (new Set((attached.raw as { upload_hash: string }[]).map((row) => row.upload_hash)).size !== hashes.length) throw new Refused('photo_unknown');
  }

  /** The photos of one message shown with another as well: rows of their own over the same files. */
  async share(tx: EntityManager, fromMessageId: string, ticketId: string, messageId: string): Promise<void> {
    const shown = await tx.getRepository(TicketPhotoRow).findBy({ messageId: fromMessageId });
    const uploads = new Map(shown.map((photo) => [photo.uploadHash, this.#hash(randomUUID())]));
    if (shown.length > 0) await tx.getRepository(TicketPhotoRow).insert(shown.map((photo) => ({ ...photo, id: randomUUID(), uploadHash: uploads.get(photo.uploadHash) ?? '', ticketId, messageId, fileOf: photo.fileOf ?? photo.id })));
  }

  /** JPEG bytes of a photo of this ticket, or null. */
  async read(ticketId: string, photoId: string): Promise<{ jpeg: Buffer; messageId: string | null } | null> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(photoId)) return null;
    const row = await this.db.getRepository(TicketPhotoRow).findOne({ where: { id: photoId, ticketId } });
    return row === null ? null : { jpeg: await readFile(this.#path(row.fileOf ?? row.id)), messageId: row.messageId };
  }

  /** Deletes photos whose form was never sent. @returns how many */
  async purgeWaiting(): Promise<number> {
    const before = new Date(this.now().getTime() - WAITS_MS);
    for (let purged = 0; ;) {
      const old = await this.db.getRepository(TicketPhotoRow).find({ where: { ticketId: IsNull(), createdAt: LessThan(before) }, take: PURGE });
      for (const { id } of old) {
        const gone = await this.db.getRepository(TicketPhotoRow).delete({ id, ticketId: IsNull() });
        if (gone.affected === 1) await rm(this.#path(id), { force: true });
      }
      purged += old.length;
      // All of them: a flood of photos may bring more in an hour than one batch takes away.
      if (old.length < PURGE) return purged;
    }
  }

  /** Whole or not at all: a crash leaves a temporary file, never half a photo. */
  async #write(id: string, jpeg: Buffer): Promise<void> {
    const path = this.#path(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, jpeg, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
  }

  #path(id: string): string {
    return join(this.folder, id.slice(0, 2), `${id}.jpg`);
  }

  #hash(uploadId: string): string {
    return this.keys.hash('upload', uploadId);
  }
}
