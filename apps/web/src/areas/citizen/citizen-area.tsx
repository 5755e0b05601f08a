import { lazy, Suspense, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { Receipt } from '#contract';
import type { HeldReceipt } from '../../features/receipt/held-receipt.js';
import { Announcer } from '../../shared/ui/citizen-announcer.js';
import { FormPage } from './form-page.js';
import { Frame } from './frame.js';
import { NotFoundPage } from './not-found-page.js';
import { PageBoundary } from './page-boundary.js';
import { PageOpening } from './page-opening.js';
import { useFacts } from './use-facts.js';

const ReceiptPage = lazy(() => import('./receipt-page.js'));
const TrackingPage = lazy(() => import('./tracking-page.js'));
const FindPage = lazy(() => import('./find-page.js'));
const MailboxPage = lazy(() => import('./mailbox-page.js'));
const PrivacyPage = lazy(() => import('./privacy-page.js'));
const GoodReportPage = lazy(() => import('./good-report-page.js'));
const PostersPage = lazy(() => import('./posters-page.js'));
const PosterPage = lazy(() => import('./poster-page.js'));
const DesignPage = lazy(() => import('./design/design-page.js'));
const RulesPage = lazy(() => import('./rules-page.js'));

interface Props { /** Whether this is a demonstration, as the document says it before the facts are here. */ demo: boolean }

/** All pages of the citizen's side. */
export function CitizenArea({ demo }: Props) {
  const { facts, load } = useFacts();
  const [held, setHeld] = useState<HeldReceipt | null>(null);
  const [path, navigate] = useLocation();
  const sent = (receipt: Receipt) => {
    setHeld({ receipt });
    navigate('/bien-nhan', { replace: true });
  };
  return (
    <Frame demo={facts.kind === 'ready' ? facts.facts.demo : demo}>
      <PageBoundary key={path}>
        <Suspense fallback={<PageOpening />}>
          <Switch>
            <Route path="/"><FormPage facts={facts} onRetry={load} onSent={sent} /></Route>
            <Route path="/bien-nhan"><ReceiptPage held={held} onContact={(contact) => setHeld((before) => before && { receipt: { ...before.receipt, contact } })} /></Route>
            <Route path="/theo-doi"><FindPage /></Route>
            <Route path="/theo-doi/:code">{({ code }) => <TrackingPage key={code} code={code} />}</Route>
            <Route path="/ap-phich"><PostersPage facts={facts} onRetry={load} /></Route>
            <Route path="/ap-phich/:code">{({ code }) => <PosterPage code={code} facts={facts} />}</Route>
            <Route path="/demo/mailbox"><MailboxPage /></Route>
            <Route path="/quyen-rieng-tu"><PrivacyPage /></Route>
            <Route path="/viet-the-nao"><GoodReportPage /></Route>
            <Route path="/quy-dinh"><RulesPage /></Route>
            {facts.kind === 'loading' || (facts.kind === 'ready' && facts.facts.demo) ? <Route path="/design">{facts.kind === 'ready' ? <DesignPage /> : <PageOpening />}</Route> : null}
            <Route><NotFoundPage /></Route>
          </Switch>
        </Suspense>
      </PageBoundary>
      <Announcer />
    </Frame>
  );
}
