import type { Log } from '#events';
import type { Settings } from '#settings';
import type { Rooms } from './rooms.js';
export async function openWorker(rooms: Rooms, _s: Settings, _u: string, _l: Log): Promise<() => Promise<void>> { const t = setInterval(() => void rooms.tickets.runDueClocks(), 15_000); return async () => clearInterval(t); }
