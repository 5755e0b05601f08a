import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findProjectRoot } from '../../apps/start/src/project-root.js';
import { drawLifecycle } from '../../apps/start/src/tools/draw-lifecycle.js';

it('docs/ticket-lifecycle.md is drawn from the table (npm run lifecycle)', () => {
  expect(readFileSync(join(findProjectRoot(), 'docs/ticket-lifecycle.md'), 'utf8')).toBe(drawLifecycle());
});
