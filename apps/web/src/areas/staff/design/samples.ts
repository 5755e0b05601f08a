import { type ClockView, type Present, type QueueItem, refusalOf, type TicketDetail } from '#contract';
import { CallRefused } from '../../../shared/api/call.js';
import type { LiveLine, Picture } from '../../../shared/live/staff-live.js';
import type { Photos, PickedPhoto } from '../../../shared/ui/staff/use-photos.js';

/** Fixed data of the page that shows the components. Its tickets do not exist: what is sent from the page is refused, and says so. */
export const sampleId = '00000000-0000-4000-8000-000000000001';
/** The moment at which the samples are looked at. */
export const sampleNow = Date.parse('2026-03-09T10:00:00+07:00');
const lead = { code: 'UBND-VT', name: 'UBND thành phố Vũng Tàu', nameEn: 'People’s Committee of Vũng Tàu City' };
const long = { code: 'TTPTHT', name: 'Ban Quản lý dự án đầu tư xây dựng và phát triển hạ tầng kỹ thuật đô thị', nameEn: 'Management Board of Construction Investment and Urban Infrastructure Development Projects' };
const area = { code: '26524', name: 'Phường 7', districtCode: '747', districtName: 'Thành phố Vũng Tàu' };

const clock = (more: Partial<ClockView>): ClockView => ({
  kind: 'answer', dueAt: '2026-03-12T17:00:00+07:00', status: 'running', minutesLeft: 1500, roundTheClock: false, provisional: false, promisedAt: null, countedFrom: '2026-03-02T08:05:00+07:00', limitMinutes: 4800, inDays: true, extendedDays: 0, pauses: [], ruleVersion: '1', calendarVersion: '1', ...more,
});
export const sampleClocks: readonly (ClockView | null)[] = [
  clock({}), clock({ minutesLeft: 45, dueAt: '2026-03-09T10:45:00+07:00' }), clock({ minutesLeft: -190, dueAt: '2026-03-06T15:50:00+07:00', status: 'missed' }), clock({ status: 'paused', minutesLeft: null }), clock({ status: 'met', minutesLeft: null }), null,
];

const item = (nth: number, more: Partial<QueueItem>): QueueItem => ({
  id: `00000000-0000-4000-8000-00000000000${nth}`, code: `PA-260301-7K4${nth}`, version: 1, type: 'report', state: 'new', priority: 'P2', restriction: 'none', channel: 'web', receivedAt: '2026-03-09T08:05:00+07:00', firstWords: 'Ổ gà lớn trước cổng trường, xe máy ngã hoài.',
  category: 'GT-01', categoryProposed: false, sure: null, lead, leadProposed: false, area, clock: clock({}), holder: null, photoCount: 0, level: 0, pending: [], reopenCount: 0, publication: 'none', assignee: null, tags: [], ...more,
});
export const sampleRows: readonly QueueItem[] = [
  item(1, { priority: 'P0', firstWords: 'Dây điện đứt rơi xuống đường trước trường mầm non, còn tóe lửa, các cháu sắp tan học', categoryProposed: true, sure: 'high', leadProposed: true, photoCount: 2, clock: clock({ minutesLeft: 45, roundTheClock: true, dueAt: '2026-03-09T10:45:00+07:00' }) }),
  item(2, { priority: 'P1', state: 'in_triage', holder: { id: 'x', label: 'Cán bộ tiếp nhận 2', until: '2026-03-09T10:08:00+07:00' } }),
  item(3, { lead: long, state: 'in_progress', level: 4, clock: clock({ minutesLeft: -190, status: 'missed' }), pending: ['extension'] }),
  item(4, { category: null, lead: null, area: null, state: 'reopened', reopenCount: 2, channel: 'counter', clock: null }),
];

