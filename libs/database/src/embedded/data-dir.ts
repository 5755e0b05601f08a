import { chmod, mkdir } from 'node:fs/promises';

/**
 * Makes the data folder if it is missing. Ours may be entered, but not listed, by the account that PostgreSQL runs under; a folder
 * that was there before keeps its permissions.
 */
export async function ensureDataDir(dataDir: string): Promise<void> {
  const created = await mkdir(dataDir, { recursive: true });
  if (created !== undefined) await chmod(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}
