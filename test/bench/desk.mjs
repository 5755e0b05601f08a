/** A member of staff at a browser, as the server sees one. */
export class Desk {
  #cookie = '';

  constructor(url) { this.url = url; }

  static async signedIn(url, name) {
    const desk = new Desk(url);
    await desk.#ask('POST', '/api/session', { email: `${name}@example.vn`, password: 'demo-ket-noi-2026' });
    return desk;
  }

  session() { return this.#ask('GET', '/api/session'); }

  ticket(id) { return this.#ask('GET', `/api/tickets/${id}`); }

  act(id, body) { return this.#ask('POST', `/api/tickets/${id}/acts`, body); }

  submit(body) { return this.#ask('POST', '/api/desk/tickets', body); }

  queue(view, limit) { return this.#ask('GET', `/api/queue?view=${view}&limit=${limit}`); }

  search(body) { return this.#ask('POST', '/api/search', body); }

  rules() { return this.#ask('GET', '/api/rules'); }

  rehearse(body) { return this.#ask('POST', '/api/rules/rehearsal', body); }

  async #ask(method, path, body) {
    const response = await fetch(`${this.url}${path}`, { method, headers: { origin: this.url, cookie: this.#cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0];
    return response.json();
  }
}