export const sampleTicket: TicketDetail = {
  id: sampleId, code: 'PA-260301-7K41', version: 4, type: 'report', state: 'in_progress', priority: 'P1', restriction: 'none', channel: 'web', receivedAt: '2026-03-02T08:05:00+07:00', text: 'Ổ gà lớn trước cổng trường, xe máy ngã hoài.', masked: false, canRevealWords: false, photos: [],
  place: { area, street: 'Lê Lợi', landmark: null, position: null }, category: 'GT-01', categoryProposed: false, lead, coordinating: [], holder: { id: 'x', label: 'Cán bộ tiếp nhận 2', until: '2026-03-09T10:08:00+07:00', me: false }, assignee: { id: 'y', label: 'Cán bộ tiếp nhận 1' }, tags: [], contact: null, consents: [], proposal: null, offer: null, senderCategory: null,
  clocks: [clock({ minutesLeft: -190, dueAt: '2026-03-06T15:50:00+07:00', status: 'missed' }), clock({ kind: 'acceptance', status: 'met', minutesLeft: null })], answer: null, earlierAnswers: [], requests: [], contributions: [], letters: [],
  publication: { state: 'none', consent: false, objected: false, barredBy: null, reportText: '', answerText: '', at: null }, level: 4, reopenCount: 0, handBackCount: 0, extensionDays: 0, dossier: null, mergedInto: null, merged: [], relatives: [], whole: null, rating: null,
  story: [
    { id: '1', at: '2026-03-02T08:05:00+07:00', version: 1, action: 'submit', from: null, to: 'new', by: { kind: 'citizen', label: null, body: null }, message: null, details: {}, answerDueBefore: null, answerDueAfter: null },
    { id: '2', at: '2026-03-02T08:20:00+07:00', version: 2, action: 'claim', from: 'new', to: 'in_triage', by: { kind: 'staff', label: 'Cán bộ tiếp nhận 1', body: null }, message: null, details: {}, answerDueBefore: null, answerDueAfter: null },
    { id: '3', at: '2026-03-02T10:02:00+07:00', version: 3, action: 'comment', from: 'in_triage', to: 'in_triage', by: { kind: 'staff', label: 'Trưởng ca', body: null }, message: { kind: 'note', text: 'Trường đã gọi hai lần trong sáng nay.', photos: [] }, details: {}, answerDueBefore: null, answerDueAfter: null },
  ],
  deliveries: [], allowedActions: [{ action: 'submit_answer', to: 'awaiting_approval', needs: [] }, { action: 'ask', to: 'in_progress', needs: [] }, { action: 'comment', to: 'in_progress', needs: [] }, { action: 'request_extension', to: 'in_progress', needs: [] }, { action: 'hand_back', to: 'handed_back', needs: [] }, { action: 'report_obstacle', to: 'in_progress', needs: [] }], cursor: '0',
};

export const sampleRefusal = new CallRefused(refusalOf('unavailable'), 503, true);

const picked = (key: string, state: PickedPhoto['state'], preview: string): PickedPhoto => ({ key, kind: 'photo', file: new File([], 'anh.jpg'), preview, state, uploadId: state === 'done' ? key : null, pages: null, error: state === 'failed' ? new CallRefused(refusalOf('photo_not_an_image'), 422) : null });
/** Photos of which each stays in the state that is shown. */
export const stillPhotos = (preview: string): Photos => ({ items: [picked('1', 'sending', preview), picked('2', 'done', preview), picked('3', 'failed', preview), { key: '4', kind: 'document', file: null, preview: null, state: 'done', uploadId: '4', pages: 3, error: null }], max: 5, add: () => undefined, again: () => undefined, remove: () => undefined, clear: () => undefined });

export const samplePresent = [{ personId: 'x', kind: 'writes', label: 'Trưởng ca' }, { personId: 'y', kind: 'looks', label: 'Giám sát' }] as const;
const present: readonly Present[] = samplePresent.map(({ personId, kind }) => ({ personId, kind }));

/** A line that says one thing and never changes. */
export function stillLine(line: Picture['line'], heardAt: number): LiveLine {
  const picture: Picture = { line, heardAt };
  const none: readonly Present[] = [];
  return { picture: () => picture, subscribe: () => () => undefined, seen: () => undefined, presentAt: (id) => (id === sampleId ? present : none), be: () => undefined, onChanged: () => () => undefined, retry: () => undefined, close: () => undefined };
}
