import { constants } from 'node:fs';
import { access, chmod, mkdir } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-error.js';

/**
 * Makes the data folder if it is missing. Ours may be entered, but not listed, by the account that PostgreSQL runs under; a folder
 * that was there before keeps its permissions.
 * @throws EmbeddedPostgresError when it can't be made or written
 */
export async function ensureDataDir(dataDir: string): Promise<void> {
  try {
    const created = await mkdir(dataDir, { recursive: true });
    if (created !== undefined) await chmod(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new EmbeddedPostgresError({
      en: `The data folder ${dataDir} can't be used. Let this user write there, or choose another folder with DATA_DIR.`,
      vi: `Không dùng được thư mục dữ liệu ${dataDir}. Hãy cho người dùng này quyền ghi, hoặc chọn thư mục khác bằng DATA_DIR.`,
    }, (error as Error).message);
  }
}
