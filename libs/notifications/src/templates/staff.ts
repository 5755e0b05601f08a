import type { StaffTemplate } from '#rules';
import type { Words } from './words.js';

/** What a message to a colleague may say: the code, the category and a link behind the sign-in. */
export interface StaffFacts { readonly code: string; readonly category: { readonly vi: string; readonly en: string } | null; readonly urgent: boolean }

interface Sentence { readonly vi: string; readonly en: string }

const sentences: Readonly<Record<Exclude<StaffTemplate, 'restricted_new'>, Sentence>> = {
  new_for_body: { vi: 'Phản ánh mới chờ cơ quan tiếp nhận', en: 'New report waiting to be accepted' },
  handed_back: { vi: 'Phản ánh bị trả lại, cần chuyển lại', en: 'Report handed back, to be routed again' },
  ruling_due: { vi: 'Phản ánh bị trả lại lần hai, chờ giám sát quyết định cơ quan xử lý', en: 'Report handed back a second time, waiting for your ruling' },
  dissatisfied: { vi: 'Người dân không hài lòng với câu trả lời', en: 'The citizen is not satisfied with the answer' },
  to_approve: { vi: 'Câu trả lời chờ lãnh đạo duyệt', en: 'Answer waiting for approval' },
  sent_back: { vi: 'Câu trả lời cần chỉnh sửa', en: 'Answer sent back for correction' },
  replied: { vi: 'Người dân đã bổ sung thông tin', en: 'The citizen has replied' },
  answer_approved: { vi: 'Câu trả lời đã được duyệt', en: 'Answer approved' },
};

const common = (template: keyof typeof sentences) => ({ code, category, urgent }: StaffFacts): Words => {
  const { vi, en } = sentences[template];
  return {
    subject: `${urgent ? '[KHẨN] ' : ''}[${code}] ${vi}`,
    vi: [`${vi}: ${code}${category === null ? '' : ` (${category.vi})`}.`, 'Đăng nhập để xem:'],
    en: [`${en}: ${code}${category === null ? '' : ` (${category.en})`}.`, 'Sign in to see it:'],
  };
};

/** Messages to colleagues. The one for the restricted lane does not even name a category. */
export const staffWords: Readonly<Record<StaffTemplate, (facts: StaffFacts) => Words>> = {
  new_for_body: common('new_for_body'),
  handed_back: common('handed_back'),
  ruling_due: common('ruling_due'),
  dissatisfied: common('dissatisfied'),
  to_approve: common('to_approve'),
  sent_back: common('sent_back'),
  replied: common('replied'),
  answer_approved: common('answer_approved'),
  restricted_new: ({ code, urgent }) => ({
    subject: `${urgent ? '[KHẨN] ' : ''}[${code}] Tin mới trong luồng hạn chế`,
    vi: [`Có tin mới trong luồng hạn chế: ${code}.`, 'Đăng nhập để xem:'],
    en: [`New message in the restricted lane: ${code}.`, 'Sign in to see it:'],
  }),
};
