import { IconCopy, IconCheck, IconPrinter, IconReceipt, IconShare } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSay } from '../../shared/i18n/citizen.js';
import { announce } from '../../shared/ui/citizen-announcer.js';

type Copied = 'no' | 'yes' | 'failed';

/** Ways to keep the link: copy, share, print on a sheet or on a slip. */
export function KeepRow({ link, title }: { link: string; title: string }) {
  const say = useSay();
  const [copied, setCopied] = useState<Copied>('no');
  useEffect(() => {
    if (copied !== 'yes') return;
    const timer = setTimeout(() => setCopied('no'), 4000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
      announce(say('receipt.copied'));
    } catch {
      setCopied('failed');
    }
  };
  const share = () => navigator.share({ title, url: link }).catch(() => undefined);

  return (
    <div className="stack-close keep">
      <div className="keep-row">
        <button type="button" className="button-second" onClick={() => void copy()}>{copied === 'yes' ? <IconCheck className="icon" aria-hidden /> : <IconCopy className="icon" aria-hidden />}{say(copied === 'yes' ? 'receipt.copied' : 'receipt.copy')}</button>
        {'share' in navigator ? <button type="button" className="button-second" onClick={() => void share()}><IconShare className="icon" aria-hidden />{say('receipt.share')}</button> : null}
        <button type="button" className="button-second" onClick={() => printAs('sheet')}><IconPrinter className="icon" aria-hidden />{say('receipt.print')}</button>
        <button type="button" className="button-second" onClick={() => printAs('slip')}><IconReceipt className="icon" aria-hidden />{say('receipt.slip')}</button>
      </div>
      {copied === 'failed' ? <p className="field-error" role="alert">{say('receipt.copyFailed')}</p> : null}
    </div>
  );
}

/** Prints the page in one of its two forms; the print styles do the rest. */
function printAs(form: 'sheet' | 'slip'): void {
  document.documentElement.dataset['print'] = form;
  window.print();
}
