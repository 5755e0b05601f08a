import type { BodyOf, QueryOf, Refusal, ReplyOf, Route } from '#contract';
import { RefusalReply, refusalOf } from '#contract';

/** How long a reply is waited for before the line is taken for cut: a line that swallows everything says nothing of it. */
const PATIENCE_MS = 30_000;

/** The server (or the line to it) said no. `refusal` is ready to be shown; `offline` means that no reply came: nobody knows whether the request arrived. */
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
  /** Milliseconds to wait for the reply. */
  patience?: number;
}

/** Calls a route of the contract and checks the reply against its schema. Throws `CallRefused` for every kind of "no". */
export async function call<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<ReplyOf<R>> {
  const json = await send(route, options, (response) => (route.reply === undefined ? Promise.resolve(undefined) : response.json()));
  return (route.reply === undefined ? undefined : route.reply.parse(json)) as ReplyOf<R>;
}

/** Calls a route that answers with bytes (a photo). */
export async function callForBytes<R extends Route>(route: R, options: CallOptions<R> = {}): Promise<Blob> {
  return send(route, options, (response) => response.blob());
}

/** Fills `:name` parts of a path. */
export function pathOf(route: Route, params: Record<string, string> = {}): string {
  return route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

async function send<R extends Route, T>(route: R, { params, query, body, signal, patience = PATIENCE_MS }: CallOptions<R>, read: (response: Response) => Promise<T>): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined && value !== null) search.set(name, String(value));
  const address = pathOf(route, params) + (search.size > 0 ? `?${search.toString()}` : '');
  const stop = new AbortController();
  const giveUp = () => stop.abort();
  const timer = setTimeout(giveUp, patience);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  try {
    const response = await fetch(address, {
      method: route.method,
      credentials: 'same-origin',
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: stop.signal,
    });
    if (!response.ok) throw await refusalFrom(response);
    return await read(response);
  } catch (error) {
    if (error instanceof CallRefused || signal?.aborted) throw error;
    throw new CallRefused(refusalOf('unavailable'), 0, true);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** Reads the refusal of a failed response; a reply of another shape (a proxy's error page) becomes `unavailable`. */
export async function refusalFrom(response: Response): Promise<CallRefused> {
  const parsed = RefusalReply.safeParse(await response.json().catch(() => null));
  return new CallRefused(parsed.success ? parsed.data.refusal : refusalOf('unavailable'), response.status);
}
