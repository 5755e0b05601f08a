import { createInterface } from 'node:readline/promises';
import { removeDataDir } from '#database/embedded';
import { readSettings } from '#settings';
import { findProjectRoot } from '../project-root.js';

/** `npm run reset`: clears the demo (database, photos, key) after asking; `-- --yes` answers for a script. Another database than the embedded one is never touched. */
async function reset(): Promise<void> {
  const projectRoot = findProjectRoot();
  const settings = readSettings(process.env, projectRoot);
  if (settings.databaseUrl !== null) throw new Error('DATABASE_URL is set: this command clears the embedded demo only. Drop and create that database with its own tools.\nDATABASE_URL đang được đặt: lệnh này chỉ xóa bản trình diễn đi kèm.');
  const say = (line: string): void => { process.stdout.write(`${line}\n`); };
  if (!process.argv.includes('--yes') && !(await agreed(settings.dataDir))) return say('Nothing was changed. / Chưa thay đổi gì.');
  const removed = await removeDataDir({ dataDir: settings.dataDir, projectRoot, log: say });
  say(`Cleared / Đã xóa: ${removed.join(', ')}`);
}

async function agreed(dataDir: string): Promise<boolean> {
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`Delete all tickets, accounts and photos in ${dataDir}? Type "yes" / Xóa toàn bộ dữ liệu trình diễn? Gõ "yes": `);
  ask.close();
  return answer.trim().toLowerCase() === 'yes';
}

reset().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
});
