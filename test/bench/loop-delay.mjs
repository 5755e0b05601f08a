// Loaded before the program (`--import`): tells the bench over the process channel how late the program's event loop was since it was last asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on('message', (message) => {
  if (message !== 'loop-delay') return;
  // A sample is the time between two ticks of the timer: what is beyond its own period is delay.
  const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  process.send({ loopDelay: { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) } });
  delay.reset();
});
process.channel?.unref();
