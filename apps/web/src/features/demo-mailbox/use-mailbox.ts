import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf, routes, type DemoMessage, type Refusal } from '#contract';
import { CallRefused, call } from '../../shared/api/call.js';
import { useSay } from '../../shared/i18n/citizen.js';
import { announce } from '../../shared/ui/citizen-announcer.js';

type Mailbox = { kind: 'loading' } | { kind: 'failed'; refusal: Refusal; absent: boolean } | { kind: 'ready'; messages: readonly DemoMessage[]; at: string };

const every = 5_000;

/** The demo mailbox, looked at again every few seconds while the page is in sight. */
export function useMailbox() {
  const say = useSay();
  const [mailbox, setMailbox] = useState<Mailbox>({ kind: 'loading' });
  const count = useRef<number | null>(null);

  const refresh = useCallback(async () => {
    try {
      const { messages } = await call(routes.demoMailbox);
      const fresh = count.current === null ? 0 : messages.length - count.current;
      if (fresh > 0) announce(say('mailbox.news', { count: fresh }));
      count.current = messages.length;
      setMailbox({ kind: 'ready', messages, at: new Date().toISOString() });
    } catch (error) {
      const refusal = error instanceof CallRefused ? error.refusal : refusalOf('unavailable');
      setMailbox((before) => (before.kind === 'ready' ? before : { kind: 'failed', refusal, absent: error instanceof CallRefused && error.status === 404 }));
    }
  }, [say]);

  const absent = mailbox.kind === 'failed' && mailbox.absent;
  useEffect(() => {
    if (absent) return;
    void refresh();
    const timer = setInterval(() => { if (document.visibilityState === 'visible') void refresh(); }, every);
    return () => clearInterval(timer);
  }, [absent, refresh]);

  return { mailbox, refresh: () => void refresh() };
}
