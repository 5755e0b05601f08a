import { UnfitDatabase } from '#database';
import { EmbeddedPostgresError } from '#database/embedded';
import { readSettings, SettingsError } from '#settings';
import { PortTaken } from './open-door.js';
import { findProjectRoot } from './project-root.js';
import { start } from './start.js';

const FORCE_AFTER_MS = 25_000;

/** Runs the program until it is told to stop. Exit code 2: it could not start, and the reason was said. */
async function main(): Promise<void> {
  const startedAt = performance.now();
  const say = (line: string) => process.stdout.write(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}\n`);
  const cancel = new AbortController();
  const projectRoot = findProjectRoot();
  const starting = start({ settings: readSettings(process.env, projectRoot), projectRoot, say, signal: cancel.signal });

  const stop = (signal: NodeJS.Signals) => {
    // npm and the terminal may both pass the signal on: the second one changes nothing.
    if (cancel.signal.aborted) return;
    say(`${signal}: stopping… / đang dừng…`);
    cancel.abort();
    setTimeout(() => process.exit(1), FORCE_AFTER_MS).unref();
    starting
      .then((running) => running.stop())
      .then(() => { say('Stopped. / Đã dừng.'); process.exit(0); })
      .catch((error: unknown) => { if (error !== cancel.signal.reason) explain(error); process.exit(error === cancel.signal.reason ? 0 : 1); });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  await starting.catch((error: unknown) => { if (!cancel.signal.aborted) throw error; });
}

function explain(error: unknown): void {
  const meant = error instanceof SettingsError || error instanceof EmbeddedPostgresError || error instanceof UnfitDatabase || error instanceof PortTaken;
  const text = error instanceof Error ? (meant ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
}

main().catch((error: unknown) => {
  explain(error);
  process.exit(2);
});
