/** The value below which the given share of the values lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** Rows of a name and times in ms, the last column against the first row's median. */
export function table(rows) {
  const base = quantile(rows[0][1], 0.5);
  const lines = rows.map(([name, times]) => [name, String(times.length), ...[quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)), `${(quantile(times, 0.5) / base).toFixed(1)} ×`]);
  const head = ['', 'n', 'p50 ms', 'p95 ms', 'max ms', 'p50 against the first'];
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i].length)));
  return [head, ...lines].map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')).join('\n');
}
