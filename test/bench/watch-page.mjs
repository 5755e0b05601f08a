// Runs in the page before anything else of it: frames, long tasks, and how long a key takes from the hand to the paint.
export function watchPage() {
  const fresh = () => ({ frames: [], long: [], keys: [], events: [], nodes: 0 });
  let seen = fresh();
  globalThis.watched = { take: () => { const now = seen; seen = fresh(); return now; } };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.long.push(entry.duration); }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.events.push(entry.duration); }).observe({ type: 'event', durationThreshold: 16 });
  let last;
  const frame = (at) => {
    if (last !== undefined) seen.frames.push(at - last);
    last = at;
    if (seen.frames.length % 30 === 0) seen.nodes = Math.max(seen.nodes, document.getElementsByTagName('*').length);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  document.addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => { seen.keys.push(performance.now() - event.timeStamp); });
      port1.start();
      port2.postMessage(0);
    });
  }, true);
}
