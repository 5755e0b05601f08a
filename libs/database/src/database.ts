import type { DataSource, EntityManager } from 'typeorm';

/** What a room needs of the database: the pool, or one open transaction. */
export type Database = Pick<DataSource, 'manager' | 'getRepository' | 'query' | 'transaction'>;

/** A transaction as if it were the whole database: whatever is begun inside is part of it. */
export function withinTransaction(tx: EntityManager): Database {
  const run = <T>(first: unknown, second?: (tx: EntityManager) => Promise<T>): Promise<T> => (second ?? (first as (tx: EntityManager) => Promise<T>))(tx);
  return { manager: tx, getRepository: tx.getRepository.bind(tx), query: tx.query.bind(tx), transaction: run };
}
