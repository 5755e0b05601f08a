import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DeskSubmitInput, Receipt } from '#contract';
import { promisedTime } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { nameOf } from '../../shared/ui/staff/directory.js';
import { QrCode } from '../../shared/ui/staff/qr-code.js';
import css from './desk-intake.module.css';
import { type Paper, PrintedSlip } from './printed-slip.js';

/** What to tell and hand to the person: at the counter Enter prints, then Enter goes on; on the phone Enter goes on. */
export function DeskReceipt({ receipt, channel, next }: { receipt: Receipt; channel: DeskSubmitInput['channel']; next: () => void }) {
  const say = useSay();
  const [paper, setPaper] = useState<Paper>('slip');
  const printButton = useRef<HTMLButtonElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  useEffect(() => { (channel === 'counter' ? printButton : nextButton).current?.focus(); }, [channel]);
  const link = new URL(receipt.trackingPath, window.location.origin).href;
  const print = () => {
    window.print();
    nextButton.current?.focus();
  };
  return (
    <div className={css.receipt}>
      <h1>{say('desk.receipt.title')}</h1>
      <p role="status">{say('desk.receipt.read', { code: receipt.code.split('').join(' ') })}</p>
      <div className={css.sheet}>
        <dl>
          <dt>{say('desk.receipt.code')}</dt><dd className={css.large}>{receipt.code}</dd>
          <dt>{say('desk.receipt.promised')}</dt><dd className={css.large}>{receipt.promisedAt === null ? say('desk.receipt.no_promise') : promisedTime(receipt.promisedAt)}{receipt.provisional && ` (${say('desk.receipt.provisional')})`}</dd>
          <dt>{say('desk.receipt.body')}</dt><dd>{receipt.body === null ? say('desk.receipt.no_body') : nameOf(receipt.body)}</dd>
          <dt>{say('desk.receipt.link')}</dt><dd className={css.link}><a href={link} target="_blank" rel="noreferrer">{link}</a></dd>
        </dl>
        <div className={css.qr}><QrCode text={link} label={say('desk.receipt.qr')} /></div>
      </div>
      <div className={css.buttons}>
        <Button ref={printButton} variant={channel === 'counter' ? 'filled' : 'default'} leftSection={<IconPrinter aria-hidden size={16} />} onClick={print}>{say('desk.receipt.print')}</Button>
        <Button ref={nextButton} variant={channel === 'counter' ? 'default' : 'filled'} onClick={next}>{say('desk.receipt.next')}</Button>
        <SegmentedControl aria-label={say('desk.receipt.size')} value={paper} onChange={(size) => setPaper(size === 'a5' ? 'a5' : 'slip')} data={[{ value: 'slip', label: say('desk.receipt.slip') }, { value: 'a5', label: say('desk.receipt.a5') }]} />
      </div>
      <PrintedSlip receipt={receipt} link={link} paper={paper} />
    </div>
  );
}
