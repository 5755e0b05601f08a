import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultServerConditions, type Plugin, type Rolldown, runnerImport } from 'vite';
import react from '@vitejs/plugin-react';

interface Drawn { readonly firstScreens: readonly { name: string; page: string | null; demo: boolean; html: string }[] }

/** Styles are in the document already. */
const withoutStyles: Plugin = { name: 'without-styles', enforce: 'pre', resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null), load: (id) => (id === '\0no-styles' ? '' : null) };

/** Writes `pages/<name>.html` and `pages/<name>.demo.html`: the citizen's document with its first screen drawn into it, asking at once for what its page needs besides. */
export function firstScreens(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'first-screens',
    apply: 'build',
    configResolved(config) { root = config.root; folder = resolve(root, config.build.outDir); },
    async writeBundle(_options, bundle) {
      const { module } = await runnerImport<Drawn>(join(root, 'src/app/first-screen.tsx'), { configFile: false, root, logLevel: 'error', plugins: [withoutStyles, react()], resolve: { conditions: ['source', ...defaultServerConditions] } });
      const empty = readFileSync(join(folder, 'index.html'), 'utf8');
      mkdirSync(join(folder, 'pages'), { recursive: true });
      for (const { name, page, demo, html } of module.firstScreens) {
        const drawn = name === 'opening' || name === 'tracking' ? 'frame' : 'whole';
        const document = empty
          .replace('<html lang="vi">', `<html lang="vi" data-drawn="${drawn}"${demo ? ' data-demo="true"' : ''}>`)
          .replace('</head>', () => `${page === null ? '' : needs(bundle, page, drawn === 'frame').filter((link) => !empty.includes(link)).join('')}</head>`)
          .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
        if (!document.includes(html)) throw new Error('index.html has no place for the first screen.');
        writeFileSync(join(folder, 'pages', `${name}${demo ? '.demo' : ''}.html`), document);
      }
    },
  };
}

/** Links to the styles of a page that is fetched on its own; where it is not drawn yet, to its scripts as well. */
function needs(bundle: Rolldown.OutputBundle, page: string, withScripts: boolean): string[] {
  const seen = new Set<string>();
  const links: string[] = [];
  const visit = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (seen.has(fileName) || chunk?.type !== 'chunk') return;
    seen.add(fileName);
    if (withScripts) links.push(`<link rel="modulepreload" crossorigin href="/${fileName}">`);
    for (const style of chunk.viteMetadata?.importedCss ?? []) links.push(`<link rel="stylesheet" crossorigin href="/${style}">`);
    chunk.imports.forEach(visit);
  };
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${page}.tsx`));
  if (entry === undefined) throw new Error(`There is no page ${page}.`);
  visit(entry.fileName);
  return links;
}
