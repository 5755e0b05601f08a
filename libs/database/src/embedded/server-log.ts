import { open, rename, stat } from 'node:fs/promises';

const LARGE = 10 * 1024 * 1024;

/** Size of the log, 0 when there is none; a large one is put aside first, in place of the one put aside before. */
export async function beginLog(path: string): Promise<number> {
  const size = await stat(path).then((s) => s.size, () => 0);
  if (size < LARGE) return size;
  await rename(path, `${path}.1`);
  return 0;
}

/** What was written since the log had `offset` bytes. */
export async function writtenSince(path: string, offset: number): Promise<string> {
  const file = await open(path).catch(() => null);
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, size - offset)), 0, null, offset);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The last lines, for a message to a person. */
export const lastLines = (text: string): string => text.trim().split('\n').slice(-15).join('\n');
