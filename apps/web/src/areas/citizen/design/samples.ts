import { refusalOf, type TrackingView } from '#contract';
import { PhotoTray, type Photo } from '../../../shared/ui/citizen-photos/photo-tray.js';

/** Fixed data of the page that shows the components: what citizens and officers could have written. */
const body = { code: 'UBND-VT', name: 'UBND thành phố Vũng Tàu', nameEn: 'People’s Committee of Vũng Tàu City' };
const step = (at: string, name: TrackingView['story'][number]['step'], more: Partial<TrackingView['story'][number]> = {}): TrackingView['story'][number] => ({ at, step: name, body: null, text: null, promisedAt: null, reason: null, photos: [], ...more });

/** A key that opens nothing: what is sent from the page is refused, and says so. */
export const sampleKey = { code: 'PA-260301-7K4M', secret: 'khong-mo-duoc-gi' };

const begun: TrackingView = {
  code: sampleKey.code, version: 3, state: 'in_progress', receivedAt: '2026-03-02T08:05:00+07:00', text: 'Ổ gà lớn trước cổng trường, xe máy ngã hoài.', photos: [], placeLine: 'Đường Lê Lợi, Phường 7, Thành phố Vũng Tàu', body,
  promisedAt: '2026-03-12T17:00:00+07:00', provisional: false, paused: false, late: false, replyBy: null, answer: null, rating: null, matters: [], matter: null,
  story: [
    step('2026-03-02T08:05:00+07:00', 'received', { promisedAt: '2026-03-11T17:00:00+07:00' }),
    step('2026-03-02T08:40:00+07:00', 'asked', { text: 'Ổ gà ở gần số nhà nào, và xe lớn còn đi qua được không?' }),
    step('2026-03-02T10:12:00+07:00', 'replied', { text: 'Ngay trước cổng trường, xe tải phải tránh sang làn ngược chiều.', promisedAt: '2026-03-12T17:00:00+07:00' }),
    step('2026-03-02T10:30:00+07:00', 'routed', { body }),
    step('2026-03-02T14:00:00+07:00', 'in_progress', { body }),
  ],
  allowedActions: ['add_information'], reopenUntil: null, reviewUntil: null, withdrawalEnds: true, mergedInto: null, publication: 'none', contact: null, mayChangeContact: false,
};

export const sampleViews: readonly TrackingView[] = [
  begun,
  { ...begun, state: 'waiting_for_citizen', paused: true, replyBy: '2026-03-09T17:00:00+07:00', story: begun.story.slice(0, 2) },
  { ...begun, late: true, promisedAt: '2026-03-19T17:00:00+07:00', story: [...begun.story, step('2026-03-12T09:00:00+07:00', 'date_changed', { promisedAt: '2026-03-19T17:00:00+07:00', reason: 'apology', text: 'Mưa kéo dài nên mặt đường chưa khô để vá.' })] },
  {
    ...begun, state: 'answered', answer: { text: 'Sáng nay đội duy tu đã vá xong đoạn đường trước cổng trường bằng bê tông nhựa nóng. Mời bà con kiểm tra.', result: 'done', body, at: '2026-03-06T09:20:00+07:00', photos: [], noEvidenceReason: 'Có biên bản làm việc lưu tại đơn vị' },
    story: [...begun.story, step('2026-03-06T09:20:00+07:00', 'answered', { body })],
  },
  { ...begun, state: 'refused', promisedAt: null, story: [...begun.story.slice(0, 1), step('2026-03-02T09:00:00+07:00', 'refused', { reason: 'other', text: 'Việc này đang do tòa án giải quyết.' })] },
];
/** When the picture was seen: the promised date of the first view lies ahead. */
export const sampleNow = Date.parse('2026-03-09T10:00:00+07:00');
export const sampleLongText = 'Mỗi lần mưa lớn, nước từ hẻm 45 tràn qua nhà tôi và sáu nhà bên cạnh; cống trước cổng trường nghẹt từ tháng trước, trẻ em phải lội nước đi học. '.repeat(8).trim();

const photo = (id: string, more: Partial<Photo>): Photo => ({ id, file: null, preview: null, state: 'done', percent: 0, uploadId: null, refusal: null, offline: false, ...more });
export const samplePhotos: readonly Photo[] = [
  photo('1', { state: 'waiting' }),
  photo('2', { state: 'preparing' }),
  photo('3', { state: 'sending', percent: 40 }),
  photo('4', { state: 'done', percent: 100, uploadId: 'sample' }),
  photo('5', { state: 'failed', refusal: refusalOf('photo_not_an_image') }),
  photo('6', { state: 'failed', refusal: refusalOf('unavailable'), offline: true, file: new File([], 'o-ga.jpg') }),
];

/** A tray in which nothing moves: each photo stays in the state that is shown. */
export class StillTray extends PhotoTray {
  override readonly read = (): readonly Photo[] => samplePhotos;
  override remove(): void {}
  override retry(): void {}
}
