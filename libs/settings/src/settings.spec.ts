import { describe, expect, it } from '@jest/globals';
import { readSettings, secretKeyBytes, SettingsError } from './index.js';

const root = '/srv/centre';
const key = Buffer.alloc(32, 7).toString('base64');
const database = { DATABASE_URL: 'postgres://app:hidden-word@db:5432/ccc', SECRET_KEY: key };

const problemsOf = (env: NodeJS.ProcessEnv): SettingsError => {
  try {
    readSettings(env, root);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('These settings should have been refused.');
};

describe('with nothing configured', () => {
  const nothing = {
    host: '127.0.0.1', port: 3000, dataDir: '/srv/centre/.data', filesDir: '/srv/centre/.data/files', databaseUrl: null, databaseOwnerUrl: null, redisUrl: null, demo: true, mail: null, mapTiles: null,
    publicUrl: 'http://127.0.0.1:3000', processRole: 'all', secretKey: null, trustProxy: 0, logLevel: 'info',
  };
  it('everything has a default', () => expect(readSettings({}, root)).toEqual(nothing));
  it('empty and blank variables count as unset', () => expect(readSettings({ PORT: '', HOST: '  ', DATABASE_URL: '', DEMO: '', DATA_DIR: '' }, root)).toEqual(nothing));
  it('unknown variables are ignored', () => expect(readSettings({ PORTS: 'x', PATH: '/bin' }, root)).toEqual(nothing));
});

describe('what is read', () => {
  it('map tiles need their source named, and come by https from outside', () => {
    const tiles = { MAP_TILES_URL: 'https://tiles.example.vn/{z}/{x}/{y}.png', MAP_TILES_ATTRIBUTION: '© OpenStreetMap' };
    expect(readSettings(tiles, root).mapTiles).toEqual({ url: tiles.MAP_TILES_URL, attribution: tiles.MAP_TILES_ATTRIBUTION });
    expect(() => readSettings({ MAP_TILES_URL: tiles.MAP_TILES_URL }, root)).toThrow('MAP_TILES_ATTRIBUTION');
    for (const url of ['http://tiles.example.vn/{z}/{x}/{y}.png', 'https://tiles.example.vn/tiles.png', 'javascript:{z}{x}{y}']) expect(() => readSettings({ ...tiles, MAP_TILES_URL: url }, root)).toThrow('MAP_TILES_URL');
  });

  it.each([
    [{ PORT: '8080', HOST: '0.0.0.0' }, { port: 8080, host: '0.0.0.0', publicUrl: 'http://localhost:8080' }],
    [{ HOST: '::1', PORT: '0' }, { host: '::1', port: 0, publicUrl: 'http://[::1]:0' }],
    [{ DATA_DIR: 'var' }, { dataDir: '/srv/centre/var', filesDir: '/srv/centre/var/files' }],
    [{ DATA_DIR: '/data', FILES_DIR: '/photos' }, { dataDir: '/data', filesDir: '/photos' }],
    [database, { databaseUrl: database.DATABASE_URL, databaseOwnerUrl: database.DATABASE_URL, demo: false, secretKey: key }],
    [{ ...database, DATABASE_OWNER_URL: 'postgresql://owner@db/ccc' }, { databaseUrl: database.DATABASE_URL, databaseOwnerUrl: 'postgresql://owner@db/ccc' }],
    [{ ...database, DEMO: 'yes' }, { demo: true }],
    [{ DEMO: 'no' }, { demo: false, databaseUrl: null }],
    [{ ...database, PROCESS: 'worker', REDIS_URL: 'rediss://:p@redis:6380' }, { processRole: 'worker', redisUrl: 'rediss://:p@redis:6380' }],
    [{ SMTP_URL: 'smtp://localhost:1025', MAIL_FROM: 'Trung tâm <a@example.vn>' }, { mail: { url: 'smtp://localhost:1025', from: 'Trung tâm <a@example.vn>' } }],
    [{ PUBLIC_URL: 'https://Ketnoi.example.vn/' }, { publicUrl: 'https://ketnoi.example.vn' }],
    [{ TRUST_PROXY: '2', LOG_LEVEL: 'debug' }, { trustProxy: 2, logLevel: 'debug' }],
    [{ SECRET_KEY: 'ab'.repeat(32) }, { secretKey: 'ab'.repeat(32) }],
  ])('%j', (env, expected) => expect(readSettings(env, root)).toMatchObject(expected));
});

describe('what is refused', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '3000.5' }, 'PORT'],
    [{ HOST: 'http://localhost' }, 'HOST'],
    [{ ...database, DATABASE_URL: 'mysql://u:p@db/ccc' }, 'DATABASE_URL'],
    [{ ...database, DATABASE_URL: 'postgres://db:5432/' }, 'DATABASE_URL'],
    [{ DATABASE_OWNER_URL: 'postgres://o@db/ccc' }, 'DATABASE_URL'],
    [{ DATABASE_URL: database.DATABASE_URL }, 'SECRET_KEY'],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY'],
    [{ SECRET_KEY: 'ab'.repeat(31) }, 'SECRET_KEY'],
    [{ SECRET_KEY: 'not in any alphabet, though long enough to be a key' }, 'SECRET_KEY'],
    [{ PROCESS: 'api' }, 'DATABASE_URL'],
    [{ PROCESS: 'both' }, 'PROCESS'],
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL'],
    [{ DEMO: 'maybe' }, 'DEMO'],
    [{ SMTP_URL: 'smtp://mail' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'a@example.vn' }, 'SMTP_URL'],
    [{ SMTP_URL: 'http://mail', MAIL_FROM: 'a@example.vn' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail', MAIL_FROM: 'nobody' }, 'MAIL_FROM'],
    [{ PUBLIC_URL: 'https://example.vn/centre' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ketnoi.example.vn' }, 'PUBLIC_URL'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%j: %s', (env, variable) => expect(problemsOf(env).problems.map((p) => p.variable)).toEqual([variable]));

  it('all problems come at once, in both languages, with an example', () => {
    const error = problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud', DEMO: 'maybe' });
    expect(error.problems.map((p) => p.variable).sort()).toEqual(['DEMO', 'LOG_LEVEL', 'PORT']);
    expect(error.message).toContain('PORT is / là "abc"');
    expect(error.message).toContain('Expected: a whole number from 0 (any free port) to 65535');
    expect(error.message).toContain('Cần: số nguyên');
    expect(error.message).toContain('PORT=3000');
  });

  it.each([
    { DATABASE_URL: 'mysql://app:hidden-word@db/ccc', SECRET_KEY: key },
    { SECRET_KEY: 'hidden-word' },
    { REDIS_URL: 'http://:hidden-word@redis' },
    { SMTP_URL: 'http://u:hidden-word@mail', MAIL_FROM: 'a@example.vn' },
  ])('never repeats a secret: %#', (env) => expect(problemsOf(env).message).not.toContain('hidden-word'));
});

it.each([
  ['ff00', [255, 0]],
  ['_wA', [255, 0]],
  ['/wA=', [255, 0]],
  ['no key!', null],
])('a key written %s', (text, bytes) => expect(secretKeyBytes(text)?.toJSON().data ?? null).toEqual(bytes));
