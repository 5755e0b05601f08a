import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Pages of the citizen's entry; everything under /staff belongs to the console. */
const citizenPages = ['/', '/theo-doi', '/theo-doi/*', '/quyen-rieng-tu', '/quy-dinh', '/demo/mailbox'];
const staffPages = ['/staff', '/staff/*'];

const shared = `default-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'`;
const citizenPolicy = `${shared}; style-src 'self'`;
// The console's component library sets styles from scripts.
const staffPolicy = `${shared}; style-src 'self' 'unsafe-inline'`;

/** Serves the built pages: two documents, and their assets with names that change when they do. */
export async function openWebDoor(app: NestFastifyApplication, webRoot: string): Promise<void> {
  if (!existsSync(join(webRoot, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, { root: join(webRoot, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', index: false, decorateReply: true });
  const page = (paths: readonly string[], file: string, policy: string) => {
    for (const path of paths) {
      fastify.get(path, (_request, reply) => reply.header('content-security-policy', policy).header('cache-control', 'no-cache').sendFile(file, webRoot));
    }
  };
  page(citizenPages, 'index.html', citizenPolicy);
  page(staffPages, 'staff.html', staffPolicy);
}
