import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '../../apps/start/src/project-root.js';

const src = join(findProjectRoot(), 'apps/web/src');
const under = (folder: string) => readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx')).map((file) => `${folder}/${file}`);
const text = (file: string) => readFileSync(join(src, file), 'utf8');

/** Nothing to look at: a live region for those who listen; a page that broke, which fills the screen. */
const unseen = ['Announcer', 'FailureBoundary'];
const pages = { citizen: under('areas/citizen/design').map(text).join('\n'), staff: under('areas/staff/design').map(text).join('\n') };

const components = under('shared/ui').flatMap((file) => [...text(file).matchAll(/^export (?:function|const|class) ([A-Z]\w*)/gm)].map(([, name]) => ({ file, name: name ?? '' }))).filter(({ name }) => !unseen.includes(name));

describe('the pages that show the components', () => {
  it.each(components)('show $name ($file)', ({ file, name }) => {
    const shown = file === 'shared/ui/token-board.tsx' ? [pages.citizen, pages.staff] : [file.startsWith('shared/ui/staff/') ? pages.staff : pages.citizen];
    const from = file.replace(/^shared\/ui\//, '').replace(/\.tsx$/, '.js');
    for (const page of shown) {
      expect([name, new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '[./]+shared/ui/${from.replaceAll('.', '\\.')}'`).test(page)]).toEqual([name, true]);
      expect([name, page.includes(`<${name}`)]).toEqual([name, true]);
    }
  });

  it('know more than a handful', () => {
    expect(components.length).toBeGreaterThan(25);
  });
});
