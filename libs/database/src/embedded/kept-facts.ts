import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.js';
import { writePrivately } from './private-file.js';

/** What a data folder remembers about its database, in `postgres.json`. */
export interface KeptFacts {
  /** The cluster's folder: relative to the data folder when inside it, so that the data folder can be moved. */
  readonly cluster: string;
  /** The cluster was complete once; if it is missing later, data has been lost and nothing may be made in its place. */
  readonly complete: boolean;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

const fileOf = (dataDir: string): string => join(dataDir, 'postgres.json');

export const newPassword = (): string => randomBytes(24).toString('base64url');

/** @returns null for a data folder without a database. @throws EmbeddedPostgresError when the file can't be read or understood */
export async function readKept(dataDir: string): Promise<KeptFacts | null> {
  let text: string;
  try {
    text = await readFile(fileOf(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(dataDir, (error as Error).message);
  }
  try {
    const { cluster, complete, ownerPassword, appPassword } = JSON.parse(text) as Partial<KeptFacts>;
    if (cluster && ownerPassword && appPassword) return { cluster, complete: complete === true, ownerPassword, appPassword };
  } catch {
    throw unreadable(dataDir, '');
  }
  throw unreadable(dataDir, '');
}

export const keep = (dataDir: string, facts: KeptFacts): Promise<void> => writePrivately(fileOf(dataDir), `${JSON.stringify(facts, null, 2)}\n`);

function unreadable(dataDir: string, why: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    en: `${fileOf(dataDir)}, which holds the place and the passwords of the embedded database, can't be read. Restore it from a backup, start the program as the user it belongs to, or choose another DATA_DIR.`,
    vi: `Không đọc được ${fileOf(dataDir)}, tệp giữ vị trí và mật khẩu của cơ sở dữ liệu kèm theo. Hãy khôi phục tệp từ bản sao lưu, chạy chương trình bằng đúng người dùng sở hữu tệp, hoặc chọn DATA_DIR khác.`,
  }, why);
}
