import { type RefusalCode, Refused } from '#contract';
import type { FastifyRequest } from 'fastify';

/** Bytes of the one file of a form. @throws Refused in the words of what was expected */
export async function uploadedFile(request: FastifyRequest, mostBytes: number, refusal: { readonly none: RefusalCode; readonly tooLarge: RefusalCode; readonly unreadable: RefusalCode }): Promise<Buffer> {
  // The parser's own errors carry a status; what has none is a form without a boundary, or one that was cut off on the way.
  const refuse = (error: { code?: string; statusCode?: number }): never => {
    if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw new Refused(refusal.tooLarge);
    throw error.statusCode === undefined ? new Refused(refusal.unreadable) : error;
  };
  if (!request.isMultipart()) throw new Refused(refusal.unreadable);
  const part = await request.file({ limits: { fileSize: mostBytes } }).catch(refuse);
  if (part === undefined) throw new Refused(refusal.none);
  return part.toBuffer().catch(refuse);
}
