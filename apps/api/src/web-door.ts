import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf } from '#contract';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** Pages of the citizen's entry; everything under /staff belongs to the console. */
const citizenPages = ['/', '/bien-nhan', '/theo-doi', '/theo-doi/*', '/quyen-rieng-tu', '/quy-dinh', '/viet-the-nao', '/ap-phich', '/ap-phich/*', '/demo/mailbox'];
const staffPages = ['/staff', '/staff/*'];
/** The components in their states: in a demonstration alone. */
const designPage = '/design';
const staffDesignPage = '/staff/design';

const policyWith = (images: string) => `default-src 'self'; img-src 'self' blob: data:${images}; font-src 'self'; connect-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'`;
const citizenStyles = `; style-src 'self'`;
// The console's component library sets styles from scripts.
const staffStyles = `; style-src 'self' 'unsafe-inline'`;

export interface WebDoorOptions { /** The one foreign place from which pictures may come. */ readonly tilesUrl: string | null; readonly demo: boolean }

/** Serves the built pages: two documents, and their assets with names that change when they do; packed, as the build left them, for browsers that take it. */
export async function openWebDoor(app: NestFastifyApplication, webRoot: string, { tilesUrl, demo }: WebDoorOptions): Promise<void> {
  const shared = policyWith(tilesUrl === null ? '' : ` ${new URL(tilesUrl.replace(/[{}]/g, '')).origin}`);
  const [citizenPolicy, staffPolicy] = [shared + citizenStyles, shared + staffStyles];
  if (!existsSync(join(webRoot, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, { root: join(webRoot, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', index: false, decorateReply: true, preCompressed: true });
  // A document is asked for anew each time: else its year as an asset would hide every new version.
  const send = (reply: FastifyReply, file: string, policy: string) =>
    reply.header('content-security-policy', policy).header('permissions-policy', 'geolocation=(self), camera=(self), microphone=()').header('cache-control', 'no-cache').sendFile(file, webRoot, { cacheControl: false });
  if (demo) fastify.get(designPage, (_request, reply) => send(reply, 'index.html', citizenPolicy));
  else fastify.get(staffDesignPage, (_request, reply) => send(reply.status(404), 'staff.html', staffPolicy));
  for (const path of citizenPages) fastify.get(path, (_request, reply) => send(reply, 'index.html', citizenPolicy));
  for (const path of staffPages) fastify.get(path, (_request, reply) => send(reply, 'staff.html', staffPolicy));
  // A mistyped address gets the page that says so, not a line of JSON.
  fastify.get('/*', (request, reply) => (request.url.startsWith('/api/') ? reply.status(404).send({ refusal: refusalOf('not_found') }) : send(reply.status(404), 'index.html', citizenPolicy)));
}
