import react from '@vitejs/plugin-react';
import { compressed } from './build/compressed.ts';
import { firstScreens } from './build/first-screens.ts';
import { defaultClientConditions, defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? '3000'}`;

// Two entries: a citizen never downloads the console.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstScreens(), compressed()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../dist/web', emptyOutDir: true, manifest: true,
    // The pages' policy takes no font from a data: address.
    assetsInlineLimit: 0,
    // Shapes of the contract do nothing by being there: what a page does not use, it does not load.
    rolldownOptions: { input: { citizen: 'index.html', staff: 'staff.html' }, treeshake: { moduleSideEffects: [{ test: /libs\/contract\/src\//, sideEffects: false }] } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
});
