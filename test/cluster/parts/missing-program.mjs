import { spawnSync } from 'node:child_process';

/** Something that this machine lacks; the message says how to get it. */
export class MissingProgram extends Error {}

/** @throws MissingProgram with the line that installs it */
export function requireProgram(command, debianPackage) {
  if (spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined) return;
  throw new MissingProgram(`This test runs the real ${command}, which is not on this machine. On Debian: apt-get install -y --no-install-recommends ${debianPackage}`);
}
