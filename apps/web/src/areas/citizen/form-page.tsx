import { Link, useLocation, useSearch } from 'wouter';
import type { Receipt } from '#contract';
import { ReportForm } from '../../features/report-form/report-form.js';
import type { Districts } from '../../features/report-form/place-step.js';
import { openSession } from '../../features/report-form/session.js';
import type { Step } from '../../features/report-form/values.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { EmergencyCard, EmergencyLine } from '../../shared/ui/citizen-emergency.js';
import type { Facts } from './use-facts.js';

const names: Readonly<Record<Step, string>> = { text: 'noi-dung', place: 'noi', photos: 'anh', you: 'ban', check: 'kiem-tra' };
const stepNamed = (name: string | null): Step => (Object.keys(names) as Step[]).find((step) => names[step] === name) ?? 'text';

interface Props { facts: Facts; onRetry: () => void; onSent: (receipt: Receipt) => void }

/** The form's page. The step stands in the address, so that the browser's own "back" leads to the question before. */
export function FormPage({ facts, onRetry, onSent }: Props) {
  const say = useSay();
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const asked = stepNamed(search.get('buoc'));
  // A later step opened without a text, as from an old bookmark, begins at the beginning.
  const step = openSession().values.text.trim() === '' ? 'text' : asked;
  const correcting = search.get('sua') === '1' && step !== 'check';
  const districts: Districts = facts.kind === 'ready' ? { kind: 'ready', list: facts.facts.districts } : { kind: facts.kind };
  return (
    <div className="form-page" data-step={step}>
      <div className="form-main">
        <ReportForm
          step={step} correcting={correcting} area={search.get('dia-ban')} districts={districts} onRetryDistricts={onRetry} onSent={onSent}
          onStep={(to, toCorrect) => navigate(to === 'text' && !toCorrect ? '/' : `/?buoc=${names[to]}${toCorrect ? '&sua=1' : ''}`)}
        />
      </div>
      <aside className="form-aside">
        <EmergencyCard />
        <section className="about card" aria-labelledby="about-title">
          <h2 id="about-title">{say('about.title')}</h2>
          <ol><li>{say('about.one')}</li><li>{say('about.two')}</li><li>{say('about.three')}</li></ol>
          <p className="soft small">{say('about.noAccount')}</p>
          <p><Link href="/theo-doi" className="line-link">{say('about.tracked')}</Link></p>
        </section>
      </aside>
      <EmergencyLine />
    </div>
  );
}
