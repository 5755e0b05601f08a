import type { Receipt } from '#contract';

/** A receipt lives in memory only: its secret is written nowhere by this page. */
export interface HeldReceipt { receipt: Receipt }
