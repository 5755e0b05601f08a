import type { DemoMessage } from '#contract';
import { DemoMessageRow } from '#database';
import type { DataSource } from 'typeorm';

/** Demo mode only: reads what citizens and colleagues would have got. */
export class DemoMailbox {
  constructor(private readonly db: DataSource) {}

  async newest(limit: number): Promise<DemoMessage[]> {
    const rows = await this.db.getRepository(DemoMessageRow).find({ order: { at: 'DESC', id: 'ASC' }, take: limit });
    return rows.map(({ id, at, channel, recipient, subject, text, link }) => ({ id, at: at.toISOString(), channel: channel as DemoMessage['channel'], to: recipient, subject, text, link }));
  }
}
