import type {
  Action, ContactKind, ContributionState, DeadlineKind, DeliveryChannel, DeliveryState, ExpectedAction, IntakeChannel, LetterKind, Priority, PublicationState, PublicationView, QueueView, Rating, RedirectChannel, RefusalReason, RequestKind, RequestState, ResultCode, Role,
  TicketState, TicketType,
} from '#contract';

type Words<C extends string> = Record<C, string>;

/** Codes of the contract in words for staff. A code without its words doesn't compile. */
export const codes = {
  type: {
    report: 'Phản ánh', petition: 'Kiến nghị', planning_comment: 'Góp ý quy hoạch', question: 'Hỏi đáp', complaint: 'Khiếu nại', denunciation: 'Tố cáo', crime_report: 'Tin báo tội phạm, sự cố', praise: 'Khen ngợi', spam: 'Thư rác',
  } satisfies Words<TicketType>,
  state: {
    new: 'Mới – chờ tiếp nhận', in_triage: 'Đang phân loại', waiting_for_citizen: 'Chờ người dân bổ sung', refused: 'Từ chối tiếp nhận', redirected: 'Đã chuyển kênh', routed: 'Đã chuyển – chờ cơ quan nhận', in_progress: 'Cơ quan đang xử lý',
    handed_back: 'Trả lại – sai thẩm quyền', awaiting_approval: 'Chờ lãnh đạo duyệt câu trả lời', answered: 'Đã trả lời', reopened: 'Mở lại', closed: 'Đã đóng', merged: 'Trùng – đã gộp', withdrawn: 'Người gửi rút', spam: 'Thư rác',
  } satisfies Words<TicketState>,
  priority: { P0: 'khẩn', P1: 'nhanh', P2: 'thường', P3: 'phức tạp' } satisfies Words<Priority>,
  channel: { web: 'Trang web', counter: 'Tại quầy', phone: 'Điện thoại' } satisfies Words<IntakeChannel>,
  role: {
    desk_operator: 'Cán bộ tiếp nhận', shift_lead: 'Trưởng ca', focal_point: 'Đầu mối cơ quan', officer: 'Chuyên viên', body_leader: 'Lãnh đạo cơ quan', supervisor: 'Giám sát', citizen_reception: 'Tiếp công dân',
    publication_editor: 'Biên tập công khai', data_protection: 'Bảo vệ dữ liệu', administrator: 'Quản trị', auditor: 'Kiểm toán',
  } satisfies Words<Role>,
  view: {
    new: 'Mới', mine: 'Của tôi', to_confirm: 'Chờ xác nhận', questions: 'Cơ quan nhờ hỏi', waiting: 'Chờ người dân', handed_back: 'Bị trả lại', reopened: 'Mở lại', rulings: 'Chờ phán quyết', with_bodies: 'Ở các cơ quan', overdue: 'Quá hạn', answered: 'Đã trả lời',
    to_publish: 'Chờ công khai', spam: 'Thư rác', restricted: 'Hạn chế (tố cáo)', inbox: 'Chờ tiếp nhận', in_progress: 'Đang xử lý', coordinating: 'Phối hợp', to_approve: 'Chờ duyệt', body_answered: 'Đã trả lời',
  } satisfies Words<QueueView>,
  action: {
    // intake and triage
    submit: 'Gửi', claim: 'Nhận', take_over: 'Nhận thay', release: 'Trả lại hàng chờ', claim_expired: 'Hết giờ giữ', correct: 'Sửa phân loại', route: 'Chuyển xử lý', auto_route: 'Tự chuyển xử lý', redirect: 'Chuyển kênh', merge: 'Gộp vào phản ánh khác', follow_answer: 'Trả lời theo phản ánh gốc', split: 'Tách ra', divide: 'Tách thành các việc', auto_split: 'Tự tách ra',
    assign: 'Phân công', auto_assign: 'Tự phân công', auto_unassign: 'Tự trả về hàng chung', tag: 'Gắn nhãn',
    mark_spam: 'Đánh dấu thư rác', undo_spam: 'Không phải thư rác', restrict: 'Đưa vào luồng hạn chế', unrestrict: 'Đưa ra khỏi luồng hạn chế',
    // asking the citizen
    ask: 'Hỏi thêm', reply: 'Người dân trả lời', reply_to_body: 'Người dân trả lời cơ quan', reply_timeout: 'Hết hạn bổ sung', resume_triage: 'Phân loại tiếp', resume_progress: 'Xử lý tiếp', request_question: 'Nhờ hỏi người dân', decline_question: 'Không hỏi',
    // refusal and answers of the desk
    request_refusal: 'Đề nghị từ chối', confirm_refusal: 'Xác nhận từ chối', decline_refusal: 'Không đồng ý từ chối', request_review: 'Xin xem lại', answer_question: 'Trả lời bằng câu mẫu', thank: 'Cảm ơn người gửi', request_desk_answer: 'Trình câu trả lời của Trung tâm',
    approve_desk_answer: 'Duyệt câu trả lời', decline_desk_answer: 'Trả lại câu trả lời',
    // competence and coordination
    accept: 'Tiếp nhận', hand_back: 'Trả lại Trung tâm', request_late_hand_back: 'Đề nghị trả lại muộn', agree_late_hand_back: 'Đồng ý cho trả lại', decline_late_hand_back: 'Không cho trả lại', rule_competence: 'Quyết định cơ quan', request_coordination: 'Lấy ý kiến phối hợp',
    contribute: 'Gửi ý kiến phối hợp',
    // time
    request_extension: 'Xin gia hạn', endorse_extension: 'Đồng ý xin gia hạn', grant_extension: 'Cho gia hạn', decline_extension: 'Không cho gia hạn', send_first_word: 'Phản hồi đầu tiên', escalate: 'Đôn đốc', alarm: 'Báo chưa ai nhận', remind: 'Gửi công văn đôn đốc',
    apologise: 'Xin lỗi và hẹn lại', auto_apologise: 'Tự xin lỗi và hẹn lại', recalendar: 'Tính lại hạn theo lịch',
    // answer
    submit_answer: 'Trình câu trả lời', answer_urgent: 'Trả lời khẩn ngay', send_back: 'Trả lại để sửa', approve: 'Duyệt và gửi', propose_publication: 'Đề xuất công khai', publish: 'Công khai', take_down: 'Gỡ công khai', object_to_publication: 'Phản đối công khai', comment: 'Trao đổi nội bộ',
    report_obstacle: 'Báo vướng mắc',
    // the citizen's word
    add_information: 'Bổ sung thông tin', rate: 'Đánh giá', rate_dissatisfied: 'Đánh giá không hài lòng', auto_close: 'Tự đóng', reopen: 'Mở lại', reopen_by_supervisor: 'Giám sát mở lại', withdraw: 'Rút phản ánh', detach_sender: 'Người gửi rút tên',
  } satisfies Words<Action>,
  refusal: {
    not_province_matter: 'Không thuộc thẩm quyền của tỉnh', already_answered: 'Đã được trả lời trước đó', too_unclear: 'Nội dung không đủ rõ để xử lý', no_reply_in_time: 'Không bổ sung đúng hạn', other: 'Lý do khác',
  } satisfies Words<RefusalReason>,
  redirect: {
    complaint_guidance: 'Là khiếu nại – hướng dẫn nộp đơn', denunciation_in_person: 'Là tố cáo – đơn có chữ ký hoặc trình bày trực tiếp', court_or_investigation: 'Tòa án hoặc cơ quan điều tra đang giải quyết', police: 'Tin báo tội phạm – Công an', other_authority: 'Cơ quan khác ngoài tỉnh',
  } satisfies Words<RedirectChannel>,
  request: { refusal: 'Đề nghị từ chối', desk_answer: 'Câu trả lời của Trung tâm', extension: 'Đề nghị gia hạn', late_hand_back: 'Đề nghị trả lại muộn', citizen_question: 'Nhờ hỏi người dân' } satisfies Words<RequestKind>,
  requestState: { pending: 'Chờ quyết định', endorsed: 'Lãnh đạo cơ quan đã đồng ý, chờ Trung tâm', granted: 'Đã đồng ý', declined: 'Không đồng ý', lapsed: 'Không còn hiệu lực' } satisfies Words<RequestState>,
  contribution: { asked: 'Chờ ý kiến', answered: 'Đã có ý kiến', withdrawn: 'Không cần nữa' } satisfies Words<ContributionState>,
  publication: { none: 'Chưa công khai', proposed: 'Chờ biên tập', published: 'Đang công khai', taken_down: 'Đã gỡ' } satisfies Words<PublicationState>,
  barred: {
    type: 'Loại nội dung này không được công khai.', category: 'Lĩnh vực này không được công khai.', consent: 'Người gửi chưa đồng ý công khai.', objection: 'Người gửi đã phản đối việc công khai.', unapproved: 'Câu trả lời khẩn chưa được duyệt.', restricted: 'Phản ánh ở luồng hạn chế không được công khai.',
  } satisfies Words<NonNullable<PublicationView['barredBy']>>,
  letter: { reminder: 'Công văn đôn đốc', apology: 'Thư xin lỗi' } satisfies Words<LetterKind>,
  result: { done: 'Đã xử lý', planned: 'Đã có kế hoạch xử lý', not_as_described: 'Không đúng như phản ánh', not_competent: 'Không thuộc thẩm quyền', insufficient_ground: 'Không đủ cơ sở xử lý' } satisfies Words<ResultCode>,
  rating: { satisfied: 'Hài lòng', acceptable: 'Chấp nhận được', dissatisfied: 'Không hài lòng' } satisfies Words<Rating>,
  clock: {
    intake: 'Phân loại, chuyển', acceptance: 'Cơ quan nhận', first_word: 'Phản hồi đầu tiên', answer: 'Trả lời', sub_answer: 'Ý kiến phối hợp', citizen_reply: 'Người dân bổ sung', rating: 'Người dân đánh giá', approval: 'Duyệt sau (khẩn)',
  } satisfies Words<DeadlineKind>,
  expected: {
    route: 'chuyển cơ quan xử lý', ask_place: 'hỏi thêm địa điểm', ask_more: 'hỏi thêm thông tin', answer_at_desk: 'trả lời ngay tại Trung tâm', guide_complaint: 'hướng dẫn nộp đơn khiếu nại', restrict: 'đưa vào luồng hạn chế',
    police_now: 'báo Công an ngay', thank: 'cảm ơn người gửi', bin: 'bỏ vào thư rác',
  } satisfies Words<ExpectedAction>,
  contact: { email: 'Thư điện tử', phone: 'Điện thoại' } satisfies Words<ContactKind>,
  deliveryChannel: { email: 'thư điện tử', sms: 'tin nhắn' } satisfies Words<DeliveryChannel>,
  delivery: { planned: 'Chờ gửi', queued: 'Đang gửi', sent: 'Đã gửi', failed: 'Chưa được, sẽ gửi lại', given_up: 'Không gửi được' } satisfies Words<DeliveryState>,
};
