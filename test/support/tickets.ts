import { randomUUID } from 'node:crypto';
import { type Permission, Refused, type StaffAct, type SubmitInput, type TicketDetail } from '#contract';
import { TicketRow } from '#database';
import type { Grant } from '#rules';
import type { SeededRooms } from './rooms.js';

/** A message as the form sends it. */
export function message(more: Partial<SubmitInput> = {}): SubmitInput {
  return { idempotencyKey: randomUUID(), text: 'Ổ gà lớn trước trường học, xe máy té ngã hoài.', place: { areaCode: '26524', street: 'Lê Lợi', landmark: null, position: null }, uploads: [], contact: null, consents: [], ...more };
}

/** A right without limits, for the whole centre unless said otherwise. */
export const grant = (permission: Permission, more: Partial<Grant> = {}): Grant => ({ permission, scope: 'centre', body: null, restriction: 'none', types: null, categories: null, areas: null, ...more });

export const routeTo = (lead: string, more: Partial<Extract<StaffAct, { action: 'route' }>> = {}): StaffAct => ({ action: 'route', type: 'report', category: 'GT-01', areaCode: '26524', priority: 'P1', lead, coordinating: [], note: null, ...more });
export const answer: StaffAct = { action: 'submit_answer', text: 'Đã vá xong đoạn mặt đường trước cổng trường.', result: 'done', uploads: [], noEvidenceReason: 'Biên bản nghiệm thu lưu tại đơn vị' };

/** Who does what, one after another. */
export type Way = readonly (readonly [string, StaffAct])[];

/** A ticket in hand, for stories that go step by step. */
export class Story {
  private constructor(readonly rooms: SeededRooms, readonly id: string, readonly link: { code: string; secret: string }) {}

  static async begin(rooms: SeededRooms, more: Partial<SubmitInput> = {}): Promise<Story> {
    const { code, secret } = await rooms.tickets.submit(message(more));
    return new Story(rooms, await rooms.tickets.idByLink({ code, secret }), { code, secret });
  }

  row(): Promise<TicketRow> {
    return this.rooms.db.getRepository(TicketRow).findOneByOrFail({ id: this.id });
  }

  /** Acts with the version that is current. */
  async act(name: string, act: StaffAct, more: { version?: number; key?: string } = {}): Promise<TicketDetail | null> {
    const { version } = await this.row();
    return this.rooms.tickets.act(await this.rooms.as(name), this.id, { act, version: more.version ?? version, idempotencyKey: more.key ?? randomUUID() });
  }

  /** Acts one after another, a minute apart. */
  async go(...steps: Way): Promise<this> {
    for (const [name, act] of steps) {
      this.rooms.clock.at = new Date(this.rooms.clock.at.getTime() + 60_000);
      await this.act(name, act);
    }
    return this;
  }
}

/** The code of a refusal, or 'done'. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

export const toInProgress = (lead = 'UBND-VT'): Way => [['tiepnhan', { action: 'claim' }], ['tiepnhan', routeTo(lead)], ['daumoi.ubnd-vt', { action: 'accept' }]];
