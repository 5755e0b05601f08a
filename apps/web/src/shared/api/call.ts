import type { BodyOf, QueryOf, Refusal, ReplyOf, Route } from '#contract';
import { RefusalReply, refusalOf } from '#contract';

/** The server (or the line to it) said no. `refusal` is ready to be shown; `offline` means that nothing reached the server. */
export class CallRefused extends Error {
  constructor(readonly refusal: Refusal, readonly status: number, readonly offline = false) {
    super(refusal.code);
  }
}

export interface CallOptions<R extends Route> {
  params?: Record<string, string>;
  query?: QueryOf<R>;
  body?: BodyOf<R>;
  signal?: AbortSignal;
}

/** Calls a route of the contract and checks the reply against its schema. Throws `CallRefused` for every kind of "no". */
export async function call<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<ReplyOf<R>> {
  const response = await send(route, options);
  if (route.reply === undefined) return undefined as ReplyOf<R>;
  return route.reply.parse(await response.json()) as ReplyOf<R>;
}

/** Calls a route that answers with bytes (a photo). */
export async function callForBytes<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<Blob> {
  return (await send(route, options)).blob();
}

/** Fills `:name` parts of a path. */
export function pathOf(route: Route, params: Record<string, string> = {}): string {
  return route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

async function send<R extends Route>(route: R, { params, query, body, signal }: CallOptions<R>): Promise<Response> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined && value !== null) search.set(name, String(value));
  const address = pathOf(route, params) + (search.size > 0 ? `?${search.toString()}` : '');
  let response: Response;
  try {
    response = await fetch(address, {
      method: route.method,
      credentials: 'same-origin',
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new CallRefused(refusalOf('unavailable'), 0, true);
  }
  if (!response.ok) throw await refusalFrom(response);
  return response;
}

/** Reads the refusal of a failed response; a reply of another shape (a proxy's error page) becomes `unavailable`. */
export async function refusalFrom(response: Response): Promise<CallRefused> {
  const parsed = RefusalReply.safeParse(await response.json().catch(() => null));
  return new CallRefused(parsed.success ? parsed.data.refusal : refusalOf('unavailable'), response.status);
}
