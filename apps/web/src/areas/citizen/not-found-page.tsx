import { Link } from 'wouter';
import { useSay } from '../../shared/i18n/citizen.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';

export function NotFoundPage() {
  const say = useSay();
  useTabTitle(say('missing.title'));
  return (
    <div className="text-page stack">
      <PageHeading>{say('missing.title')}</PageHeading>
      <p className="lead">{say('missing.text')}</p>
      <div><Link className="button" href="/">{say('missing.home')}</Link></div>
    </div>
  );
}
