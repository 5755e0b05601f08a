import { IconCircleDashed, IconCircleFilled, IconCircleOff, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import { timeOfDay } from '../../shared/i18n/dates.js';
import type { Line } from '../../shared/live/citizen-live.js';
import { announce } from '../../shared/ui/citizen-announcer.js';

const icons = { live: IconCircleFilled, reconnecting: IconCircleDashed, offline: IconCircleOff };

/** Says whether news comes by itself, and how old the picture is when it doesn't. */
export function LiveLine({ line, seenAt, onRefresh }: { line: Line; seenAt: number; onRefresh: () => Promise<boolean> }) {
  const say = useSay();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.max(0, Math.floor((now - seenAt) / 60_000));
  const age = minutes < 1 ? say('live.ageNow') : minutes < 60 ? say('live.ageMinutes', { count: minutes }) : say('live.ageHours', { count: Math.floor(minutes / 60) });
  const joined = useRef(false);
  if (line !== 'reconnecting') joined.current = true;
  // A page that has just come says no more than that it is being joined to the news.
  const hint = line === 'live' ? say('live.liveHint') : !joined.current && line === 'reconnecting' && minutes < 1 ? null : `${say('live.seenAt', { time: timeOfDay(new Date(seenAt).toISOString()) })}, ${age}`;
  const Icon = icons[line];
  return (
    <div className="live-line">
      <p className={`live live-${line}`}><Icon className="live-dot" aria-hidden /><strong>{say(`live.${line}`)}</strong>{hint === null ? null : <span className="soft figures">{hint}</span>}</p>
      <button type="button" className="button-text" onClick={() => void onRefresh().then((fresh) => { setNow(Date.now()); if (fresh) announce(say('track.refreshed')); })}><IconRefresh className="icon" aria-hidden /> {say('track.refresh')}</button>
    </div>
  );
}
