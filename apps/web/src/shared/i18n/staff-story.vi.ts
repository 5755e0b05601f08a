import type { Action } from '#contract';

/** What happened, each as one plain sentence. `_with` and its like say more where the details are known. */
const said = {
  // intake and triage
  assign: '{{who}} phân công lại.', auto_assign: 'Tự phân công.', auto_unassign: 'Tự trả về hàng chung.', tag: '{{who}} bỏ hết nhãn.',
  submit: '{{who}} gửi phản ánh.', claim: '{{who}} nhận phân loại.', take_over: '{{who}} nhận thay.', release: '{{who}} trả lại hàng chờ.', claim_expired: 'Hết 10 phút giữ mà chưa làm gì, phản ánh trở lại hàng chờ.', correct: '{{who}} sửa phân loại.', route: '{{who}} chuyển cơ quan xử lý.',
  auto_route: 'Quá hạn tiếp nhận mà chưa ai xem, phản ánh tự chuyển lại cơ quan xử lý.', redirect: '{{who}} hướng dẫn người gửi sang kênh phù hợp.', merge: '{{who}} gộp vào phản ánh khác.', follow_answer: 'Phản ánh gốc đã có câu trả lời; người gửi phản ánh này cũng được báo.', split: '{{who}} tách ra thành phản ánh riêng.', divide: '{{who}} tách tin này thành các việc riêng.',
  auto_split: 'Phản ánh gốc không còn được giải quyết, phản ánh này tự tách ra.', mark_spam: '{{who}} đánh dấu thư rác.', undo_spam: '{{who}} đưa khỏi thư rác.', restrict: '{{who}} đưa vào luồng hạn chế.', unrestrict: '{{who}} đưa ra khỏi luồng hạn chế.',
  // asking the citizen
  ask: '{{who}} hỏi người gửi.', reply: 'Người gửi trả lời.', reply_to_body: 'Người gửi trả lời câu hỏi của cơ quan.', reply_timeout: 'Người gửi không bổ sung đúng hạn, phản ánh không được tiếp nhận.', resume_triage: 'Người gửi chưa bổ sung đúng hạn, Trung tâm phân loại tiếp với thông tin đã có.',
  resume_progress: 'Người gửi chưa bổ sung đúng hạn, cơ quan xử lý tiếp với thông tin đã có.', request_question: '{{who}} nhờ Trung tâm hỏi người gửi.', decline_question: '{{who}} không hỏi người gửi, cơ quan xử lý tiếp với thông tin đã có.',
  // refusal and answers of the desk
  request_refusal: '{{who}} đề nghị không tiếp nhận.', confirm_refusal: '{{who}} xác nhận, phản ánh không được tiếp nhận.', decline_refusal: '{{who}} không đồng ý từ chối, phản ánh được xem xét tiếp.', request_review: 'Người gửi xin xem lại việc không tiếp nhận.',
  answer_question: '{{who}} trả lời bằng câu mẫu đã duyệt.', thank: '{{who}} cảm ơn người gửi.', request_desk_answer: '{{who}} trình câu trả lời của Trung tâm.', approve_desk_answer: '{{who}} duyệt, câu trả lời của Trung tâm đã gửi người dân.',
  decline_desk_answer: '{{who}} trả lại câu trả lời của Trung tâm để sửa.',
  // competence and coordination
  accept: '{{who}} tiếp nhận xử lý.', hand_back: '{{who}} trả lại Trung tâm.', request_late_hand_back: '{{who}} đề nghị được trả lại sau hạn.', agree_late_hand_back: '{{who}} đồng ý, phản ánh trở lại Trung tâm.', decline_late_hand_back: '{{who}} không cho trả lại, cơ quan xử lý tiếp.',
  rule_competence: '{{who}} quyết định cơ quan xử lý; quyết định này bắt buộc.', request_coordination: '{{who}} lấy ý kiến phối hợp.', contribute: '{{who}} gửi ý kiến phối hợp.',
  // time
  request_extension: '{{who}} xin gia hạn.', endorse_extension: '{{who}} đồng ý đề nghị gia hạn, chờ Trung tâm.', grant_extension: '{{who}} cho gia hạn.', decline_extension: '{{who}} không cho gia hạn.', send_first_word: '{{who}} gửi phản hồi đầu tiên cho người dân.', escalate: 'Hệ thống đôn đốc.',
  alarm: 'Hệ thống báo: chưa ai nhận phản ánh này.', remind: '{{who}} gửi công văn đôn đốc cơ quan.', apologise: '{{who}} xin lỗi người dân và hẹn lại.', auto_apologise: 'Hệ thống gửi thư xin lỗi và hẹn lại.', recalendar: 'Lịch làm việc thay đổi, hạn được tính lại.',
  // answer
  submit_answer: '{{who}} trình câu trả lời.', answer_urgent: '{{who}} trả lời ngay việc khẩn; lãnh đạo duyệt sau.', send_back: '{{who}} trả lại câu trả lời để sửa.', approve: '{{who}} duyệt, câu trả lời đã gửi người dân.', propose_publication: '{{who}} đề xuất công khai.',
  publish: '{{who}} công khai bản đã che.', take_down: '{{who}} gỡ bản công khai.', object_to_publication: 'Người gửi phản đối việc công khai.', comment: '{{who}} trao đổi nội bộ.', report_obstacle: '{{who}} báo vướng mắc.',
  // the citizen's word
  add_information: 'Người gửi bổ sung thông tin.', rate: 'Người gửi đánh giá câu trả lời.', rate_dissatisfied: 'Người gửi không hài lòng.', auto_close: 'Hết hạn đánh giá, phản ánh tự đóng.', reopen: 'Người gửi yêu cầu mở lại.', reopen_by_supervisor: '{{who}} mở lại phản ánh.',
  withdraw: 'Người gửi rút phản ánh.', detach_sender: 'Người gửi rút tên; việc nguy hiểm vẫn được giải quyết tiếp.',
} satisfies Record<Action, string>;

