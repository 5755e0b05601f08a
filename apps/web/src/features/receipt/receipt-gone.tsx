import { Link } from 'wouter';
import { useSay } from '../../shared/i18n/citizen.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';

/** The receipt's address opened without a receipt in memory: after a reload, or from the history. */
export function ReceiptGone() {
  const say = useSay();
  useTabTitle(say('receipt.gone'));
  return (
    <div className="receipt stack">
      <PageHeading>{say('receipt.gone')}</PageHeading>
      <p className="lead">{say('receipt.goneText')}</p>
      <div className="actions">
        <Link className="button" href="/theo-doi">{say('site.track')}</Link>
        <Link className="button-quiet" href="/">{say('receipt.another')}</Link>
      </div>
    </div>
  );
}
