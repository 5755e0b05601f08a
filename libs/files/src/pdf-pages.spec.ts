import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { filled, line, locked, pdfOf } from '../../../test/support/pdf.js';
import { pagesOfPdf } from './pdf-pages.js';

const middle = async (jpeg: Buffer) => {
  const { data } = await sharp(jpeg).resize(1, 1).raw().toBuffer({ resolveWithObject: true });
  return [...data].map((part) => (part > 200 ? 'full' : part < 55 ? 'none' : 'some')).join(' ');
};
const refusal = (code: string) => expect.objectContaining({ code });

it('every page becomes a picture, in order, in its own colours and shape', async () => {
  const pages = await pagesOfPdf(pdfOf({ pages: [{ draws: filled(1, 0, 0) }, { draws: filled(0, 1, 0), width: 842, height: 595 }, { draws: filled(0, 0, 1) }] }));
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[1447, 2048], [2048, 1447], [1447, 2048]]);
  expect(await Promise.all(pages.map(({ jpeg }) => middle(jpeg)))).toEqual(['full none none', 'none full none', 'none none full']);
});

it('words on a blank page are dark on white', async () => {
  const [page] = await pagesOfPdf(pdfOf({ pages: [{ draws: line('Cong van tra loi') }] }));
  const { channels } = await sharp(page?.jpeg).stats();
  expect(channels.map(({ min, max }) => [min < 60, max > 250])).toEqual([[true, true], [true, true], [true, true]]);
});

it('nothing but what is seen is kept: no scripts, no actions, no names, no dates', async () => {
  const hidden = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >>';
  const [page] = await pagesOfPdf(pdfOf({ pages: [{ draws: line('ok') }], catalog: hidden, trailer: '/Info << /Author (Tran Thi Bich) /CreationDate (D:20260302080500) >>' }));
  const { exif, icc, iptc, xmp, format } = await sharp(page?.jpeg).metadata();
  expect({ exif, icc, iptc, xmp, format }).toEqual({ exif: undefined, icc: undefined, iptc: undefined, xmp: undefined, format: 'jpeg' });
  expect(page?.jpeg.includes('Bich')).toBe(false);
});

it.each([
  ['an empty file', Buffer.alloc(0), 'document_unreadable'],
  ['a web page with the name of a PDF', Buffer.from('<html>%PD'), 'document_unreadable'],
  ['a header alone', Buffer.from('%PDF-1.7\n'), 'document_unreadable'],
  ['noise after a header', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 7)]), 'document_unreadable'],
  ['no pages', pdfOf({ pages: [] }), 'document_unreadable'],
  ['a password', pdfOf({ pages: [{ draws: '' }], trailer: locked }), 'document_locked'],
  ['21 pages', pdfOf({ pages: Array.from({ length: 21 }, () => ({ draws: '' })) }), 'document_too_long'],
  ['a byte more than 20 MB', Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(20 * 1024 * 1024 - 7)]), 'document_too_large'],
])('refused with its reason: %s', async (_what, bytes, code) => {
  await expect(pagesOfPdf(bytes)).rejects.toEqual(refusal(code));
});

it('a page of a kilometre, or of a hair, stays a picture of bounded size', async () => {
  const pages = await pagesOfPdf(pdfOf({ pages: [{ draws: filled(1, 0, 0), width: 2_834_645, height: 2_834_645 }, { draws: '', width: 0.5, height: 14_400 }] }));
  for (const { width, height } of pages) expect([width >= 1 && width <= 2048, height >= 1 && height <= 2048]).toEqual([true, true]);
});

it('a file that takes too long is ended', async () => {
  const endless = `${filled(1, 0, 0)} `.repeat(200_000);
  await expect(pagesOfPdf(pdfOf({ pages: [{ draws: endless }] }), 300)).rejects.toEqual(refusal('document_unreadable'));
});
