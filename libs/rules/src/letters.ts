import type { LetterKind } from '#contract';

export interface LetterFacts {
  readonly code: string;
  /** Name of the body that leads; null where none does yet. */
  readonly body: string | null;
  readonly category: string | null;
  /** The promised date and the new one, as they are written: "17:00 thứ Năm, 26/11/2026". */
  readonly dueAt: string;
  readonly newDate: string;
}

/**
 * Drafts of the letters of a late answer, for a person to read and change: the reminder to the body (công văn đôn đốc) and the apology with a new date, after the form of
 * "Văn bản xin lỗi và đề nghị gia hạn" of the one-stop desk (TT 03/2025/TT-VPCP, Phụ lục I, mẫu 04). They are made before the date passes, so that they lie ready on the day.
 */
export const draftLetter: Readonly<Record<LetterKind, (facts: LetterFacts) => string>> = {
  reminder: ({ code, body, category, dueAt }) =>
    [
      `Kính gửi: ${body ?? 'Cơ quan xử lý'}`,
      `Trung tâm kết nối công dân đã chuyển quý cơ quan phản ánh mã ${code}${category === null ? '' : ` (${category})`}, hạn trả lời người dân là ${dueAt}. Đến nay Trung tâm chưa nhận được câu trả lời được duyệt.`,
      'Đề nghị quý cơ quan trả lời ngay, cho biết lý do chậm và thời điểm hoàn thành. Nếu có vướng mắc cần cơ quan khác phối hợp, đề nghị ghi rõ để giám sát tháo gỡ.',
    ].join('\n\n'),
  apology: ({ code, body, dueAt, newDate }) =>
    [
      `Chúng tôi xin lỗi bạn vì chưa trả lời phản ánh ${code} đúng hạn đã hẹn (${dueAt}).`,
      `${body ?? 'Cơ quan xử lý'} đang tiếp tục giải quyết. Chúng tôi hẹn trả lời bạn trước ${newDate}.`,
      'Nếu việc gấp hoặc nguy hiểm hơn, xin bạn bổ sung thông tin tại trang theo dõi, hoặc gọi bộ phận một cửa.',
    ].join('\n\n'),
};
