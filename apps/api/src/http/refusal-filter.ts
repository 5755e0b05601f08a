import { refusalOf, type RefusalCode, refusals, Refused } from '#contract';
import type { Log } from '#events';
import { errorCode } from '#events';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** PostgreSQL or the way to it is away: the request may be tried again. */
const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006', '25006']);

export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = ((error as { driverError?: unknown }).driverError ?? error) as { code?: unknown };
  return (typeof code === 'string' && away.has(code)) || /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected)/.test(error.message);
}

const byStatus: Readonly<Record<number, RefusalCode>> = { 400: 'invalid_input', 403: 'cross_site', 404: 'not_found', 413: 'too_large', 415: 'invalid_input' };

/** Every "no" leaves in one shape. Bugs are logged by code and place, never by message: messages may quote what a citizen wrote. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (error instanceof Refused) {
      void reply.status(error.status).send({ refusal: error.refusal });
      return;
    }
    const code = this.codeOf(error);
    if (code === 'internal') this.log('error', 'request_failed', { error: errorCode(error), route: request.routeOptions.url ?? null, at: placeOf(error) });
    void reply.status(refusals[code].status).send({ refusal: refusalOf(code) });
  }

  private codeOf(error: unknown): RefusalCode {
    if (isUnavailable(error)) return 'unavailable';
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
    return (typeof status === 'number' && byStatus[status]) || 'internal';
  }
}

/** First line of our own code in the stack. */
function placeOf(error: unknown): string | null {
  const line = error instanceof Error ? error.stack?.split('\n').find((l) => l.includes('/libs/') || l.includes('/apps/')) : undefined;
  return line?.replace(/^.*\/((?:libs|apps)\/[^)]+).*$/, '$1') ?? null;
}
