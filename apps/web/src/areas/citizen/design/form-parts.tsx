import { useState } from 'react';
import { DraftLine } from '../../../features/report-form/draft-line.js';
import { Stepper } from '../../../features/report-form/stepper.js';
import { useSay } from '../../../shared/i18n/citizen.js';
import { Choice } from '../../../shared/ui/citizen-choice.js';
import { CallButton, EmergencyCard, EmergencyLine } from '../../../shared/ui/citizen-emergency.js';
import { ErrorSummary, focusField } from '../../../shared/ui/citizen-error-summary.js';
import { FieldError, FieldFrame, GrowingField, LineField } from '../../../shared/ui/citizen-field.js';
import { PhotoPicker } from '../../../shared/ui/citizen-photos/photo-picker.js';
import { PhotoThumb } from '../../../shared/ui/citizen-photos/photo-thumb.js';
import { Part } from './part.js';
import { sampleLongText, samplePhotos, StillTray } from './samples.js';

const tray = new StillTray(8);

/** What one writes and chooses with. */
export function FormParts() {
  const say = useSay();
  const [line, setLine] = useState('');
  const [words, setWords] = useState(sampleLongText.slice(0, 300));
  const [by, setBy] = useState<'email' | 'none'>('email');
  const [agreed, setAgreed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const problems = [{ field: 'design-phone', message: say('design.wrong') }, { field: 'design-agree', message: say('design.needed') }];
  return (
    <>
      <Part title={say('design.steps')}><Stepper step="photos" open onGo={() => undefined} /></Part>
      <Part title={say('design.fields')}>
        <div className="design-row">
          <LineField id="design-line" label={say('design.line')} hint={say('design.lineHint')} optional value={line} onChange={setLine} />
          <LineField id="design-phone" label={say('design.phone')} type="tel" autoComplete="off" error={say('design.wrong')} value="0254 000" onChange={() => undefined} />
          <FieldFrame id="design-pick" label={say('design.pick')}><select className="input" id="design-pick"><option>{say('design.wards')}</option></select></FieldFrame>
          <GrowingField id="design-words" label={say('design.story')} value={words} onChange={setWords} />
        </div>
      </Part>
      <Part title={say('design.choices')}>
        <fieldset className="group">
          <legend className="for-readers">{say('design.choices')}</legend>
          <Choice id="design-email" type="radio" name="design-by" label={say('design.one')} hint={say('design.choiceHint')} checked={by === 'email'} onChange={() => setBy('email')} />
          <Choice id="design-none" type="radio" name="design-by" label={say('design.two')} checked={by === 'none'} onChange={() => setBy('none')} />
          <FieldError id="design-agree" text={agreed ? undefined : say('design.needed')} />
          <Choice id="design-agree" type="checkbox" label={say('design.agree')} checked={agreed} onChange={setAgreed} wrong={!agreed} describedBy={agreed ? undefined : 'design-agree-error'} />
        </fieldset>
      </Part>
      <Part title={say('design.problems')}>
        {attempt > 0 ? <ErrorSummary problems={problems} attempt={attempt} onGo={focusField} /> : null}
        <div className="actions"><button type="button" className="button" id="design-send" onClick={() => setAttempt(attempt + 1)}>{say('design.show')}</button></div>
      </Part>
      <Part title={say('design.draft')}><DraftLine state={{ kind: 'saved', at: '2026-03-02T10:02:00+07:00' }} empty={false} onClear={() => undefined} onBringBack={null} /><DraftLine state={{ kind: 'none' }} empty onClear={() => undefined} onBringBack={() => undefined} /></Part>
      <Part title={say('design.photos')}>
        <PhotoPicker id="design-photos" tray={tray} />
        <div className="actions">{samplePhotos.slice(0, 1).map((photo) => <PhotoThumb key={photo.id} photo={photo} n={1} />)}</div>
      </Part>
      <Part title={say('design.emergency')}>
        <EmergencyLine />
        <div className="design-row"><EmergencyCard /><div className="actions"><CallButton number="115" named /></div></div>
      </Part>
    </>
  );
}
