import type { CitizenTemplate } from '#rules';
import { timeInEnglish, timeInVietnamese } from '#rules';
import type { Words } from './words.js';

/** What a message to a sender may say: codes, names of bodies and times, never the sender's own words. */
export interface CitizenFacts {
  readonly code: string;
  readonly body: { readonly vi: string; readonly en: string } | null;
  /** The answer date that is kept; null where none may be promised. */
  readonly promisedAt: Date | null;
  readonly provisional: boolean;
  /** The date comes with an apology. */
  readonly late: boolean;
  /** Until when a question may be answered. */
  readonly replyBy: Date | null;
  /** `divided`: what this report is about, and the other matters of the same message. Links are left out of text messages: the page of this one has them all. */
  readonly category?: Name | null;
  readonly others?: readonly { readonly code: string; readonly category: Name | null; readonly promisedAt: Date | null; readonly link: string | null }[];
}

interface Name { readonly vi: string; readonly en: string }

const promiseVi = ({ promisedAt, provisional }: CitizenFacts): string[] => (promisedAt === null ? [] : [`Bạn sẽ nhận được trả lời trước ${timeInVietnamese(promisedAt)}${provisional ? ' (thời hạn tạm tính)' : ''}.`]);
const promiseEn = ({ promisedAt, provisional }: CitizenFacts): string[] => (promisedAt === null ? [] : [`You will get an answer before ${timeInEnglish(promisedAt)}${provisional ? ' (provisional date)' : ''}.`]);
const bodyVi = ({ body }: CitizenFacts): string => body?.vi ?? 'cơ quan có thẩm quyền';
const bodyEn = ({ body }: CitizenFacts): string => body?.en ?? 'the competent body';

const FOLLOW_VI = 'Xem chi tiết tại đường dẫn riêng của bạn (xin không chia sẻ cho người khác):';
const FOLLOW_EN = 'See the details at your personal link (please do not share it):';

/** One line for each matter, this report's first. */
function mattersOf(f: CitizenFacts, language: 'vi' | 'en'): string[] {
  const all = [{ code: f.code, category: f.category ?? null, promisedAt: f.promisedAt, link: null }, ...(f.others ?? [])];
  return all.map(({ code, category, promisedAt, link }, i) => {
    const until = promisedAt === null ? '' : language === 'vi' ? `, trả lời trước ${timeInVietnamese(promisedAt)}` : `, answer before ${timeInEnglish(promisedAt)}`;
    return `${i + 1}. ${code}${category === null ? '' : ` (${category[language]})`}${until}${link === null ? '.' : `: ${link}`}`;
  });
}

