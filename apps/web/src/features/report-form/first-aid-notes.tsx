import { IconAlertTriangle, IconInfoCircle, IconShieldLock } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { emergencyNumbers, findFirstAid, type FirstAid } from '#rules/first-aid';
import '../../shared/i18n/citizen-steps.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { announce } from '../../shared/ui/citizen-announcer.js';
import { CallButton } from '../../shared/ui/citizen-emergency.js';

/** Help that belongs to what is written: whom to call, what a denunciation or a complaint needs. Works on the device alone. */
export default function FirstAidNotes({ text }: { text: string }) {
  const say = useSay();
  const calm = useDeferredValue(text);
  const findings = useMemo(() => findFirstAid(calm), [calm]);
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort().join();
  useEffect(() => {
    if (kinds !== '') announce(say('aid.found'));
  }, [kinds, say]);
  const of = (kind: FirstAid['kind']) => findings.filter((finding) => finding.kind === kind);
  const danger = of('danger');
  const denunciation = of('denunciation');
  const complaint = of('complaint');
  if (findings.length === 0) return null;
  return (
    <div className="stack">
      {danger.length > 0 ? <DangerNote findings={danger} /> : null}
      {denunciation.length > 0 ? (
        <section className="note note-warm" data-about="denunciation">
          <h2 className="note-title"><IconShieldLock className="icon" aria-hidden />{say('aid.denunciationTitle')}</h2>
          <p>{say('aid.denunciationLaw')}</p>
          <p>{say('aid.denunciationSafe')}</p>
          <p>{say('aid.denunciationDevice')}</p>
          <Because findings={denunciation} />
        </section>
      ) : null}
      {complaint.length > 0 && denunciation.length === 0 ? (
        <section className="note note-calm">
          <h2 className="note-title"><IconInfoCircle className="icon" aria-hidden />{say('aid.complaintTitle')}</h2>
          <p>{say('aid.complaintText')}</p>
          <p>{say('aid.complaintNext')}</p>
          <Because findings={complaint} />
        </section>
      ) : null}
    </div>
  );
}

function DangerNote({ findings }: { findings: readonly FirstAid[] }) {
  const say = useSay();
  const numbers = [...new Set(findings.flatMap(({ call }) => call))].map((service) => emergencyNumbers[service]);
  return (
    <section className="note note-danger">
      <h2 className="note-title"><IconAlertTriangle className="icon" aria-hidden />{say('aid.dangerTitle')}</h2>
      <p>{say('aid.dangerText')}</p>
      <div className="call-row">{numbers.map((number) => <CallButton key={number} number={number} named />)}</div>
      <Because findings={findings} />
    </section>
  );
}

function Because({ findings }: { findings: readonly FirstAid[] }) {
  const say = useSay();
  const words = [...new Set(findings.map(({ text }) => text))].slice(0, 3);
  return <p className="hint">{say('aid.because')} {words.map((word) => `“${word}”`).join(', ')}</p>;
}
