import * as z from 'zod/mini';
import { secretKeyBytes } from './secret-key.js';

export const SECRET_KEY_BYTES = 32;

/** How one environment variable is read, and what is said when it is wrong. */
export interface Variable<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: S;
  readonly expected: { readonly vi: string; readonly en: string };
  readonly example: string;
  /** Its value is never repeated in a message. */
  readonly secret: boolean;
}

const variable = <S extends z.ZodMiniType>(schema: S, en: string, vi: string, example: string): Variable<S> => ({ schema, expected: { en, vi }, example, secret: false });
const secret = <S extends z.ZodMiniType>(schema: S, en: string, vi: string, example: string): Variable<S> => ({ schema, expected: { en, vi }, example, secret: true });

const wholeNumber = (min: number, max: number) => z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.pipe(z.transform(Number), z.number().check(z.gte(min), z.lte(max))));

const parsesAs = (accepts: (url: URL) => boolean) => (text: string) => URL.canParse(text) && accepts(new URL(text));
const address = (accepts: (url: URL) => boolean) => z.string().check(z.refine(parsesAs(accepts)));
const databaseAddress = address((url) => ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1);
const originAddress = z.pipe(
  address((url) => ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username),
  z.transform((text: string) => new URL(text).origin),
);

const databaseEn = 'a PostgreSQL address with a database name';
const databaseVi = 'địa chỉ PostgreSQL có tên cơ sở dữ liệu';

/** Every variable that the program knows. */
export const variables = {
  HOST: variable(z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/)), 'a host name or address to listen on', 'tên máy hoặc địa chỉ để lắng nghe', '127.0.0.1'),
  PORT: variable(wholeNumber(0, 65_535), 'a whole number from 0 (any free port) to 65535', 'số nguyên từ 0 (cổng trống bất kỳ) đến 65535', '3000'),
  DATA_DIR: variable(z.string(), 'a folder for the data', 'thư mục chứa dữ liệu', '/srv/citizen-connection-centre'),
  FILES_DIR: variable(z.string(), 'a folder for photos', 'thư mục chứa ảnh', '/srv/citizen-connection-centre/files'),
  DATABASE_URL: secret(databaseAddress, databaseEn, databaseVi, 'postgres://user:password@host:5432/ccc'),
  DATABASE_OWNER_URL: secret(databaseAddress, `${databaseEn}, of the role that may change the schema`, `${databaseVi}, của vai trò được đổi cấu trúc`, 'postgres://owner:password@host:5432/ccc'),
  REDIS_URL: secret(address((url) => ['redis:', 'rediss:'].includes(url.protocol) && url.hostname !== ''), 'a Redis address', 'địa chỉ Redis', 'redis://127.0.0.1:6379'),
  DEMO: variable(z.stringbool({ truthy: ['yes'], falsy: ['no'] }), 'yes or no', 'yes (có) hoặc no (không)', 'no'),
  SMTP_URL: secret(address((url) => ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''), 'the address of a mail server', 'địa chỉ máy chủ thư', 'smtps://user:password@mail.example.vn:465'),
  MAIL_FROM: variable(z.string().check(z.regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)), 'the sender of mail, an address with or without a name', 'người gửi thư, địa chỉ có hoặc không có tên', 'Trung tâm <trungtam@example.vn>'),
  PUBLIC_URL: variable(originAddress, 'the address under which citizens reach the site, without a path', 'địa chỉ người dân dùng để mở trang, không có đường dẫn', 'https://ketnoi.example.vn'),
  MAP_TILES_URL: variable(z.string().check(z.refine((text: string) => ['{z}', '{x}', '{y}'].every((part) => text.includes(part)) && parsesAs((url) => url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)))(text.replace(/[{}]/g, '')))), 'an https address of map tiles with {z}, {x} and {y}', 'địa chỉ https của ảnh bản đồ, có {z}, {x} và {y}', 'https://tiles.example.vn/{z}/{x}/{y}.png'),
  MAP_TILES_ATTRIBUTION: variable(z.string().check(z.maxLength(200)), 'who made the map, as its licence asks', 'ghi nguồn bản đồ theo giấy phép', '© OpenStreetMap'),
  PROCESS: variable(z.enum(['all', 'api', 'worker']), 'all, api or worker', 'all (tất cả), api hoặc worker', 'all'),
  SECRET_KEY: secret(
    z.string().check(z.refine((text: string) => (secretKeyBytes(text)?.length ?? 0) >= SECRET_KEY_BYTES)),
    `at least ${SECRET_KEY_BYTES} random bytes in base64 or hexadecimal`,
    `ít nhất ${SECRET_KEY_BYTES} byte ngẫu nhiên, viết bằng base64 hoặc hệ 16`,
    '$(openssl rand -base64 32)',
  ),
  TRUST_PROXY: variable(wholeNumber(0, 10), 'the number of own proxies in front of the program, 0 to 10', 'số máy chủ trung gian của mình đặt trước chương trình, từ 0 đến 10', '1'),
  LOG_LEVEL: variable(z.enum(['error', 'warn', 'info', 'debug']), 'error, warn, info or debug', 'error, warn, info hoặc debug', 'info'),
} as const;

export type VariableName = keyof typeof variables;
export type Value<N extends VariableName> = z.output<(typeof variables)[N]['schema']>;
export type ProcessRole = Value<'PROCESS'>;
export type LogLevel = Value<'LOG_LEVEL'>;
