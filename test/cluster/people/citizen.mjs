import { randomUUID } from 'node:crypto';
import { until } from '../until.mjs';
import { expectStatus, http } from './http.mjs';

let citizens = 0;

/** Somebody with a phone, an address of their own and a mailbox. */
export class Citizen {
  constructor() {
    citizens += 1;
    this.from = `127.1.${citizens >> 8}.${citizens & 255}`;
    this.email = `nguoi-dan-${citizens}@example.vn`;
  }

  /** Sends a report and returns the receipt. */
  submit(port) {
    return expectStatus(201, this.send(port));
  }

  /** Sends a report and returns the whole reply. */
  send(port, { uploads = [], headers } = {}) {
    const body = {
      idempotencyKey: randomUUID(), text: 'Ổ gà lớn trước trường học, xe máy té ngã hoài.', place: { areaCode: '26524', street: 'Lê Lợi', landmark: null, position: null }, uploads,
      contact: { kind: 'email', value: this.email }, consents: ['contact_about_this_report'],
    };
    return http({ port, method: 'POST', path: '/api/tickets', body, from: this.from, headers });
  }

  /** Enters the code that came by mail. */
  async confirm(port, { code, secret }, mail) {
    const sent = () => mail.to(this.email).flatMap(({ subject }) => /^\d{6}/.exec(subject) ?? []);
    await until(() => sent().length > 0, 'the mail with the code');
    const body = { code, secret, oneTimeCode: sent().at(-1) };
    return expectStatus(200, http({ port, method: 'POST', path: '/api/tracking/contact/confirm', body, from: this.from }));
  }

  /** What the tracking link of a receipt shows. */
  track(port, { code, secret }) {
    return expectStatus(200, http({ port, method: 'POST', path: '/api/tracking', body: { code, secret }, from: this.from }));
  }
}
