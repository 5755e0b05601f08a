import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

/** Where workers of this run find the server and the name of its template; set by Jest's globalSetup before they are forked. */
const RUN = 'CCC_TEST_PG_RUN';
const APP_LOGIN = 'ccc_test_app';
const APP_PASSWORD = 'ccc_test_app';

interface Run {
  readonly serverUrl: string;
  readonly template: string;
  /** Where the run keeps a demonstration's data folder, once somebody needed one. */
  readonly demo: string;
}

export interface FreshDatabase {
  readonly ownerUrl: string;
  /** Login of the running program; it takes the restricted role at connection. */
  readonly appUrl: string;
  /** With the restricted role. */
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** A database of its own with the current schema and no rows. Drop it when done. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { createDataSource } = await import('#database');
  const run = currentRun();
  await onServer(run, (admin) => ensureTemplate(admin, run));
  const name = `ccc_test_${randomBytes(6).toString('hex')}`;
  await onServer(run, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${run.template}`));
  const ownerUrl = urlOf(run, name);
  const appUrl = urlOf(run, name, APP_LOGIN, APP_PASSWORD);
  const dataSource = await createDataSource({ url: appUrl, name: 'ccc-test', restricted: true, poolSize: 10 }).initialize();
  return {
    ownerUrl, appUrl, dataSource,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer(run, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** Runs a few statements as superuser, e.g. to end connections as a restart would. */
export async function asSuperuser<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  return onServer(currentRun(), work);
}

/** The migrated template is built once per run, by whichever worker needs it first. */
async function ensureTemplate(admin: Client, run: Run): Promise<void> {
  await admin.query(`SELECT pg_advisory_lock(hashtext('ccc_test_template'))`);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [run.template]);
  if (rowCount !== 0) return;
  const { migrateDatabase } = await import('#database');
  await admin.query(`DO $$ BEGIN CREATE ROLE ${APP_LOGIN} LOGIN PASSWORD '${APP_PASSWORD}'; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  const building = `${run.template}_new`;
  await admin.query(`CREATE DATABASE ${building} TEMPLATE template0 ENCODING 'UTF8'`);
  await migrateDatabase(urlOf(run, building), APP_LOGIN);
  await admin.query(`ALTER DATABASE ${building} RENAME TO ${run.template}`);
}

/** What all workers of this run share. */
export function currentRun(): Run {
  const text = process.env[RUN];
  if (text === undefined) throw new Error('No test PostgreSQL: globalSetup of Jest starts it before the tests.');
  return JSON.parse(text) as Run;
}

function urlOf(run: Run, database: string, user?: string, password?: string): string {
  const url = new URL(run.serverUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function onServer<T>(run: Run, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: run.serverUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
