import '../../shared/i18n/citizen-after.js';
import type { HeldReceipt } from '../../features/receipt/held-receipt.js';
import { ReceiptGone } from '../../features/receipt/receipt-gone.js';
import { ReceiptView } from '../../features/receipt/receipt.js';

export default function ReceiptPage({ held }: { held: HeldReceipt | null }) {
  return held ? <ReceiptView {...held} /> : <ReceiptGone />;
}
