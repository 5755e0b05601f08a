import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { SenderContact } from '#contract';
import { bodyName } from '../../shared/i18n/citizen-names.js';
import { useSay, type TextKey } from '../../shared/i18n/citizen.js';
import { pointInTime, promisedTime } from '../../shared/i18n/dates.js';
import { PageHeading, useTabTitle } from '../../shared/ui/citizen-heading.js';
import { ContactCard } from '../contact/contact-card.js';
import type { HeldReceipt } from './held-receipt.js';
import { KeepRow } from './keep-row.js';
import { QrCode } from './qr-code.js';
import './receipt.css';
import './receipt-print.css';

/** What the citizen holds in hand after sending. A receipt without a promised date is neutral: it says neither what the message is about nor who reads it. */
export function ReceiptView({ receipt, onContact }: HeldReceipt & { onContact: (contact: SenderContact | null) => void }) {
  const say = useSay();
  const { contact } = receipt;
  const link = `${location.origin}${receipt.trackingPath}`;
  const neutral = receipt.promisedAt === null;
  const title = say(neutral ? 'receipt.titleNeutral' : 'receipt.title');
  const next: TextKey[] = neutral ? ['receipt.nextNeutral1', 'receipt.nextNeutral2'] : ['receipt.next1', 'receipt.next2', 'receipt.next3', ...(contact?.confirmed ? ['receipt.nextContact' as const] : [])];
  // Whoever chose to leave no contact is not asked again.
  const [asked] = useState(contact !== null);
  useTabTitle(title);
  return (
    <div className="receipt stack">
      <p className="print-only print-title">{say('site.name')} · {say('receipt.slipTitle')}</p>
      <div className="receipt-head">
        <IconCircleCheck className="receipt-tick" aria-hidden />
        <PageHeading moment="receipt">{title}</PageHeading>
      </div>

      <section className="receipt-card card">
        <dl className="receipt-facts">
          <div><dt>{say('receipt.code')}</dt><dd className="receipt-code figures">{receipt.code}</dd></div>
          {receipt.promisedAt ? (
            <div>
              <dt>{say('receipt.promise')}</dt>
              <dd className="receipt-promise figures">{promisedTime(receipt.promisedAt)}</dd>
              {receipt.provisional ? <dd className="hint">{say('receipt.provisional')}</dd> : null}
            </div>
          ) : null}
          {neutral ? null : <div><dt>{say('receipt.body')}</dt><dd>{receipt.body ? bodyName(receipt.body) : <span className="soft">{say('receipt.bodyLater')}</span>}</dd></div>}
          <div><dt>{say('receipt.receivedAt')}</dt><dd className="figures">{pointInTime(receipt.receivedAt)}</dd></div>
        </dl>
        {neutral ? <p className="receipt-wide">{say('receipt.noPromise')}</p> : null}
        <div className="receipt-qr"><QrCode text={link} /><p className="hint">{say('receipt.qrHint')}</p></div>
      </section>

      {asked ? <ContactCard keyOf={{ code: receipt.code, secret: receipt.secret }} contact={contact} mayChange onContact={onContact} /> : null}

      <section className="receipt-keep stack-close" aria-labelledby="keep-title">
        <h2 id="keep-title">{say('receipt.keep')}</h2>
        <p className="soft no-print">{say('receipt.keepWhy')}</p>
        <p className="receipt-link figures"><span className="for-readers">{say('receipt.link')}: </span>{link}</p>
        <KeepRow link={link} title={`${say('site.name')} ${receipt.code}`} />
        <p className="print-only">{say('receipt.slipNote')}</p>
      </section>

      <section className="stack-close no-slip" aria-labelledby="next-title">
        <h2 id="next-title">{say('receipt.nextTitle')}</h2>
        <ol className="receipt-next">{next.map((line) => <li key={line}>{say(line)}</li>)}</ol>
      </section>

      <div className="actions no-print">
        <Link className="button" href={receipt.trackingPath}>{say('receipt.open')}</Link>
        <Link className="button-quiet" href="/">{say('receipt.another')}</Link>
      </div>
    </div>
  );
}
