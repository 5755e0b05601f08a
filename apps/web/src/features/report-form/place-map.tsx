import { useEffect, useRef, useState } from 'react';
import { routes, type Position } from '#contract';
import '../../shared/i18n/citizen-map.js';
import { call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { openMap, pin, type OpenMap } from '../../shared/ui/map/open-map.js';

interface Props { at: Position | null; choose: (position: Position) => void }

/** A map to press on: the pin goes where it is pressed, or to the middle by the button, so that arrow keys and a button do the same as a finger. */
export default function PlaceMap({ at, choose }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenMap | null>(null);
  const latest = useRef({ choose, say });
  latest.current = { choose, say };
  const [state, setState] = useState<'opening' | 'open' | 'failed'>('opening');
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setState('opening');
    call(routes.map, { signal: stop.signal }).then((facts) => {
      if (stop.signal.aborted || box.current === null) return;
      const open = openMap(box.current, facts, { zoomIn: latest.current.say('map.in'), zoomOut: latest.current.say('map.out') });
      opened.current = open;
      open.map.on('click', ({ latlng }) => latest.current.choose(rounded(latlng.lat, latlng.lng)));
      setState('open');
    }, () => { if (!stop.signal.aborted) setState('failed'); });
    return () => { stop.abort(); opened.current?.close(); opened.current = null; };
  }, [round]);
  const { lat, lon } = at ?? {};
  useEffect(() => {
    const open = opened.current;
    if (open === null || lat === undefined || lon === undefined) return;
    const marker = open.L.marker([lat, lon], { icon: pin('chosen', ''), interactive: false, keyboard: false }).addTo(open.map);
    if (!open.map.getBounds().contains([lat, lon]) || open.map.getZoom() < open.closeUp) open.map.setView([lat, lon], Math.max(open.closeUp, open.map.getZoom()), { animate: false });
    return () => void marker.remove();
  }, [lat, lon, state]);
  return (
    <div className="stack-close">
      <p className="hint" id="map-how">{say('map.how')}</p>
      <div className="map-frame">
        {/* The library makes it reachable by keyboard: arrow keys move it. */}
        <div ref={box} className="map" role="application" aria-label={say('map.label')} aria-describedby="map-how" hidden={state === 'failed'}>{state === 'open' ? <span className="map-cross" aria-hidden /> : null}</div>
      </div>
      {state === 'failed' ? <div className="note note-warm" role="alert"><p>{say('map.failed')}</p><div><button type="button" className="button-second button-small" onClick={() => setRound((n) => n + 1)}>{say('site.retry')}</button></div></div> : null}
      {state === 'open' ? <div><button type="button" className="button-second" onClick={() => { const middle = opened.current?.map.getCenter(); if (middle) choose(rounded(middle.lat, middle.lng)); }}>{say('map.here')}</button></div> : null}
    </div>
  );
}

/** Five decimals are a metre. */
const rounded = (lat: number, lon: number): Position => ({ lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)) });
