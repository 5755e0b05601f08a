import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '../../apps/start/src/project-root.js';

const LIMIT = 120_000;

interface Chunk { readonly file: string; readonly imports?: readonly string[]; readonly dynamicImports?: readonly string[] }

/** The citizen's form on a phone with a slow line: built anew, so that the figure is of this code. */
describe('the first load of the form', () => {
  const root = findProjectRoot();
  const out = mkdtempSync(join(tmpdir(), 'ccc-web-'));
  let manifest: Record<string, Chunk>;
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', join(root, 'apps/web'), '--outDir', out, '--logLevel', 'error'], { cwd: root, env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' } });
    manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  }, 120_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  /** What the browser fetches before the form is there: the entry and everything that it imports, and what those import. */
  function firstLoad(key: string, found = new Set<string>()): Set<string> {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk.file)) return found;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) firstLoad(next, found);
    return found;
  }

  it('takes at most 120 KB of JavaScript (gzip)', () => {
    const files = [...firstLoad('index.html')].filter((file) => file.endsWith('.js'));
    expect(files.length).toBeGreaterThan(3);
    const sizes = files.map((file) => [file, gzipSync(readFileSync(join(out, file))).length] as const);
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect({ bytes, fits: bytes <= LIMIT }).toEqual({ bytes, fits: true });
    // Everything that the page itself names stands in that sum.
    const named = [...readFileSync(join(out, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    expect(existsSync(join(out, named[0] ?? ''))).toBe(true);
  });

  it('takes no code of the staff and no heavy library', () => {
    const sources = [...firstLoad('index.html')].map((file) => readFileSync(join(out, file), 'utf8')).join('\n');
    expect(sources).not.toMatch(/mantine|react-query|socket\.io/i);
  });
});
