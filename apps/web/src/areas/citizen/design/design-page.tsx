import { useState } from 'react';
import '../../../shared/i18n/citizen-after.js';
import '../../../shared/i18n/citizen-design.js';
import '../../../shared/i18n/citizen-steps.js';
import '../../../shared/i18n/citizen-tracking.js';
import { useSay } from '../../../shared/i18n/citizen.js';
import { PageHeading, useTabTitle } from '../../../shared/ui/citizen-heading.js';
import { TokenBoard } from '../../../shared/ui/token-board.js';
import '../../../features/report-form/report-form.css';
import '../../../features/tracking/tracking.css';
import { FormParts } from './form-parts.js';
import { NoteParts } from './note-parts.js';
import { Part } from './part.js';
import { TrackingParts } from './tracking-parts.js';
import './design-page.css';

/** /design, in a demonstration only: every component of the citizen's side in its states. The components are the program's own; only their data are samples. */
export default function DesignPage() {
  const say = useSay();
  useTabTitle(say('design.title'));
  return (
    <div className="design stack">
      <PageHeading>{say('design.title')}</PageHeading>
      <p className="lead">{say('design.lead')}</p>
      <p><a className="line-link" href="/staff/design">{say('design.toStaff')}</a></p>
      <Part title={say('design.tokens')}><TokenBoard words={{ colours: say('design.colours'), coloursText: say('design.coloursText'), type: say('design.type'), space: say('design.space'), sample: say('design.sample') }} /></Part>
      <Part title={say('design.buttons')}><Buttons /></Part>
      <FormParts />
      <NoteParts />
      <TrackingParts />
    </div>
  );
}

function Buttons() {
  const say = useSay();
  const [pressed, setPressed] = useState(false);
  return (
    <div className="actions">
      <button type="button" className="button" aria-disabled={pressed} onClick={() => setPressed(!pressed)}>{say(pressed ? 'design.busy' : 'design.main')}</button>
      <button type="button" className="button-quiet">{say('design.quiet')}</button>
      <button type="button" className="button-quiet danger">{say('design.danger')}</button>
      <button type="button" className="button-text">{say('design.text')}</button>
      <a className="line-link" href="#main">{say('design.link')}</a>
    </div>
  );
}
