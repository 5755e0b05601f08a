import { join } from 'node:path';
import { APP_ROLE, InstallationRow, migrateDatabase, RolePermissionRow, RuleDataRow } from '#database';
import { lockDataDir, startEmbeddedPostgres } from '#database/embedded';
import { readSeedFile, type SeedRuleData, seedReference, seedReplyTemplates, seedRolePermissions } from '#database/seed';
import { migrateQueues } from '#events';
import { calendarDataFrom, defaultOfficeHours, type HolidaysFile, seedDeadlineRules } from '#rules';
import type { Settings } from '#settings';
import type { DataSource } from 'typeorm';

export interface PreparedDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Gives back what was started for it; a database that somebody else runs is left alone. */
  close(): Promise<void>;
}

/** A database that is reachable, up to date and seeded: the embedded one, or the one of the settings. Safe to run in several processes at once. */
export async function prepareDatabase(settings: Settings, projectRoot: string, say: (line: string) => void): Promise<PreparedDatabase> {
  const place = settings.databaseUrl === null ? await openEmbedded(settings, projectRoot, say) : { appUrl: settings.databaseUrl, ownerUrl: settings.databaseOwnerUrl ?? settings.databaseUrl, close: async () => undefined };
  try {
    say('Checking the schema… / Kiểm tra lược đồ dữ liệu…');
    const ran = await migrateDatabase(place.ownerUrl, decodeURIComponent(new URL(place.appUrl).username) || null, (owner) => seedOnce(owner, projectRoot, say));
    await migrateQueues(place.ownerUrl, APP_ROLE);
    if (ran.length > 0) say(`Schema brought up to date (steps: ${ran.length}). / Đã cập nhật lược đồ.`);
    return place;
  } catch (error) {
    await place.close();
    throw error;
  }
}

async function openEmbedded(settings: Settings, projectRoot: string, say: (line: string) => void): Promise<PreparedDatabase> {
  const lock = await lockDataDir(settings.dataDir);
  try {
    say('Starting the embedded PostgreSQL… / Khởi động PostgreSQL đi kèm…');
    const server = await startEmbeddedPostgres({ dataDir: settings.dataDir, projectRoot, log: say });
    return { ownerUrl: server.ownerUrl, appUrl: server.appUrl, close: async () => { await server.stop(); await lock.release(); } };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Bodies, areas, categories, competence, calendar, deadline rules and permissions: once for each database. */
export async function seedOnce(owner: DataSource, projectRoot: string, say: (line: string) => void): Promise<void> {
  await seedRules(owner, projectRoot, say);
  if (await owner.getRepository(InstallationRow).existsBy({ key: 'reply-templates' })) return;
  await owner.transaction(async (tx) => {
    await seedReplyTemplates(tx, join(projectRoot, 'libs/database/src/seed/data'));
    await tx.getRepository(InstallationRow).insert({ key: 'reply-templates', value: {} });
  });
}

async function seedRules(owner: DataSource, projectRoot: string, say: (line: string) => void): Promise<void> {
  if (await owner.getRepository(InstallationRow).existsBy({ key: 'reference' })) return renewShipped(owner);
  say('Loading bodies, areas, categories and calendars… / Nạp cơ quan, địa bàn, loại việc và lịch…');
  const seedFolder = join(projectRoot, 'libs/database/src/seed/data');
  await owner.transaction(async (tx) => {
    await seedReference(tx, seedFolder, ruleData(seedFolder));
    await tx.getRepository(InstallationRow).insert({ key: 'reference', value: { structure: '2021-01-01' } });
  });
}

/** Rules that shipped with an earlier release and that nobody could have changed since are replaced by today's. */
const shippedBefore: readonly string[] = ['de-xuat-1'];

async function renewShipped(owner: DataSource): Promise<void> {
  await owner.transaction(async (tx) => {
    if ((await tx.getRepository(RolePermissionRow).count()) === 0) await seedRolePermissions(tx);
    const rules = tx.getRepository(RuleDataRow);
    const inForce = await rules.findOneBy({ kind: 'deadlines', active: true });
    if (inForce === null || !shippedBefore.includes(inForce.version)) return;
    await rules.update({ kind: 'deadlines', active: true }, { active: false });
    await rules.insert({ kind: 'deadlines', version: seedDeadlineRules.version, data: seedDeadlineRules as object, source: 'Đề xuất của Trung tâm', active: true });
  });
}

function ruleData(seedFolder: string): SeedRuleData[] {
  const calendarVersion = 'lich-2026-11';
  return [
    { kind: 'calendar', version: calendarVersion, data: calendarDataFrom(readSeedFile<HolidaysFile>(seedFolder, 'holidays.json'), calendarVersion), source: 'Bộ luật Lao động 2019, Điều 111(3), 112; thông báo nghỉ lễ từng năm' },
    { kind: 'deadlines', version: seedDeadlineRules.version, data: seedDeadlineRules, source: 'Đề xuất của Trung tâm' },
    { kind: 'office_hours', version: 'gio-hanh-chinh-1', data: defaultOfficeHours, source: 'Đề xuất: 07:30–11:30, 13:00–17:00, thứ Hai đến thứ Sáu' },
  ];
}
