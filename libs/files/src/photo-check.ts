import { MAX_PHOTO_BYTES, Refused } from '#contract';
import sharp from 'sharp';

const LONGEST_SIDE = 2048;
/** About what a 50-megapixel phone makes; more is a decompression bomb. */
const MOST_PIXELS = 60_000_000;

const starts = (bytes: Buffer, at: number, ...magic: number[]) => magic.every((byte, i) => bytes[at + i] === byte);

/** Kind of image by its first bytes. A decoder must never guess: sharp would read an SVG that is called .png. */
export function imageKind(bytes: Buffer): 'jpeg' | 'png' | 'webp' | null {
  if (starts(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(bytes, 0, 0x52, 0x49, 0x46, 0x46) && starts(bytes, 8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return null;
}

export interface CleanPhoto { readonly jpeg: Buffer; readonly width: number; readonly height: number }

/**
 * Decodes and encodes a photo anew: upright, at most 2048 px a side, JPEG, without any metadata (place, time, device, author, thumbnails).
 * @throws Refused `photo_empty`, `photo_too_large`, `photo_not_an_image`
 */
export async function cleanPhoto(bytes: Buffer): Promise<CleanPhoto> {
  if (bytes.length === 0) throw new Refused('photo_empty');
  if (bytes.length > MAX_PHOTO_BYTES) throw new Refused('photo_too_large');
  if (imageKind(bytes) === null) throw new Refused('photo_not_an_image');
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { jpeg: data, width: info.width, height: info.height };
  } catch {
    // Truncated, bombed or unreadable: for its sender all the same. The decoder's own words may quote the file's content.
    throw new Refused('photo_not_an_image');
  }
}
