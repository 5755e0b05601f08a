import { useSyncExternalStore, type ReactNode } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import { LongWords } from '../../shared/ui/citizen-long-words.js';
import { PhotoThumb } from '../../shared/ui/citizen-photos/photo-thumb.js';
import type { PhotoTray } from '../../shared/ui/citizen-photos/photo-tray.js';
import { CategoryNote } from './category-note.js';
import { FirstAid } from './first-aid.js';
import type { Districts } from './place-step.js';
import type { FormValues, SetValues, Step } from './values.js';

interface Props { values: FormValues; set: SetValues; tray: PhotoTray; districts: Districts; onChange: (step: Step) => void }

/** Everything once more, each part with its way back. */
export function CheckStep({ values, set, tray, districts, onChange }: Props) {
  const say = useSay();
  const photos = useSyncExternalStore(tray.subscribe, tray.read);
  const kind = values.contactKind;
  const consents = [kind !== 'none' && values.agreeContact ? say('check.agreedContact') : '', values.agreePublish ? say('check.agreedPublish') : ''].filter(Boolean);
  return (
    <>
      <dl className="answers">
        <Answer label={say('check.text')} onChange={() => onChange('text')}><LongWords text={values.text} /></Answer>
        <Answer label={say('check.place')} onChange={() => onChange('place')}><Place values={values} districts={districts} /></Answer>
        <Answer label={say('check.photos')} onChange={() => onChange('photos')}>
          {photos.length === 0 ? <span className="soft">{say('check.nothingPhotos')}</span> : (
            <>
              <p>{say('check.photoCount', { count: photos.length })}</p>
              <ul className="thumbs">{photos.map((photo, index) => <li key={photo.id}><PhotoThumb photo={photo} n={index + 1} /></li>)}</ul>
            </>
          )}
        </Answer>
        <Answer label={say('check.contact')} onChange={() => onChange('you')}>
          {kind === 'none' ? <span className="soft">{say('check.nothingContact')}</span> : <span className="words">{say(`you.${kind}`)}: {values[kind]}</span>}
        </Answer>
        <Answer label={say('check.consents')} onChange={() => onChange('you')}>
          {consents.length === 0 ? <span className="soft">{say('check.nothingConsents')}</span> : consents.map((line) => <p key={line}>{line}</p>)}
        </Answer>
      </dl>
      <CategoryNote values={values} set={set} />
      <FirstAid text={values.text} />
      <p className="soft">{say('check.promise')}</p>
    </>
  );
}

function Answer({ label, onChange, children }: { label: string; onChange: () => void; children: ReactNode }) {
  const say = useSay();
  return (
    <div className="answer-row">
      <dt>{label}</dt>
      <dd className="answer-words">{children}</dd>
      <dd className="answer-change"><button type="button" className="button-text" onClick={onChange} aria-label={say('check.changeWhat', { what: label })}>{say('check.change')}</button></dd>
    </div>
  );
}

function Place({ values, districts }: { values: FormValues; districts: Districts }) {
  const say = useSay();
  const district = districts.kind === 'ready' ? districts.list.find(({ code }) => code === values.districtCode) : undefined;
  const ward = district?.communes.find(({ code }) => code === values.wardCode);
  const line = [values.landmark, values.street, ward?.name, district?.name].map((part) => part?.trim()).filter(Boolean).join(', ');
  if (line === '' && !values.position) return <span className="soft">{say('check.nothingPlace')}</span>;
  return <>{line === '' ? null : <p className="words">{line}</p>}{values.position ? <p className="hint">{say('check.positionKept')}</p> : null}</>;
}
