import { IconCurrentLocation, IconMap, IconMapPin, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { routes, type LocateReply, type Position } from '#contract';
import { CallRefused, call } from '../../shared/api/call.js';
import { useSay, type TextKey } from '../../shared/i18n/citizen.js';
import { said } from '../../shared/i18n/i18n.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { Choice } from '../../shared/ui/citizen-choice.js';
import type { FormValues, SetValues } from './values.js';

const PlaceMap = lazy(() => import('./place-map.js'));

type Search = { kind: 'idle' | 'finding' } | { kind: 'found'; reply: LocateReply; pinned: boolean } | { kind: 'failed'; text: string };

/** Asks the device where it is, once, and lets the sender choose the ward among the likely ones. */
export function MyPosition({ values, set }: { values: FormValues; set: SetValues }) {
  const say = useSay();
  const [search, setSearch] = useState<Search>({ kind: 'idle' });

  const [map, setMap] = useState(false);
  const [pinned, setPinned] = useState(false);

  const find = async (pin: Position | null) => {
    setSearch({ kind: 'finding' });
    try {
      const position = pin ?? (await askDevice());
      const reply = await call(routes.locate, { body: position });
      const only = reply.likelyAreas.length === 1 && !reply.approximate ? reply.likelyAreas[0] : undefined;
      set({ position, districtCode: reply.district.code, wardCode: only?.code ?? '' });
      setSearch({ kind: 'found', reply, pinned: pin !== null });
      setPinned(pin !== null);
      announce(say(pin === null ? 'place.found' : 'place.foundAt', { district: reply.district.name }));
    } catch (error) {
      setSearch({ kind: 'failed', text: error instanceof CallRefused ? `${said(error.refusal.message)} ${said(error.refusal.nextStep)}` : say(error instanceof NoPosition ? error.why : 'place.noFix') });
    }
  };

  return (
    <div className="stack-close">
      <div className="row">
        <button type="button" className="button-second" onClick={() => { if (search.kind !== 'finding') void find(null); }} aria-describedby="my-position-hint">
          <IconCurrentLocation className="icon" aria-hidden />{say(search.kind === 'finding' && !map ? 'place.finding' : 'place.mine')}
        </button>
        <button type="button" className="button-second" aria-expanded={map} onClick={() => setMap(!map)}><IconMap className="icon" aria-hidden />{say(map ? 'place.closeMap' : 'place.onMap')}</button>
      </div>
      <p className="hint" id="my-position-hint">{say('place.mineHint')}</p>
      {map ? <Suspense fallback={<p className="hint" role="status">{say('place.mapOpening')}</p>}><PlaceMap at={values.position} choose={(position) => void find(position)} /></Suspense> : null}
      {search.kind === 'failed' ? <p className="note note-warm" role="alert"><span>{search.text}</span></p> : null}
      {search.kind === 'found' ? <Near reply={search.reply} pinned={search.pinned} values={values} set={set} /> : null}
      {values.position ? (
        <p className="row small">
          <span className="row"><IconMapPin className="icon" aria-hidden />{say(pinned ? 'place.keptPin' : 'place.kept')}</span>
          <button type="button" className="button-text" onClick={() => set({ position: null })}><IconX className="icon" aria-hidden /> {say('place.drop')}</button>
        </p>
      ) : null}
    </div>
  );
}

function Near({ reply, pinned, values, set }: { reply: LocateReply; pinned: boolean; values: FormValues; set: SetValues }) {
  const say = useSay();
  const [declined, setDeclined] = useState(false);
  return (
    <div className="note note-calm">
      <p><strong>{say(pinned ? 'place.foundAt' : 'place.found', { district: reply.district.name })}</strong>{reply.approximate ? ` ${say('place.approximate')}` : ''}</p>
      {reply.likelyAreas.length > 0 ? (
        <fieldset className="group">
          <legend>{say('place.chooseNear')}</legend>
          {reply.likelyAreas.map((area) => (
            <Choice key={area.code} id={`near-${area.code}`} type="radio" name="near" label={area.districtCode === reply.district.code ? area.name : `${area.name}, ${area.districtName}`} checked={values.wardCode === area.code} onChange={() => { setDeclined(false); set({ districtCode: area.districtCode, wardCode: area.code }); }} />
          ))}
          <Choice id="near-none" type="radio" name="near" label={say('place.notThese')} checked={declined} onChange={() => { setDeclined(true); set({ wardCode: '' }); }} />
        </fieldset>
      ) : null}
    </div>
  );
}

class NoPosition extends Error {
  constructor(readonly why: TextKey) {
    super(why);
  }
}

function askDevice(): Promise<Position> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new NoPosition('place.notAble'));
    navigator.geolocation.getCurrentPosition(
      // Five decimals are a metre: finer figures only say more about the device than about the place.
      ({ coords }) => resolve({ lat: Number(coords.latitude.toFixed(5)), lon: Number(coords.longitude.toFixed(5)) }),
      (error) => reject(new NoPosition(error.code === error.PERMISSION_DENIED ? 'place.denied' : 'place.noFix')),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
}
