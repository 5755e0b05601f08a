import type { Permission } from '#contract';

/** What each permission allows, as somebody at work would say it. Ticket permissions are read "… phản ánh" unless they say otherwise. */
export const permissions = {
  group: { read: 'Đọc và tiếp nhận', triage: 'Phân loại', decide: 'Từ chối, trả lời tại Trung tâm', competence: 'Thẩm quyền và phối hợp', time: 'Thời hạn', answer: 'Trả lời', publish: 'Công khai', rules: 'Quy tắc và tài khoản' },
  name: {
    'ticket.read': 'Đọc phản ánh', 'ticket.intake': 'Nhập phản ánh thay người dân', 'ticket.claim': 'Nhận phản ánh để phân loại', 'words.reveal': 'Xem nguyên văn lời người gửi (có ghi lại)', 'contact.reveal': 'Xem cách liên hệ của người gửi', 'ticket.comment': 'Ghi chú nội bộ',
    'ticket.triage': 'Phân loại, sửa phân loại', 'ticket.route': 'Chuyển cơ quan xử lý', 'ticket.ask': 'Hỏi thêm người gửi', 'ticket.redirect': 'Hướng dẫn sang kênh khác', 'ticket.merge': 'Gộp phản ánh trùng', 'ticket.mark_spam': 'Đánh dấu thư rác',
    'ticket.assign': 'Phân công, giữ nhãn', 'ticket.tag': 'Gắn nhãn',
    'ticket.undo_spam': 'Đưa khỏi thư rác', 'ticket.restrict': 'Đưa vào luồng hạn chế', 'ticket.unrestrict': 'Đưa ra khỏi luồng hạn chế',
    'ticket.request_refusal': 'Đề nghị không tiếp nhận', 'ticket.confirm_refusal': 'Quyết định không tiếp nhận', 'ticket.answer_at_desk': 'Trả lời tại Trung tâm', 'ticket.approve_desk_answer': 'Duyệt câu trả lời của Trung tâm',
    'ticket.accept': 'Tiếp nhận xử lý', 'ticket.hand_back': 'Trả lại vì sai thẩm quyền', 'ticket.request_late_hand_back': 'Đề nghị trả lại muộn', 'ticket.agree_late_hand_back': 'Đồng ý cho trả lại muộn', 'ticket.rule_competence': 'Quyết định cơ quan có thẩm quyền',
    'ticket.coordinate': 'Nhờ cơ quan khác phối hợp', 'ticket.contribute': 'Gửi ý kiến phối hợp',
    'ticket.request_extension': 'Đề nghị gia hạn', 'ticket.endorse_extension': 'Đồng ý đề nghị gia hạn của cơ quan', 'ticket.grant_extension': 'Quyết định cho gia hạn', 'ticket.decline_extension': 'Không cho gia hạn', 'ticket.remind': 'Ra văn bản đôn đốc',
    'ticket.apologise': 'Gửi lời xin lỗi và ngày hẹn mới', 'ticket.report_obstacle': 'Báo vướng mắc',
    'ticket.request_question': 'Nhờ Trung tâm hỏi người gửi', 'ticket.first_word': 'Gửi phản hồi đầu tiên', 'ticket.answer': 'Soạn câu trả lời', 'ticket.approve': 'Duyệt câu trả lời', 'ticket.reopen': 'Mở lại phản ánh',
    'ticket.propose_publication': 'Đề nghị công khai', 'ticket.publish': 'Công khai bản đã che', 'ticket.take_down': 'Gỡ bản công khai',
    'text.read': 'Đọc câu trả lời mẫu', 'text.write': 'Soạn câu trả lời mẫu', 'text.approve': 'Duyệt câu trả lời mẫu', 'calendar.read': 'Xem lịch làm việc', 'calendar.manage': 'Sửa lịch làm việc', 'rules.manage': 'Quản lý quy tắc và phần đề xuất đã học', 'people.read': 'Xem tài khoản và vai trò', 'people.manage': 'Quản lý tài khoản và vai trò',
    'figures.read': 'Xem số liệu',
  } satisfies Record<Permission, string>,
};
