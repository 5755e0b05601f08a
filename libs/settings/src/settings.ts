import { join, resolve } from 'node:path';
import { SettingsError, type SettingsProblem } from './settings-error.js';
import { type LogLevel, type ProcessRole, type Value, type VariableName, variables } from './variables.js';

export interface Mail {
  /** `smtp(s)://user:password@host:port` */
  readonly url: string;
  readonly from: string;
}

/** What the program was told from outside. Paths are absolute, addresses are checked, null means "not configured". */
export interface Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly filesDir: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** For migrations; the same as `databaseUrl` unless set apart. */
  readonly databaseOwnerUrl: string | null;
  readonly redisUrl: string | null;
  readonly demo: boolean;
  readonly mail: Mail | null;
  /** Origin without a slash at the end. */
  readonly publicUrl: string;
  /** Pictures of streets for maps; null: maps are drawn without. */
  readonly mapTiles: { readonly url: string; readonly attribution: string } | null;
  readonly processRole: ProcessRole;
  /** As written (see `secretKeyBytes`); null only with the embedded database, where the program makes and keeps one itself. */
  readonly secretKey: string | null;
  readonly trustProxy: number;
  readonly logLevel: LogLevel;
}

const hidden = (text: string): string => `has a value of ${text.length} characters, not shown here / có giá trị ${text.length} ký tự, không hiện ở đây`;
const shown = (text: string): string => `is / là ${JSON.stringify(text)}`;
const unset = (because: string): string => `is not set, but ${because} is / chưa đặt, trong khi ${because} đã đặt`;

/**
 * Reads and checks the environment. An empty or blank variable counts as unset; unknown variables are ignored.
 * @param projectRoot folder that relative paths and the default data folder start from
 * @throws SettingsError with every problem found
 */
export function readSettings(env: NodeJS.ProcessEnv, projectRoot: string): Settings {
  const problems: SettingsProblem[] = [];
  const isSet = (name: VariableName): boolean => Boolean(env[name]?.trim());
  const complain = (name: VariableName, found: string): void => {
    const { expected, example } = variables[name];
    problems.push({ variable: name, found, expected, example });
  };
  const read = <N extends VariableName>(name: N): Value<N> | undefined => {
    const text = env[name]?.trim();
    if (!text) return undefined;
    const result = variables[name].schema.safeParse(text);
    if (result.success) return result.data as Value<N>;
    complain(name, variables[name].secret ? hidden(text) : shown(text));
    return undefined;
  };
  const readPath = (name: 'DATA_DIR' | 'FILES_DIR', otherwise: string): string => resolve(projectRoot, read(name) ?? otherwise);
  const alsoNeed = (name: VariableName, because: string): void => {
    if (!isSet(name)) complain(name, unset(because));
  };

  if (isSet('DATABASE_URL')) alsoNeed('SECRET_KEY', 'DATABASE_URL');
  if (isSet('DATABASE_OWNER_URL')) alsoNeed('DATABASE_URL', 'DATABASE_OWNER_URL');
  if (isSet('SMTP_URL')) alsoNeed('MAIL_FROM', 'SMTP_URL');
  if (isSet('MAIL_FROM')) alsoNeed('SMTP_URL', 'MAIL_FROM');

  if (isSet('MAP_TILES_URL')) alsoNeed('MAP_TILES_ATTRIBUTION', 'MAP_TILES_URL');
  const processRole = read('PROCESS') ?? 'all';
  if (processRole !== 'all') alsoNeed('DATABASE_URL', `PROCESS=${processRole}`);

  const host = read('HOST') ?? '127.0.0.1';
  const port = read('PORT') ?? 3000;
  const dataDir = readPath('DATA_DIR', '.data');
  const databaseUrl = read('DATABASE_URL') ?? null;
  const smtpUrl = read('SMTP_URL');
  const from = read('MAIL_FROM');
  const tilesUrl = read('MAP_TILES_URL');
  const attribution = read('MAP_TILES_ATTRIBUTION');

  const settings: Settings = {
    host,
    port,
    dataDir,
    filesDir: readPath('FILES_DIR', join(dataDir, 'files')),
    databaseUrl,
    databaseOwnerUrl: read('DATABASE_OWNER_URL') ?? databaseUrl,
    redisUrl: read('REDIS_URL') ?? null,
    demo: read('DEMO') ?? !isSet('DATABASE_URL'),
    mail: smtpUrl && from ? { url: smtpUrl, from } : null,
    publicUrl: read('PUBLIC_URL') ?? `http://${reachable(host)}:${port}`,
    mapTiles: tilesUrl && attribution ? { url: tilesUrl, attribution } : null,
    processRole,
    secretKey: read('SECRET_KEY') ?? null,
    trustProxy: read('TRUST_PROXY') ?? 0,
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

/** A host to listen on as a browser on this machine writes it: "every address" becomes localhost, IPv6 gets its brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
