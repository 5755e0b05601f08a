import type { StaffTemplate } from '#rules';
import type { Words } from './words.js';

/** What a message to a colleague may say: the code, the category and a link behind the sign-in. */
export interface StaffFacts { readonly code: string; readonly category: { readonly vi: string; readonly en: string } | null; readonly urgent: boolean }

interface Sentence { readonly vi: string; readonly en: string }

type InTheLane = 'restricted_new' | 'restricted_alarm';
/** They stand for others and are never planned. */
type Placeholder = 'ladder' | 'unread';
type Ordinary = Exclude<StaffTemplate, InTheLane | Placeholder>;

const sentences: Readonly<Record<Ordinary, Sentence>> = {
  new_for_body: { vi: 'Phản ánh mới chờ cơ quan tiếp nhận', en: 'New report waiting to be accepted' },
  handed_back: { vi: 'Phản ánh bị trả lại, cần chuyển lại', en: 'Report handed back, to be routed again' },
  ruling_due: { vi: 'Phản ánh bị trả lại lần hai, chờ giám sát quyết định cơ quan xử lý', en: 'Report handed back a second time, waiting for your ruling' },
  dissatisfied: { vi: 'Người dân không hài lòng với câu trả lời', en: 'The citizen is not satisfied with the answer' },
  to_approve: { vi: 'Câu trả lời chờ lãnh đạo duyệt', en: 'Answer waiting for approval' },
  sent_back: { vi: 'Câu trả lời cần chỉnh sửa', en: 'Answer sent back for correction' },
  replied: { vi: 'Người dân đã bổ sung thông tin', en: 'The citizen has replied' },
  answer_approved: { vi: 'Câu trả lời đã được duyệt', en: 'Answer approved' },
  answer_to_see: { vi: 'Câu trả lời về hồ sơ một cửa đang chờ duyệt, mời xem trước', en: 'Answer about a one-stop file is waiting for approval; please look at it' },
  approve_afterwards: { vi: 'Việc khẩn đã trả lời trước, cần lãnh đạo duyệt trong 1 ngày làm việc', en: 'Urgent answer went out first; to be approved within one working day' },
  no_reply: { vi: 'Người dân không bổ sung đúng hạn, phản ánh cần xử lý tiếp', en: 'The citizen did not reply in time; the report goes on' },
  to_confirm: { vi: 'Có đề nghị chờ trưởng ca quyết định', en: 'A request is waiting for the shift lead' },
  request_granted: { vi: 'Đề nghị của bạn được chấp thuận', en: 'Your request was granted' },
  request_declined: { vi: 'Đề nghị của bạn không được chấp thuận', en: 'Your request was declined' },
  review_asked: { vi: 'Người dân đề nghị xem lại việc không tiếp nhận', en: 'The citizen asks for a review of the refusal' },
  question_asked: { vi: 'Cơ quan nhờ hỏi thêm người dân', en: 'A body asks the desk to ask the citizen' },
  late_hand_back_asked: { vi: 'Cơ quan đề nghị trả lại sau khi đã tiếp nhận, chờ giám sát', en: 'A body asks to hand back after accepting, waiting for the supervisor' },
  extension_to_endorse: { vi: 'Đề nghị gia hạn chờ lãnh đạo đồng ý', en: 'Extension waiting for the leader' },
  coordination_asked: { vi: 'Đề nghị phối hợp trả lời', en: 'Your body is asked to help with an answer' },
  contribution_in: { vi: 'Cơ quan phối hợp đã gửi ý kiến', en: 'A coordinating body has given its part' },
  reopened: { vi: 'Người dân mở lại phản ánh', en: 'Report reopened' },
  withdrawn: { vi: 'Người gửi đã rút phản ánh', en: 'Report withdrawn by its sender' },
  reminder: { vi: 'Trung tâm đôn đốc: phản ánh quá hạn trả lời', en: 'Reminder of the Centre: answer overdue' },
  obstacle: { vi: 'Cơ quan báo vướng mắc', en: 'A body reports an obstacle' },
  to_publish: { vi: 'Đề nghị công khai chờ biên tập', en: 'Publication waiting for the editor' },
  objected: { vi: 'Người gửi không đồng ý công khai', en: 'The sender objects to publication' },
  deadline_half: { vi: 'Đã qua nửa thời hạn trả lời', en: 'Half of the time for the answer has passed' },
  deadline_near: { vi: 'Sắp hết hạn trả lời', en: 'The answer is due soon' },
  overdue: { vi: 'Quá hạn trả lời', en: 'Answer overdue' },
  reminder_due: { vi: 'Quá hạn 1 ngày làm việc: công văn đôn đốc đã soạn sẵn', en: 'One working day overdue: the reminder letter lies ready' },
  overdue_report: { vi: 'Quá hạn 3 ngày làm việc, đã xin lỗi người dân và hẹn ngày mới', en: 'Three working days overdue; the citizen got an apology and a new date' },
  overdue_list: { vi: 'Quá hạn 10 ngày làm việc: đưa vào danh sách báo cáo Chủ tịch UBND', en: 'Ten working days overdue: on the list for the chair of the People\'s Committee' },
  intake_overdue: { vi: 'Phản ánh quá hạn tiếp nhận, chưa được chuyển', en: 'Report not taken up in time' },
  acceptance_overdue: { vi: 'Cơ quan quá hạn tiếp nhận phản ánh', en: 'Report not accepted by the body in time' },
};

const common = (template: keyof typeof sentences) => ({ code, category, urgent }: StaffFacts): Words => {
  const { vi, en } = sentences[template];
  return {
    subject: `${urgent ? '[KHẨN] ' : ''}[${code}] ${vi}`,
    vi: [`${vi}: ${code}${category === null ? '' : ` (${category.vi})`}.`, 'Đăng nhập để xem:'],
    en: [`${en}: ${code}${category === null ? '' : ` (${category.en})`}.`, 'Sign in to see it:'],
  };
};

/** Messages to colleagues. Those of the restricted lane do not even name a category; the alarm to the shift lead names no ticket. */
export const staffWords: Readonly<Record<Exclude<StaffTemplate, Placeholder>, (facts: StaffFacts) => Words>> = {
  ...(Object.fromEntries((Object.keys(sentences) as Ordinary[]).map((template) => [template, common(template)])) as Record<Ordinary, (facts: StaffFacts) => Words>),
  restricted_new: ({ code, urgent }) => ({
    subject: `${urgent ? '[KHẨN] ' : ''}[${code}] Tin mới trong luồng hạn chế`,
    vi: [`Có tin mới trong luồng hạn chế: ${code}.`, 'Đăng nhập để xem:'],
    en: [`New message in the restricted lane: ${code}.`, 'Sign in to see it:'],
  }),
  restricted_alarm: () => ({
    subject: '[KHẨN] Luồng hạn chế có việc nguy hiểm',
    vi: ['Luồng hạn chế vừa nhận một tin có dấu hiệu nguy hiểm tính mạng. Hãy gọi ngay cán bộ tiếp công dân trực; không hỏi nội dung.'],
    en: ['The restricted lane has just got a message with danger to life in it. Call the citizen-reception officer on duty now; do not ask what it says.'],
  }),
};
