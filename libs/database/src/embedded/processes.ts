import { readFile, readlink, realpath } from 'node:fs/promises';
import { run } from './run.js';

/** What /proc tells about a process, if there is a /proc. Fields after the name: state first, start time 20th. */
async function procStat(pid: number): Promise<readonly string[] | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : null;
}

/** Does the system still list this process? True also for one that has ended and waits for its parent to notice. */
export function isListed(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Is the process at work, not merely waiting to be buried? */
export async function isAlive(pid: number): Promise<boolean> {
  if (!isListed(pid)) return false;
  const state = (await procStat(pid))?.[0];
  return state !== 'Z' && state !== 'X';
}

/** A mark that tells a process from a later one with the same number: when it began, on which boot. Null where the system doesn't say. */
export async function birthMark(pid: number): Promise<string | null> {
  const ticks = (await procStat(pid))?.[19];
  if (ticks) return `${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim()} ${ticks}`;
  const { code, output } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { as: null });
  return code === 0 && output.trim() !== '' ? output.trim() : null;
}

/** Is this process the PostgreSQL server of this cluster? A server works inside its data folder and names it on its command line. */
export async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (!(await isAlive(pid))) return false;
  const workplace = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (workplace !== null) return workplace === (await realpath(cluster));
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(async () => (await run('ps', ['-o', 'command=', '-p', String(pid)], { as: null })).output);
  return commandLine.includes(cluster);
}
