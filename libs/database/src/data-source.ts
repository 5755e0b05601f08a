import 'reflect-metadata';
import { DataSource, type Logger } from 'typeorm';
import * as entities from './entities/index.js';
import { migrations } from './migrations/index.js';

export const APP_ROLE = 'ccc_app';

export interface DatabaseOptions {
  url: string;
  /** What connections are called in pg_stat_activity. */
  name: string;
  poolSize?: number;
  /** Take the restricted role at connection: history can't be changed or deleted. Left out for migrations. */
  restricted: boolean;
  logger?: Logger;
  /** A broken connection in the pool (server restarted, network cut). */
  onConnectionLost?: (error: Error) => void;
}

/** A TypeORM data source over one pool. The pool survives a restart of PostgreSQL: broken connections are dropped and replaced. */
export function createDataSource({ url, name, poolSize = 10, restricted, logger, onConnectionLost }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: Object.values(entities),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    synchronize: false,
    ...(logger ? { logger, logging: 'all' as const } : { logging: false }),
    applicationName: name,
    poolSize,
    connectTimeoutMS: 5_000,
    poolErrorHandler: (error: Error) => onConnectionLost?.(error),
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 15_000, ...(restricted ? { options: `-c role=${APP_ROLE}` } : {}) },
  });
}