/** Messages to the person who sent the report. The neutral one names nothing at all: no code, no matter, no body. */
export const citizenWords: Readonly<Record<CitizenTemplate, (facts: CitizenFacts) => Words>> = {
  neutral: () => ({ subject: 'Tin nhắn của bạn đã được tiếp nhận', vi: ['Tin nhắn của bạn đã được tiếp nhận.'], en: ['Your message was received.'] }),
  received: (f) => ({
    subject: `[${f.code}] Đã tiếp nhận phản ánh của bạn`,
    vi: [`Trung tâm đã tiếp nhận phản ánh ${f.code} của bạn. Xin cảm ơn.`, ...promiseVi(f), FOLLOW_VI],
    en: [`The Centre received your report ${f.code}. Thank you.`, ...promiseEn(f), FOLLOW_EN],
  }),
  asked: (f) => ({
    subject: `[${f.code}] Cần bạn bổ sung thông tin`,
    vi: [`Trung tâm cần bạn bổ sung thông tin cho phản ánh ${f.code}.`, ...(f.replyBy === null ? [] : [`Xin trả lời trước ${timeInVietnamese(f.replyBy)}.`]), FOLLOW_VI],
    en: [`The Centre needs more information about your report ${f.code}.`, ...(f.replyBy === null ? [] : [`Please reply before ${timeInEnglish(f.replyBy)}.`]), FOLLOW_EN],
  }),
  refused: (f) => ({
    subject: `[${f.code}] Phản ánh chưa được tiếp nhận xử lý`,
    vi: [`Phản ánh ${f.code} của bạn chưa được tiếp nhận xử lý. Lý do và việc bạn có thể làm tiếp theo có tại đường dẫn dưới đây.`, FOLLOW_VI],
    en: [`Your report ${f.code} was not taken up. The reason and what you can do next are at the link below.`, FOLLOW_EN],
  }),
  routed: (f) => ({
    subject: `[${f.code}] Đã chuyển cơ quan xử lý`,
    vi: [`Phản ánh ${f.code} của bạn đã được chuyển đến ${bodyVi(f)}.`, ...promiseVi(f), FOLLOW_VI],
    en: [`Your report ${f.code} was passed to ${bodyEn(f)}.`, ...promiseEn(f), FOLLOW_EN],
  }),
  body_changed: (f) => ({
    subject: `[${f.code}] Đã đổi cơ quan xử lý`,
    vi: [`Phản ánh ${f.code} của bạn nay do ${bodyVi(f)} xử lý.`, ...promiseVi(f), FOLLOW_VI],
    en: [`Your report ${f.code} is now handled by ${bodyEn(f)}.`, ...promiseEn(f), FOLLOW_EN],
  }),
  redirected: (f) => ({
    subject: `[${f.code}] Hướng dẫn kênh phù hợp`,
    vi: [`Phản ánh ${f.code} của bạn thuộc việc có kênh giải quyết riêng theo luật. Hướng dẫn và việc bạn có thể làm tiếp theo có tại đường dẫn dưới đây.`, FOLLOW_VI],
    en: [`Your report ${f.code} is a matter with a way of its own by law. The guidance and what you can do next are at the link below.`, FOLLOW_EN],
  }),
  merged: (f) => ({
    subject: `[${f.code}] Đã gộp với phản ánh cùng việc`,
    vi: [`Phản ánh ${f.code} của bạn đã được gộp với một phản ánh cùng việc. Bạn sẽ nhận được câu trả lời chung.`, FOLLOW_VI],
    en: [`Your report ${f.code} was joined with another one about the same matter. You will get the same answer.`, FOLLOW_EN],
  }),
  in_review_again: (f) => ({
    subject: `[${f.code}] Phản ánh được xem xét lại`,
    vi: [`Trung tâm đang xem xét lại phản ánh ${f.code} của bạn.`, ...promiseVi(f), FOLLOW_VI],
    en: [`The Centre is looking at your report ${f.code} again.`, ...promiseEn(f), FOLLOW_EN],
  }),
  first_word: (f) => ({
    subject: `[${f.code}] Việc khẩn đang được xử lý`,
    vi: [`Phản ánh khẩn ${f.code} của bạn đang được xử lý. Xem việc đang làm ngay bây giờ tại đường dẫn dưới đây.`, ...promiseVi(f), FOLLOW_VI],
    en: [`Your urgent report ${f.code} is being dealt with. See what is being done right now at the link below.`, ...promiseEn(f), FOLLOW_EN],
  }),
  answer_recalled: (f) => ({
    subject: `[${f.code}] Câu trả lời đang được sửa`,
    vi: [`Câu trả lời phản ánh ${f.code} được cơ quan thu lại để sửa. Bạn sẽ nhận được câu trả lời mới.`, ...promiseVi(f), FOLLOW_VI],
    en: [`The answer to your report ${f.code} was taken back to be corrected. You will get a new one.`, ...promiseEn(f), FOLLOW_EN],
  }),
  reopened: (f) => ({
    subject: `[${f.code}] Phản ánh đã được mở lại`,
    vi: [`Phản ánh ${f.code} của bạn đã được mở lại để xử lý tiếp.`, ...promiseVi(f), FOLLOW_VI],
    en: [`Your report ${f.code} was opened again.`, ...promiseEn(f), FOLLOW_EN],
  }),
  withdrawn: (f) => ({
    subject: `[${f.code}] Bạn đã rút phản ánh`,
    vi: [`Phản ánh ${f.code} đã được rút theo yêu cầu của bạn. Nếu không phải bạn rút, hãy gửi phản ánh mới hoặc gọi bộ phận một cửa.`, FOLLOW_VI],
    en: [`Your report ${f.code} was withdrawn as you asked. If this was not you, send a new report or call the one-stop desk.`, FOLLOW_EN],
  }),
  date_changed: (f) => ({
    subject: `[${f.code}] Ngày hẹn trả lời thay đổi`,
    vi: [`Ngày hẹn trả lời phản ánh ${f.code} của bạn đã thay đổi. Lý do có tại đường dẫn dưới đây.`, ...promiseVi(f), FOLLOW_VI],
    en: [`The date promised for your report ${f.code} has changed. The reason is at the link below.`, ...promiseEn(f), FOLLOW_EN],
  }),
  apology: (f) => ({
    subject: `[${f.code}] Xin lỗi bạn vì trả lời chậm`,
    vi: [`Chúng tôi xin lỗi bạn vì chưa trả lời phản ánh ${f.code} đúng hạn đã hẹn.`, ...promiseVi(f), FOLLOW_VI],
    en: [`We apologise: your report ${f.code} was not answered by the promised date.`, ...promiseEn(f), FOLLOW_EN],
  }),
  answered: (f) => ({
    subject: `[${f.code}] Đã có kết quả – mời bạn đánh giá`,
    vi: [`Phản ánh ${f.code} của bạn đã có kết quả trả lời. Mời bạn xem và đánh giá.`, FOLLOW_VI],
    en: [`Your report ${f.code} was answered. Please read the answer and rate it.`, FOLLOW_EN],
  }),
  // Where the others went out of everybody's sight meanwhile, it is one report again, and nothing is said of them.
  divided: (f) => ((f.others ?? []).length === 0 ? {
    subject: `[${f.code}] Phản ánh của bạn đang được xem xét`,
    vi: [`Trung tâm đang xem xét phản ánh ${f.code} của bạn.`, ...promiseVi(f), FOLLOW_VI],
    en: [`The Centre is looking at your report ${f.code}.`, ...promiseEn(f), FOLLOW_EN],
  } : {
    subject: `[${f.code}] Phản ánh của bạn có nhiều việc`,
    vi: [`Phản ánh ${f.code} của bạn có ${(f.others ?? []).length + 1} việc. Mỗi việc nay có mã, đường dẫn và ngày hẹn riêng để đúng cơ quan trả lời:`, ...mattersOf(f, 'vi'), FOLLOW_VI],
    en: [`Your report ${f.code} holds ${(f.others ?? []).length + 1} matters. Each now has a code, a link and a date of its own, so that the right body answers it:`, ...mattersOf(f, 'en'), FOLLOW_EN],
  }),
  closed: (f) => ({
    subject: `[${f.code}] Phản ánh đã kết thúc`,
    vi: [`Phản ánh ${f.code} của bạn đã kết thúc vì hết thời gian đánh giá. Xin cảm ơn bạn.`, FOLLOW_VI],
    en: [`Your report ${f.code} was closed because the time for rating has ended. Thank you.`, FOLLOW_EN],
  }),
};
