import type { Action, ContactKind, DeadlineKind, DeliveryChannel, DeliveryState, ExpectedAction, IntakeChannel, Priority, QueueView, Rating, RefusalReason, ResultCode, Role, TicketState, TicketType } from '#contract';

type Words<C extends string> = Record<C, string>;

/** Codes of the contract in words for staff. A code without its words doesn't compile. */
export const codes = {
  type: {
    report: 'Phản ánh', petition: 'Kiến nghị', planning_comment: 'Góp ý quy hoạch', question: 'Hỏi đáp', complaint: 'Khiếu nại', denunciation: 'Tố cáo', crime_report: 'Tin báo tội phạm, sự cố', praise: 'Khen ngợi', spam: 'Thư rác',
  } satisfies Words<TicketType>,
  state: {
    new: 'Mới – chờ tiếp nhận', in_triage: 'Đang phân loại', waiting_for_citizen: 'Chờ người dân bổ sung', refused: 'Từ chối tiếp nhận', routed: 'Đã chuyển – chờ cơ quan nhận', in_progress: 'Cơ quan đang xử lý',
    handed_back: 'Trả lại – sai thẩm quyền', awaiting_approval: 'Chờ lãnh đạo duyệt', answered: 'Đã trả lời', closed: 'Đã đóng', spam: 'Thư rác',
  } satisfies Words<TicketState>,
  priority: { P0: 'khẩn', P1: 'nhanh', P2: 'thường', P3: 'phức tạp' } satisfies Words<Priority>,
  channel: { web: 'Trang web', counter: 'Tại quầy', phone: 'Điện thoại' } satisfies Words<IntakeChannel>,
  role: {
    desk_operator: 'Cán bộ tiếp nhận', shift_lead: 'Trưởng ca', focal_point: 'Đầu mối cơ quan', officer: 'Chuyên viên', body_leader: 'Lãnh đạo cơ quan', supervisor: 'Giám sát', citizen_reception: 'Tiếp công dân',
    publication_editor: 'Biên tập công khai', data_protection: 'Bảo vệ dữ liệu', administrator: 'Quản trị', auditor: 'Kiểm toán',
  } satisfies Words<Role>,
  view: {
    new: 'Mới', mine: 'Của tôi', waiting: 'Chờ người dân', handed_back: 'Bị trả lại', with_bodies: 'Ở các cơ quan', overdue: 'Quá hạn', answered: 'Đã trả lời', spam: 'Thư rác', restricted: 'Hạn chế (tố cáo)',
    inbox: 'Chờ tiếp nhận', in_progress: 'Đang xử lý', to_approve: 'Chờ duyệt', body_answered: 'Đã trả lời',
  } satisfies Words<QueueView>,
  action: {
    submit: 'Gửi', claim: 'Nhận', release: 'Trả lại hàng chờ', claim_expired: 'Hết giờ giữ', correct: 'Sửa phân loại', route: 'Chuyển xử lý', ask: 'Hỏi thêm', reply: 'Người dân trả lời', reply_timeout: 'Hết hạn bổ sung', refuse: 'Từ chối',
    mark_spam: 'Đánh dấu thư rác', undo_spam: 'Không phải thư rác', restrict: 'Đưa vào luồng hạn chế', unrestrict: 'Đưa ra khỏi luồng hạn chế', accept: 'Tiếp nhận', hand_back: 'Trả lại Trung tâm', rule_competence: 'Quyết định cơ quan', submit_answer: 'Trình câu trả lời',
    send_back: 'Trả lại để sửa', approve: 'Duyệt và gửi', add_information: 'Bổ sung thông tin', rate: 'Đánh giá', rate_dissatisfied: 'Đánh giá không hài lòng', auto_close: 'Tự đóng',
  } satisfies Words<Action>,
  refusal: {
    not_province_matter: 'Không thuộc thẩm quyền của tỉnh', complaint_guidance: 'Là khiếu nại – hướng dẫn nộp đơn', denunciation_in_person: 'Là tố cáo – cần đơn có chữ ký hoặc trình bày trực tiếp', already_answered: 'Đã được trả lời trước đó',
    court_or_investigation: 'Tòa án hoặc cơ quan điều tra đang giải quyết', too_unclear: 'Nội dung không đủ rõ để xử lý', no_reply_in_time: 'Không bổ sung đúng hạn', other: 'Lý do khác',
  } satisfies Words<RefusalReason>,
  result: { done: 'Đã xử lý', planned: 'Đã có kế hoạch xử lý', not_as_described: 'Không đúng như phản ánh', not_competent: 'Không thuộc thẩm quyền', insufficient_ground: 'Không đủ cơ sở xử lý' } satisfies Words<ResultCode>,
  rating: { satisfied: 'Hài lòng', acceptable: 'Chấp nhận được', dissatisfied: 'Không hài lòng' } satisfies Words<Rating>,
  clock: { intake: 'Phân loại, chuyển', acceptance: 'Cơ quan nhận', first_word: 'Phản hồi đầu tiên', answer: 'Trả lời', citizen_reply: 'Người dân bổ sung', rating: 'Người dân đánh giá' } satisfies Words<DeadlineKind>,
  expected: {
    route: 'chuyển cơ quan xử lý', ask_place: 'hỏi thêm địa điểm', ask_more: 'hỏi thêm thông tin', answer_at_desk: 'trả lời ngay tại Trung tâm', guide_complaint: 'hướng dẫn nộp đơn khiếu nại', restrict: 'đưa vào luồng hạn chế',
    police_now: 'báo Công an ngay', thank: 'cảm ơn người gửi', bin: 'bỏ vào thư rác',
  } satisfies Words<ExpectedAction>,
  contact: { email: 'Thư điện tử', phone: 'Điện thoại' } satisfies Words<ContactKind>,
  deliveryChannel: { email: 'thư điện tử', sms: 'tin nhắn' } satisfies Words<DeliveryChannel>,
  delivery: { planned: 'Chờ gửi', queued: 'Đang gửi', sent: 'Đã gửi', failed: 'Chưa được, sẽ gửi lại', given_up: 'Không gửi được' } satisfies Words<DeliveryState>,
};
