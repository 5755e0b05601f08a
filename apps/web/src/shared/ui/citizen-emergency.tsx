import { IconPhone } from '@tabler/icons-react';
import { useSay, type TextKey } from '../i18n/citizen.js';
import './citizen-emergency.css';

const names = { '113': 'emergency.n113', '114': 'emergency.n114', '115': 'emergency.n115', '112': 'emergency.n112', '111': 'emergency.n111' } as const satisfies Record<string, TextKey>;
export type EmergencyNumber = keyof typeof names;

/** A button that dials. */
export function CallButton({ number, named = false }: { number: EmergencyNumber; named?: boolean }) {
  const say = useSay();
  const name = say(names[number]);
  return (
    <a className="button button-call" href={`tel:${number}`} {...(named ? {} : { 'aria-label': say('emergency.call', { number, name }) })}>
      <IconPhone className="icon" aria-hidden />
      <span>{number}</span>
      {named ? <span className="call-name">{name}</span> : null}
    </a>
  );
}

/** The line that is always in sight while one writes: at the foot of a phone's screen, in the column beside the form on a wide one. */
export function EmergencyLine() {
  const say = useSay();
  return (
    <section className="emergency-line" aria-label={say('emergency.list')}>
      <p><strong>{say('emergency.question')}</strong></p>
      <ul>
        {(Object.keys(names) as EmergencyNumber[]).filter((number) => number > '112').map((number) => <li key={number}><CallButton number={number} /></li>)}
      </ul>
    </section>
  );
}

/** All numbers with their names, for wide screens. */
export function EmergencyCard() {
  const say = useSay();
  return (
    <section className="emergency-card card" aria-labelledby="emergency-title">
      <h2 id="emergency-title">{say('emergency.question')}</h2>
      <ul>
        {(['113', '114', '115', '112', '111'] as const).map((number) => (
          <li key={number}><a href={`tel:${number}`}><strong className="figures">{number}</strong><span>{say(names[number])}</span></a></li>
        ))}
      </ul>
      <p className="hint">{say('emergency.more')}</p>
    </section>
  );
}
