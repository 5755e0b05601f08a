import { Worker } from 'node:worker_threads';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_PAGES, Refused, type RefusalCode } from '#contract';
import sharp from 'sharp';
import type { CleanPhoto } from './photo-check.js';

/** An A4 page at about 175 dpi: small print stays readable. */
const LONGEST_SIDE = 2048;
/** From the start to the last page. A hostile file may never end; its thread does. */
const PATIENCE_MS = 30_000;

type Said = { readonly pages: number } | { readonly refused: RefusalCode } | { readonly width: number; readonly height: number; readonly data: Uint8Array };

/**
 * Pictures of a PDF's pages, in order, as JPEG. Only what is seen is kept: no scripts, links, attachments, hidden layers, names or dates.
 * Rendered by PDFium inside WebAssembly, in a thread of its own that is ended after 30 s.
 * @throws Refused `document_too_large`, `document_unreadable`, `document_locked`, `document_too_long`
 */
export async function pagesOfPdf(bytes: Buffer, patienceMs = PATIENCE_MS): Promise<CleanPhoto[]> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new Refused('document_too_large');
  // The header stands within the first kilobyte (ISO 32000-1, annex H.3.4.1).
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new Refused('document_unreadable');
  const thread = new Worker(new URL('./pdf-pages.worker.mjs', import.meta.url), { workerData: { pdf: new Uint8Array(bytes), longestSide: LONGEST_SIDE, mostPages: MAX_DOCUMENT_PAGES }, resourceLimits: { maxOldGenerationSizeMb: 256 }, stdout: true, stderr: true });
  const over = setTimeout(() => void thread.terminate(), patienceMs);
  // One that broke down, or was ended, has not read the document.
  const ended = new Promise<never>((_, reject) => {
    const unreadable = () => reject(new Refused('document_unreadable'));
    thread.once('error', unreadable).once('exit', unreadable);
  });
  ended.catch(() => undefined);
  // What it said before it ended counts: the answer is settled within its own event, before that of the end.
  const next = (): Promise<Said> => Promise.race([new Promise<Said>((resolve) => { thread.once('message', resolve); }), ended]);
  try {
    const opened = await next();
    if ('refused' in opened) throw new Refused(opened.refused);
    const pages: CleanPhoto[] = [];
    const count = 'pages' in opened ? opened.pages : 0;
    while (pages.length < count) {
      thread.postMessage('next');
      const page = await next();
      if (!('data' in page)) throw new Refused('document_unreadable');
      pages.push(await asJpeg(page));
    }
    return pages;
  } finally {
    clearTimeout(over);
    await thread.terminate();
  }
}

async function asJpeg({ data, width, height }: { readonly data: Uint8Array; readonly width: number; readonly height: number }): Promise<CleanPhoto> {
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
  return { jpeg, width, height };
}