export const story = {
  ...said,
  citizen: 'Người gửi', system: 'Hệ thống', staff: 'Cán bộ', in_body: '{{name}} ({{body}})',
  submit_desk: '{{who}} ghi nhận phản ánh cho người dân.', correct_to: '{{who}} sửa phân loại: {{what}}.', correct_same: '{{who}} xác nhận phân loại.',
  route_to: '{{who}} chuyển {{lead}} chủ trì.', route_with: '{{who}} chuyển {{lead}} chủ trì, {{coordinating}} phối hợp.', route_other: 'Đề xuất ban đầu là {{lead}}.', auto_route_to: 'Quá hạn tiếp nhận mà chưa ai xem, phản ánh tự chuyển lại {{lead}}.',
  assign_to: '{{who}} phân công cho {{person}}.', assign_none: '{{who}} bỏ phân công.', auto_assign_to: 'Tự phân công cho {{person}}.', auto_unassign_from: '{{person}} đã rời bàn, phản ánh tự trả về hàng chung.', tag_as: '{{who}} gắn nhãn: {{tags}}.',
  redirect_to: '{{who}} hướng dẫn người gửi sang kênh phù hợp: {{channel}}.', take_over_from: '{{who}} nhận thay {{holder}}.', merge_into: '{{who}} gộp vào phản ánh {{parent}}.', follow_answer_of: 'Phản ánh gốc {{parent}} đã có câu trả lời; người gửi phản ánh này cũng được báo.', ask_for_body: '{{who}} hỏi người gửi theo câu hỏi của cơ quan.', ask_time: '{{who}} hỏi người gửi (lần {{time}}).',
  request_refusal_because: '{{who}} đề nghị không tiếp nhận: {{reason}}.', request_desk_answer_result: '{{who}} trình câu trả lời của Trung tâm: {{result}}.',
  hand_back_to: '{{who}} trả lại Trung tâm, cho rằng {{body}} có thẩm quyền.', request_late_hand_back_to: '{{who}} đề nghị được trả lại sau hạn, cho rằng {{body}} có thẩm quyền.', agree_late_hand_back_to: '{{who}} đồng ý cho trả lại; cơ quan được nêu là {{body}}.', second: 'Đây là lần trả lại thứ {{time}}.',
  rule_competence_to: '{{who}} quyết định {{lead}} xử lý; quyết định này bắt buộc.', rule_competence_with: '{{who}} quyết định {{lead}} xử lý, {{coordinating}} phối hợp; quyết định này bắt buộc.',
  request_coordination_of: '{{who}} lấy ý kiến phối hợp của {{bodies}}.', contribute_of: '{{who}} gửi ý kiến phối hợp của {{body}}.',
  request_extension_days: '{{who}} xin gia hạn {{days}} ngày làm việc.', grant_extension_days: '{{who}} cho gia hạn {{days}} ngày làm việc.',
  escalate_level: 'Hệ thống đôn đốc mức {{level}}: {{what}}.', alarm_intake: 'Hệ thống báo: quá hạn tiếp nhận mà chưa ai phân loại xong.', alarm_acceptance: 'Hệ thống báo: cơ quan chưa tiếp nhận đúng hạn.',
  apologise_date: '{{who}} xin lỗi người dân và hẹn lại {{day}}.', auto_apologise_date: 'Hệ thống gửi thư xin lỗi và hẹn lại {{day}}.',
  submit_answer_result: '{{who}} trình câu trả lời: {{result}}.', answer_urgent_result: '{{who}} trả lời ngay việc khẩn: {{result}}. Lãnh đạo duyệt sau.', evidence: 'Kèm {{count}} ảnh minh chứng.', same_officer: 'Người soạn cũng là người đã trả lời lần trước.',
  approve_after: '{{who}} duyệt câu trả lời khẩn đã gửi.', send_back_after: '{{who}} rút lại câu trả lời khẩn đã gửi để sửa.', rate_as: 'Người gửi đánh giá: {{rating}}.', reopen_time: 'Người gửi yêu cầu mở lại (lần {{time}}).',
  moved: 'Hạn trả lời đổi từ {{before}} sang {{after}}.', moved_because: 'Hạn trả lời đổi từ {{before}} sang {{after}}: {{cause}}.', started: 'Hạn trả lời: {{after}}.', paused: 'Hạn trả lời tạm dừng đến khi người gửi trả lời.',
  promised: 'Hạn gốc vẫn tính là trễ.',
  cause: {
    classification: 'phân loại được sửa', extension: 'gia hạn {{days}} ngày làm việc', extension_some: 'được gia hạn', asked: 'đồng hồ đã dừng trong lúc chờ người gửi', calendar: 'lịch làm việc thay đổi', reopened: 'phản ánh được mở lại', review: 'phản ánh được xem xét lại', split: 'được tách thành phản ánh riêng',
    recalled: 'câu trả lời được rút lại',
  },
  field: { type: 'loại {{value}}', category: 'loại việc {{value}}', area: 'địa bàn {{value}}', priority: 'mức {{value}}', none: 'bỏ trống' },
};

/** Steps of the ladder of reminders (đôn đốc). */
export const ladder = { mark: 'đôn đốc mức {{level}}', line: 'Đôn đốc mức {{level}}: {{what}}', level_1: 'đã qua nửa thời hạn', level_2: 'sắp đến hạn', level_3: 'quá hạn', level_4: 'quá hạn 1 ngày làm việc, cần công văn đôn đốc', level_5: 'quá hạn 3 ngày làm việc, đã báo giám sát', level_6: 'quá hạn 10 ngày làm việc, vào danh sách trình Chủ tịch UBND' };
