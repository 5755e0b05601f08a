import { Client } from 'pg';
import { OWNER_ROLE } from './cluster.js';
import type { KeptFacts } from './kept-facts.js';

/** Login of the running program; no superuser. Migrations make it a member of the role that holds the rights. */
export const APP_LOGIN_ROLE = 'ccc_app_login';
const DATABASE = 'ccc';

const address = (role: string, password: string, port: number, database: string): string => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

export interface Addresses {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Makes the program's login and database where they are missing and sets the login's password. Harmless when repeated. */
export async function prepareDatabase({ ownerPassword, appPassword }: KeptFacts, port: number): Promise<Addresses> {
  const client = new Client({ connectionString: address(OWNER_ROLE, ownerPassword, port, 'postgres'), connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      'SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role, EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database',
      [APP_LOGIN_ROLE, DATABASE],
    );
    await client.query(`${rows[0]?.role ? 'ALTER' : 'CREATE'} ROLE ${APP_LOGIN_ROLE} LOGIN PASSWORD '${appPassword}'`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
  return { ownerUrl: address(OWNER_ROLE, ownerPassword, port, DATABASE), appUrl: address(APP_LOGIN_ROLE, appPassword, port, DATABASE) };
}
