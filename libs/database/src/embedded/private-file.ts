import { open, rename } from 'node:fs/promises';

/** Writes a file that only its owner may read, all or nothing: after a crash there is the old text or the new one. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
