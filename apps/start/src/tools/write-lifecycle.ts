import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from '../project-root.js';
import { drawLifecycle } from './draw-lifecycle.js';

writeFileSync(join(findProjectRoot(), 'docs/ticket-lifecycle.md'), drawLifecycle());
