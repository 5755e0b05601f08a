import { createPortal } from 'react-dom';
import { useEffect } from 'react';
import type { Receipt } from '#contract';
import { pointInTime, promisedTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import { QrCode } from '../../shared/ui/staff/qr-code.js';
import { useFacts } from './facts.js';
import './printed-slip.css';

export type Paper = 'slip' | 'a5';

/** The paper that the citizen takes home: an 80 mm slip or A5. On screen it does not exist. */
export function PrintedSlip({ receipt, link, paper }: { receipt: Receipt; link: string; paper: Paper }) {
  const say = useSay();
  const demo = useFacts().data?.demo ?? false;
  useEffect(() => {
    document.documentElement.dataset['paper'] = paper;
    return () => { delete document.documentElement.dataset['paper']; };
  }, [paper]);
  return createPortal(
    <div className="printed-slip" aria-hidden>
      {demo && <p className="printed-demo">{say('desk.slip.not_official')}</p>}
      <p className="printed-centre">{say('frame.product')}</p>
      <p className="printed-title">{say('desk.slip.title')}</p>
      <p>{say('desk.receipt.code')}<strong className="printed-large">{receipt.code}</strong></p>
      <p>{say('desk.receipt.received', { time: pointInTime(receipt.receivedAt) })}</p>
      <p>{receipt.promisedAt === null ? say('desk.receipt.no_promise') : <>{say('desk.receipt.promised')}<strong>{promisedTime(receipt.promisedAt)}{receipt.provisional && ` (${say('desk.receipt.provisional')})`}</strong></>}</p>
      <p>{receipt.body === null ? say('desk.receipt.no_body') : <>{say('desk.receipt.body')}<strong>{nameOf(receipt.body)}</strong></>}</p>
      <div className="printed-qr"><QrCode text={link} label={say('desk.receipt.qr')} /></div>
      <p>{say('desk.slip.follow')}</p>
      <p className="printed-link">{link}</p>
      <p>{say('desk.slip.keep')}</p>
    </div>,
    document.body,
  );
}
