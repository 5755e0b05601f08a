import { randomBytes } from 'node:crypto';
import { access, chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a folder that every account may enter, whatever umask we run under. One that exists keeps its permissions. */
export async function makeOpenFolder(folder: string): Promise<void> {
  if (await access(folder).then(() => true, () => false)) return;
  const draft = `${folder}.new-${randomBytes(4).toString('hex')}`;
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(draft);
  await chmod(draft, 0o755);
  await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true });
    // Another starter was faster and has filled it already.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}
