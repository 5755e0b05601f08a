import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secretKeyBytes, type Settings } from '#settings';

/**
 * The installation's secret key: from the settings, or with the embedded database made once and kept beside it (mode 0600).
 * Losing it makes stored contacts unreadable and tracking links invalid, hence it is part of every backup.
 */
export async function secretKey({ secretKey: configured, dataDir }: Settings): Promise<Buffer> {
  const bytes = secretKeyBytes(configured ?? (await keptKey(join(dataDir, 'secret.key'))));
  if (bytes === null || bytes.length < 32) throw new Error(`The key in ${dataDir}/secret.key is damaged. Restore the file from a backup.`);
  return bytes;
}

async function keptKey(path: string): Promise<string> {
  try {
    await mkdir(join(path, '..'), { recursive: true });
    const fresh = randomBytes(32).toString('hex');
    await writeFile(path, `${fresh}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(path, 'utf8')).trim();
  }
}
