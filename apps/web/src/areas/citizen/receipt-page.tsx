import '../../shared/i18n/citizen-after.js';
import '../../shared/i18n/citizen-contact.js';
import type { SenderContact } from '#contract';
import type { HeldReceipt } from '../../features/receipt/held-receipt.js';
import { ReceiptGone } from '../../features/receipt/receipt-gone.js';
import { ReceiptView } from '../../features/receipt/receipt.js';

export default function ReceiptPage({ held, onContact }: { held: HeldReceipt | null; onContact: (contact: SenderContact | null) => void }) {
  return held ? <ReceiptView {...held} onContact={onContact} /> : <ReceiptGone />;
}
