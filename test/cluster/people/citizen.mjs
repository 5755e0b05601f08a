import { randomUUID } from 'node:crypto';
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

  /** What the tracking link of a receipt shows. */
  track(port, { code, secret }) {
    return expectStatus(200, http({ port, method: 'POST', path: '/api/tracking', body: { code, secret }, from: this.from }));
  }
}
