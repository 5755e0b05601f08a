import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { cleanPhoto, imageKind } from './photo-check.js';

const picture = () => sharp({ create: { width: 400, height: 200, channels: 3, background: '#336699' } });
const refusal = (bytes: Buffer) => cleanPhoto(bytes).then(() => 'taken', (error: { code: string }) => error.code);

describe('photo intake', () => {
  it.each([
    ['a 0-byte file', Buffer.alloc(0), 'photo_empty'],
    ['an SVG, whatever it is called', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'photo_not_an_image'],
    ['a text file called .jpg', Buffer.from('xin chào'), 'photo_not_an_image'],
    ['JPEG magic before rubbish', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 1)]), 'photo_not_an_image'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), 'photo_too_large'],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('refuses a decompression bomb before decoding it', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
    expect(await refusal(bomb)).toBe('photo_not_an_image');
  });

  it('turns a photo upright and drops place, author and time', async () => {
    const taken = await picture().jpeg().withMetadata({ orientation: 6 }).withExifMerge({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 20/1 0/1' } }).toBuffer();
    const { jpeg, width, height } = await cleanPhoto(taken);
    const meta = await sharp(jpeg).metadata();
    expect([width, height]).toEqual([200, 400]);
    expect(meta.exif).toBeUndefined();
    expect(meta.orientation).toBeUndefined();
    expect(jpeg.toString('latin1')).not.toContain('somebody');
  });

  it('takes PNG and WebP as well', async () => {
    for (const bytes of [await picture().png().toBuffer(), await picture().webp().toBuffer()]) expect((await cleanPhoto(bytes)).width).toBe(400);
    expect(imageKind(await picture().gif().toBuffer())).toBeNull();
  });
});
