import { MAX_PHOTO_BYTES, refusalOf } from '#contract';
import type { Log } from '#events';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { ApiModule, type ApiRooms } from './api.module.js';
import { RefusalFilter } from './http/refusal-filter.js';
import { openWebDoor } from './web-door.js';

const JSON_BYTES = 512 * 1024;

export interface ApiOptions { readonly rooms: ApiRooms; readonly webRoot: string; /** Proxies in front whose forwarded addresses are believed. */ readonly trustProxy: number; readonly log: Log }

/** The HTTP door, ready to listen. */
export async function createApi({ rooms, webRoot, trustProxy, log }: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trustProxy === 0 ? false : (_address: string, hop: number) => hop < trustProxy, bodyLimit: JSON_BYTES, routerOptions: { maxParamLength: 200 },
    // An address that no route could have (broken escapes, endless parts): the parser's own words would quote it.
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => void reply.status(404).header('cache-control', 'no-store').send({ refusal: refusalOf('not_found') }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(rooms), adapter, { logger: false, abortOnError: false });
  app.useSecurityHeaders({
    // Pages set their own policy; an API reply needs none of the rest.
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': "'none'", 'frame-ancestors': "'none'" } },
    strictTransportSecurity: rooms.mode.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  app.enableCsrfProtection({ trustedOrigins: [new URL(rooms.mode.publicUrl).origin] });
  // What a reply says is for the one who asked, at this moment: no browser or proxy on a shared machine keeps it, unless a route says so.
  app.getHttpAdapter().getInstance().addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  app.useGlobalFilters(new RefusalFilter(log));
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 4, fileSize: MAX_PHOTO_BYTES, parts: 5 } });
  await openWebDoor(app, webRoot, { tilesUrl: rooms.mode.mapTiles?.url ?? null, demo: rooms.mode.demo });
  return app;
}
