import { randomUUID } from 'node:crypto';
import { expectStatus, http } from './http.mjs';

const PASSWORD = 'mot-mat-khau-dai-cho-thu-nghiem';

/** A signed-in member of staff whose requests go to the given ports in turn. */
export class Colleague {
  #ports;
  #turn = 0;

  constructor(ports, email, cookie) {
    this.#ports = ports;
    this.email = email;
    this.cookie = cookie;
  }

  /** Opens an invitation link, which sets the password and signs in. @param email chosen where the invitation names none */
  static async accept(ports, link, email) {
    const token = new URL(link).hash.slice(1);
    const reply = await http({ port: ports[0], method: 'POST', path: '/api/invitations/accept', body: { token, password: PASSWORD, ...(email === undefined ? {} : { email }) } });
    const me = await expectStatus(200, Promise.resolve(reply));
    return new Colleague(ports, me.email, reply.cookie);
  }

  /** Signs in with the password. */
  static async signIn(ports, email) {
    const reply = await http({ port: ports.at(-1), method: 'POST', path: '/api/session', body: { email, password: PASSWORD } });
    const me = await expectStatus(200, Promise.resolve(reply));
    return new Colleague(ports, me.email, reply.cookie);
  }

  get(path) {
    return expectStatus(200, http({ port: this.#next(), path, cookie: this.cookie }));
  }

  post(path, body, status = 200) {
    return expectStatus(status, http({ port: this.#next(), method: 'POST', path, body, cookie: this.cookie }));
  }

  /** Invites somebody to one role and returns the link. */
  async invite(email, role, bodyCode) {
    const { link } = await this.post('/api/people', { label: role, email, roles: [{ role, bodyCode }] }, 201);
    return link;
  }

  ticket(id) {
    return this.get(`/api/tickets/${id}`);
  }

  /** Id of a ticket that waits at the desk. */
  async idOf(code) {
    for (let after = ''; after !== null; ) {
      const { items, nextAfter } = await this.get(`/api/queue?view=new&limit=200${after && `&after=${encodeURIComponent(after)}`}`);
      const found = items.find((item) => item.code === code);
      if (found !== undefined) return found.id;
      after = nextAfter;
    }
    throw new Error(`${code} is not at the desk.`);
  }

  /** Acts on a ticket as it stands now and returns its state afterwards. */
  async act(id, act) {
    const { version } = await this.ticket(id);
    const after = await this.post(`/api/tickets/${id}/acts`, { version, idempotencyKey: randomUUID(), act });
    return after?.state;
  }

  #next() {
    this.#turn += 1;
    return this.#ports[this.#turn % this.#ports.length];
  }
}
