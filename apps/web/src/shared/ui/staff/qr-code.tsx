import { useEffect, useState } from 'react';

interface Drawn { readonly size: number; readonly path: string }

/** A QR code drawn on this device. Black on white in every theme: readers need it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let gone = false;
    void draw(text).then((made) => { if (!gone) setDrawn(made); }, () => undefined);
    return () => { gone = true; };
  }, [text]);
  if (drawn === null) return null;
  const size = drawn.size + 8;
  return (
    <svg role="img" aria-label={label} viewBox={`-4 -4 ${size} ${size}`} shapeRendering="crispEdges">
      <rect x={-4} y={-4} width={size} height={size} fill="var(--paper)" />
      <path d={drawn.path} fill="var(--paper-ink)" />
    </svg>
  );
}

async function draw(text: string): Promise<Drawn> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares = Array.from({ length: modules.size ** 2 }, (_, i) => [Math.floor(i / modules.size), i % modules.size] as const);
  return { size: modules.size, path: squares.map(([row, column]) => (modules.get(row, column) ? `M${column} ${row}h1v1h-1z` : '')).join('') };
}
