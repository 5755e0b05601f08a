import type { Priority } from '#contract';

/** Whether a value stands in a law or decision, is common practice elsewhere, or is this product's proposal for the customer to confirm. */
export type Certainty = 'law' | 'practice' | 'proposal';

interface Sourced {
  /** Where the value comes from, for the screen that shows and changes it. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** A limit in hours. Round the clock: by the wall clock, day and night. Else in office time: 24 hours and more become days of eight hours. */
export interface HourLimit extends Sourced {
  readonly hours: number;
  readonly roundTheClock: boolean;
}

export interface DayLimit extends Sourced {
  readonly workingDays: number;
}

export interface PriorityLimits {
  /** Desk: take up and route. */
  readonly intake: HourLimit;
  /** Body: accept or hand back. */
  readonly acceptance: HourLimit;
  /** First word to the sender; null where none is promised. */
  readonly firstWord: HourLimit | null;
  readonly answer: HourLimit;
  /** A coordinating body's part; never later than the answer itself. */
  readonly subAnswer: HourLimit;
  /** Working days by which the answer may be put off, once; 0 where it may not. */
  readonly extension: DayLimit;
}

/** One dated set of deadline rules; a deadline remembers the version that gave it. */
export interface DeadlineRules {
  readonly version: string;
  /** First day on which the set holds, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly byPriority: Readonly<Record<Priority, PriorityLimits>>;
  /** Categories whose first word is due sooner than their priority's. */
  readonly firstWordByCategory: Readonly<Record<string, HourLimit>>;
  /** In the place of the limits of the catalogue; shorten the priority's and never lengthen it. */
  readonly answerByCategory?: Readonly<Record<string, HourLimit>>;
  readonly citizenReply: DayLimit;
  readonly rating: DayLimit;
  /** An urgent answer that went out first is approved afterwards. */
  readonly approval: DayLimit;
  /** From the answer on, how long the citizen may reopen. */
  readonly reopening: DayLimit;
  /** From the refusal on, how long the citizen may ask for a review. */
  readonly review: DayLimit;
  /** New date of an apology that nobody has written: so many working days from then. */
  readonly apology: DayLimit;
}

const proposal = (source: string) => ({ source, certainty: 'proposal' }) as const;
const office = (hours: number, source: string): HourLimit => ({ hours, roundTheClock: false, ...proposal(source) });
const days = (workingDays: number, source: string): DayLimit => ({ workingDays, ...proposal(source) });
const roundTheClock = (hours: number, source: string): HourLimit => ({ hours, roundTheClock: true, ...proposal(source) });

const intake = office(4, 'Đề xuất; tham khảo: TP.HCM 5 phút, Hà Nội 8 giờ làm việc');
const acceptance = office(8, 'Đề xuất; tham khảo: Hà Nội 8 giờ làm việc');

/**
 * Values of the first installation. No regulation of the province on these limits is known, so each is a proposal with its model named;
 * the rules of counting follow Bộ luật Lao động 2019, Điều 111 and 112.
 */
export const seedDeadlineRules: DeadlineRules = {
  version: 'de-xuat-2',
  validFrom: '2021-01-01',
  byPriority: {
    P0: {
      intake: roundTheClock(0.25, 'Đề xuất; tham khảo: TP.HCM 5 phút'),
      acceptance: roundTheClock(1, 'Đề xuất'),
      firstWord: roundTheClock(4, 'Đề xuất; tham khảo: Hà Nội, việc khẩn 4 giờ'),
      answer: office(8, 'Đề xuất; tham khảo: Hà Nội, việc khẩn 4 giờ; Đà Nẵng 1 ngày'),
      subAnswer: office(4, 'Đề xuất: nửa thời hạn trả lời'),
      extension: days(0, 'Đề xuất: việc khẩn không gia hạn'),
    },
    P1: { intake, acceptance, firstWord: null, answer: office(24, 'Đề xuất; tham khảo: Đà Nẵng 1 và 3 ngày'), subAnswer: office(8, 'Đề xuất'), extension: days(3, 'Đề xuất') },
    P2: { intake, acceptance, firstWord: null, answer: office(56, 'Đề xuất; tham khảo: Huế 7 ngày làm việc'), subAnswer: office(24, 'Đề xuất'), extension: days(5, 'Đề xuất; tham khảo: TP.HCM 15 ngày tính cả gia hạn') },
    P3: { intake, acceptance, firstWord: null, answer: office(80, 'Đề xuất; tham khảo: TP.HCM 10 đến 15 ngày làm việc'), subAnswer: office(40, 'Đề xuất: nửa thời hạn trả lời'), extension: days(5, 'Đề xuất; tham khảo: TP.HCM 15 ngày tính cả gia hạn') },
  },
  firstWordByCategory: { 'KT-03': roundTheClock(2, 'Đề xuất; sạt lở, bão, ngập sâu cần báo sớm hơn') },
  citizenReply: days(5, 'Đề xuất; việc khẩn không tự động từ chối'),
  rating: days(10, 'Đề xuất'),
  approval: days(1, 'Đề xuất'),
  reopening: days(15, 'Đề xuất'),
  review: days(10, 'Đề xuất'),
  apology: days(5, 'Đề xuất'),
};
