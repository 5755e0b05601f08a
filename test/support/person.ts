import { randomUUID } from 'node:crypto';
import type { QueryOf, Receipt, Refusal, ReplyOf, Route, StaffAct, TicketDetail } from '#contract';
import { routes } from '#contract';
import { until } from './until.js';

/** A person at a browser, as the server sees one: cookies, the page's origin, the contract's routes. */
export class Person {
  #cookie = '';

  constructor(readonly url: string) {}

  get cookie(): string {
    return this.#cookie;
  }

  /** Signs in with a demo account. */
  static async signedIn(url: string, name: string, password = 'demo-ket-noi-2026'): Promise<Person> {
    const person = new Person(url);
    await person.call(routes.signIn, { body: { email: name.includes('@') ? name : `${name}@example.vn`, password } });
    return person;
  }

  /** Calls a route; throws with the refusal's code when the answer is no. */
  async call<R extends Route>(route: R, options: { params?: Record<string, string>; query?: QueryOf<R>; body?: unknown } = {}): Promise<ReplyOf<R>> {
    const { status, json } = await this.ask(route, options);
    if (status >= 400) throw new Said((json as { refusal: Refusal }).refusal, status);
    return (route.reply === undefined ? undefined : route.reply.parse(json)) as ReplyOf<R>;
  }

  async ask(route: Route, { params = {}, query = {}, body }: { params?: Record<string, string>; query?: object | undefined; body?: unknown } = {}): Promise<{ status: number; json: unknown; headers: Headers }> {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${this.url}${path}${search.size > 0 ? `?${search}` : ''}`, {
      method: route.method,
      headers: { origin: this.url, cookie: this.#cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    return { status: response.status, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text, headers: response.headers };
  }

  submit(more: object = {}): Promise<Receipt> {
    return this.call(routes.submit, { body: { idempotencyKey: randomUUID(), text: 'Ổ gà lớn trước cổng trường, xe máy ngã hoài', place: { areaCode: '26524', street: 'Lê Lợi' }, ...more } });
  }

  /** Enters the code that came to a contact, as the demo mailbox shows it. */
  async confirm({ code, secret }: Pick<Receipt, 'code' | 'secret'>, to: string): Promise<void> {
    const oneTimeCode = await this.oneTimeCode(to);
    await this.call(routes.confirmContact, { body: { code, secret, oneTimeCode } });
  }

  /** The newest code that was sent to an address. */
  async oneTimeCode(to: string): Promise<string> {
    let found: string | undefined;
    await until(async () => {
      const { messages } = await this.call(routes.demoMailbox);
      found = messages.filter((m) => m.to === to).toSorted((a, b) => b.at.localeCompare(a.at)).flatMap((m) => /^(\d{6}) là mã/.exec(m.subject)?.[1] ?? [])[0];
      return found !== undefined;
    }, `a code to ${to}`);
    return found ?? '';
  }

  async upload(bytes: Buffer, name = 'anh.jpg'): Promise<{ status: number; json: { uploadId: string } & { refusal?: Refusal } }> {
    const form = new FormData();
    form.set('photo', new Blob([new Uint8Array(bytes)]), name);
    const response = await fetch(`${this.url}${routes.upload.path}`, { method: 'POST', headers: { origin: this.url, cookie: this.#cookie }, body: form });
    return { status: response.status, json: (await response.json()) as { uploadId: string } };
  }

  /** Id of a ticket by its public code, from the views that this person has. */
  async find(code: string): Promise<string> {
    const { counts } = await this.call(routes.queue, { query: { view: 'new' } }).catch(() => this.call(routes.queue, { query: { view: 'inbox' } }));
    for (const view of Object.keys(counts)) {
      const { items } = await this.call(routes.queue, { query: { view: view as 'new', limit: 200 } });
      const found = items.find((item) => item.code === code);
      if (found) return found.id;
    }
    throw new Error(`${code} is in none of the views of this person.`);
  }

  async act(id: string, act: StaffAct): Promise<TicketDetail | null> {
    const { version } = await this.call(routes.ticket, { params: { id } });
    return this.call(routes.act, { params: { id }, body: { version, idempotencyKey: randomUUID(), act } });
  }
}

/** What the server said when it refused. */
export class Said extends Error {
  constructor(readonly refusal: Refusal, readonly status: number) {
    super(refusal.code);
  }
}
