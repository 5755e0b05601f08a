import { rm } from 'node:fs/promises';

export default async function stopServer() {
  await globalThis.testPostgres?.stop();
  await rm(globalThis.testDemo, { recursive: true, force: true });
}
