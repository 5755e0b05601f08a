import { useEffect, useState } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import './qr-code.css';

type Drawn = { kind: 'drawing' } | { kind: 'failed' } | { kind: 'ready'; size: number; path: string };

/** Draws the link as a QR code on this device; the library comes only when a receipt is on screen. */
export function QrCode({ text, label }: { text: string; label?: string }) {
  const say = useSay();
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'drawing' });
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const { create } = await import('qrcode');
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      if (!gone) setDrawn({ kind: 'ready', size: modules.size, path: pathOf(modules.size, (row, column) => modules.get(row, column) === 1) });
    };
    draw().catch(() => { if (!gone) setDrawn({ kind: 'failed' }); });
    return () => { gone = true; };
  }, [text]);
  if (drawn.kind === 'failed') return <p className="hint">{label ?? say('receipt.qrFailed')}</p>;
  if (drawn.kind !== 'ready') return <div className="qr blank" />;
  const edge = 4;
  return (
    <svg className="qr" role="img" data-text={text} aria-label={label ?? say('receipt.qr')} viewBox={`${-edge} ${-edge} ${drawn.size + 2 * edge} ${drawn.size + 2 * edge}`} shapeRendering="crispEdges">
      <rect className="qr-ground" x={-edge} y={-edge} width={drawn.size + 2 * edge} height={drawn.size + 2 * edge} />
      <path className="qr-ink" d={drawn.path} />
    </svg>
  );
}

/** One stroke per run of dark squares. */
function pathOf(size: number, dark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!dark(row, column)) continue;
      const from = column;
      while (column + 1 < size && dark(row, column + 1)) column++;
      path += `M${from} ${row}h${column - from + 1}v1H${from}z`;
    }
  }
  return path;
}
