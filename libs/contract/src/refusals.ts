import * as z from 'zod/mini';

/** A sentence in both languages of the product. */
export const Bilingual = z.object({ vi: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** What every "no" looks like on the wire: a code to test on, a sentence, what to do next, and where it helps the fields or facts it is about. */
export const Refusal = z.object({
  code: z.string(),
  message: Bilingual,
  nextStep: Bilingual,
  fields: z.optional(z.array(z.object({ path: z.string(), issue: z.string(), message: Bilingual }))),
  /** Codes, ids, labels of staff and times that the screen needs to explain the refusal (who holds a ticket, which fields changed). */
  facts: z.optional(z.record(z.string(), z.unknown())),
});
export type Refusal = z.infer<typeof Refusal>;

export const RefusalReply = z.object({ refusal: Refusal });

const say = (vi: string, en: string): Bilingual => ({ vi, en });

interface Sentence { status: number; message: Bilingual; nextStep: Bilingual }

/** Every refusal of the product: its HTTP status, its sentence and its next step. */
export const refusals = {
  invalid_input: { status: 422, message: say('Có chỗ chưa đúng.', 'Something is not right yet.'), nextStep: say('Xem các ô được đánh dấu, sửa rồi gửi lại. Nội dung bạn đã viết vẫn còn.', 'See the marked fields, correct them and send again. What you wrote is kept.') },
  not_found: { status: 404, message: say('Không tìm thấy.', 'Not found.'), nextStep: say('Kiểm tra lại đường dẫn hoặc mã.', 'Check the link or the code.') },
  tracking_not_found: { status: 404, message: say('Mã tra cứu hoặc đường dẫn không đúng.', 'The code or the link is not right.'), nextStep: say('Mở lại đúng đường dẫn trên biên nhận. Nếu đã mất, hãy đến bộ phận một cửa.', 'Open the full link of your receipt again. If you lost it, come to the one-stop desk.') },
  sign_in_needed: { status: 401, message: say('Bạn cần đăng nhập.', 'Please sign in.'), nextStep: say('Đăng nhập rồi làm lại. Nội dung đang viết vẫn còn trên máy này.', 'Sign in and try again. What you were writing is kept on this device.') },
  sign_in_failed: { status: 401, message: say('Tên đăng nhập hoặc mật khẩu không đúng.', 'The user name or the password is not right.'), nextStep: say('Nhập lại, hoặc nhờ người quản trị đặt lại mật khẩu.', 'Try again, or ask the administrator for a new password.') },
  too_many_tries: { status: 429, message: say('Đã thử quá nhiều lần.', 'Too many tries.'), nextStep: say('Chờ ít phút rồi thử lại.', 'Wait some minutes and try again.') },
  forbidden: { status: 403, message: say('Bạn không có quyền làm việc này.', 'You may not do this.'), nextStep: say('Nếu cần, hãy nhờ trưởng ca hoặc người quản trị.', 'If you need to, ask the shift lead or the administrator.') },
  cross_site: { status: 403, message: say('Yêu cầu đến từ một trang khác nên bị từ chối.', 'The request came from another site and was refused.'), nextStep: say('Mở trang của Trung tâm rồi làm lại.', 'Open the page of the Centre and try again.') },
  action_not_allowed: { status: 409, message: say('Phản ánh đang ở trạng thái không cho phép việc này.', 'The ticket is in a state that does not allow this.'), nextStep: say('Tải lại phản ánh để thấy những việc làm được bây giờ.', 'Reload the ticket to see what can be done now.') },
  held_by_other: { status: 409, message: say('Người khác đang giữ phản ánh này.', 'Somebody else holds this ticket.'), nextStep: say('Chọn phản ánh khác, hoặc chờ người đó trả lại.', 'Take another ticket, or wait until it is released.') },
  stale_version: { status: 409, message: say('Phản ánh đã thay đổi trong lúc bạn làm.', 'The ticket changed while you were working.'), nextStep: say('Xem điều đã thay đổi rồi gửi lại. Nội dung bạn viết vẫn còn.', 'See what changed, then send again. What you wrote is kept.') },
  author_cannot_approve: { status: 403, message: say('Người soạn không được duyệt câu trả lời của chính mình.', 'The author may not approve their own answer.'), nextStep: say('Nhờ một lãnh đạo khác duyệt.', 'Ask another leader to approve it.') },
  ask_limit: { status: 409, message: say('Đã hỏi lại người dân hai lần.', 'The citizen was already asked twice.'), nextStep: say('Chuyển xử lý với thông tin đã có, hoặc từ chối có lý do.', 'Route it with what is known, or refuse it with a reason.') },
  hand_back_limit: { status: 409, message: say('Giám sát đã quyết định cơ quan xử lý; không trả lại được nữa.', 'The supervisor has decided which body is competent; this cannot be handed back again.'), nextStep: say('Tiếp nhận và xử lý phản ánh. Có vướng mắc thì báo giám sát.', 'Accept the ticket. If there is an obstacle, tell the supervisor.') },
  ruling_needed: { status: 409, message: say('Phản ánh đã bị trả lại hai lần.', 'The ticket was handed back twice.'), nextStep: say('Giám sát quyết định cơ quan xử lý; quyết định này bắt buộc.', 'The supervisor decides which body is competent, and the decision binds.') },
  already_asked: { status: 409, message: say('Đã có một đề nghị đang chờ quyết định.', 'There is a request waiting for a decision already.'), nextStep: say('Chờ người có thẩm quyền quyết định.', 'Wait for the decision.') },
  proposer_cannot_confirm: { status: 403, message: say('Người đề nghị không được tự quyết định đề nghị của mình.', 'Whoever asked may not decide on it.'), nextStep: say('Nhờ một người khác có quyền quyết định.', 'Ask another person who may decide.') },
  extension_late: { status: 409, message: say('Đã quá hạn trả lời; đề nghị gia hạn muộn không được nhận.', 'The answer is overdue; a late request for an extension is not taken.'), nextStep: say('Trả lời sớm nhất có thể. Trung tâm sẽ xin lỗi người dân và hẹn ngày mới.', 'Answer as soon as you can. The Centre will apologise and give a new date.') },
  extension_used: { status: 409, message: say('Phản ánh này đã được gia hạn một lần, hoặc mức khẩn không cho gia hạn.', 'This ticket was extended once already, or its urgency allows no extension.'), nextStep: say('Trả lời trong hạn hiện có.', 'Answer within the present limit.') },
  extension_too_long: { status: 422, message: say('Số ngày gia hạn vượt mức cho phép.', 'The extension is longer than allowed.'), nextStep: say('Chọn số ngày trong giới hạn ghi cạnh ô nhập.', 'Choose a number within the limit that is shown.') },
  question_used: { status: 409, message: say('Cơ quan đã nhờ hỏi người dân một lần.', 'The body has had the citizen asked once already.'), nextStep: say('Xử lý với thông tin đã có.', 'Go on with what is known.') },
  another_person_needed: { status: 403, message: say('Việc xem lại phải do người khác làm.', 'The review is for another person.'), nextStep: say('Để đồng nghiệp chưa xử lý phản ánh này nhận.', 'Leave it to a colleague who has not handled this ticket.') },
  another_officer_needed: { status: 403, message: say('Phản ánh mở lại phải do chuyên viên khác trả lời.', 'A reopened ticket is answered by another officer.'), nextStep: say('Nhờ chuyên viên khác của cơ quan soạn câu trả lời.', 'Ask another officer of your body to write the answer.') },
  reopen_late: { status: 409, message: say('Đã quá 15 ngày làm việc kể từ ngày trả lời.', 'More than 15 working days have passed since the answer.'), nextStep: say('Gửi phản ánh mới và ghi mã phản ánh cũ.', 'Send a new report and name the earlier code.') },
  reopen_limit: { status: 409, message: say('Phản ánh đã được mở lại hai lần.', 'The ticket was reopened twice already.'), nextStep: say('Gọi hoặc đến bộ phận một cửa để giám sát xem xét.', 'Call or come to the one-stop desk; the supervisor can look at it.') },
  review_used: { status: 409, message: say('Việc không tiếp nhận đã được xem lại một lần.', 'The refusal was reviewed once already.'), nextStep: say('Làm theo hướng dẫn ghi cạnh lý do, hoặc đến bộ phận một cửa.', 'Follow the next step beside the reason, or come to the one-stop desk.') },
  review_late: { status: 409, message: say('Đã quá 10 ngày làm việc kể từ khi không tiếp nhận.', 'More than 10 working days have passed since the refusal.'), nextStep: say('Gửi phản ánh mới nếu có thông tin mới.', 'Send a new report if there is something new.') },
  parent_unknown: { status: 422, message: say('Không có phản ánh mang mã này, hoặc không gộp vào được.', 'There is no ticket with this code, or nothing can be merged into it.'), nextStep: say('Nhập mã của phản ánh đang xử lý, hoặc đã đóng sau khi phản ánh này được gửi.', 'Enter the code of an open ticket, or of one that was closed after this one was sent.') },
  text_not_approved: { status: 422, message: say('Câu trả lời mẫu này chưa được duyệt hoặc đã ngừng dùng.', 'This text is not approved, or is retired.'), nextStep: say('Chọn câu khác, hoặc trình trưởng ca duyệt câu trả lời.', 'Choose another, or put your answer before the shift lead.') },
  not_publishable: { status: 409, message: say('Phản ánh này không được công khai.', 'This ticket may not be published.'), nextStep: say('Xem lý do ghi ở mục Công khai.', 'See the reason under Publication.') },
  masks_missing: { status: 422, message: say('Còn thông tin cá nhân chưa che.', 'There is personal data that is not masked.'), nextStep: say('Che tên, địa chỉ nhà, ngày sinh, số điện thoại, thư điện tử, biển số, số giấy tờ và số hồ sơ rồi gửi lại.', 'Mask names, homes, dates of birth, telephone numbers, mail addresses, plates, and numbers of documents and files, then send again.') },
  new_date_early: { status: 422, message: say('Ngày hẹn mới phải là ngày làm việc sau hôm nay và sau hạn cũ.', 'The new date must be a working day after today and after the old date.'), nextStep: say('Chọn ngày khác.', 'Choose another day.') },
  calendar_changed: { status: 409, message: say('Lịch vừa được người khác sửa.', 'Somebody else has just changed the calendar.'), nextStep: say('Tải lại, xem bản mới rồi làm lại.', 'Reload, look at the new version, then do it again.') },
  learnt_changed: { status: 409, message: say('Bản đang dùng vừa được thay.', 'The version in force has just been replaced.'), nextStep: say('Xem bản hiện hành rồi chọn lại.', 'Look at the version in force, then choose again.') },
  learnt_outdated: { status: 422, message: say('Bản này không dùng được với bản phát hành hiện nay.', 'This version cannot be used with the present release.'), nextStep: say('Chọn bản khác, hoặc bấm “Học ngay”.', 'Choose another version, or press “Learn now”.') },
  calendar_wrong: { status: 422, message: say('Lịch nhập chưa hợp lệ.', 'The calendar as entered is not consistent.'), nextStep: say('Sửa các ngày được đánh dấu.', 'Correct the days that are marked.') },
  rules_changed: { status: 409, message: say('Quy tắc vừa được người khác đổi.', 'Somebody else has just changed the rules.'), nextStep: say('Xem bản mới, làm tiếp trên bản đó rồi chạy thử lại.', 'Look at the new version, go on from it and rehearse again.') },
  rules_wrong: { status: 422, message: say('Có quy tắc không dùng được.', 'There is a rule that can\'t be used.'), nextStep: say('Sửa các quy tắc được đánh dấu rồi chạy thử lại.', 'Correct the rules that are marked, then rehearse again.') },
  rehearsal_needed: { status: 409, message: say('Bản quy tắc này chưa được chạy thử, hoặc lần chạy thử đã quá một giờ.', 'This version of the rules was not rehearsed, or that was more than an hour ago.'), nextStep: say('Chạy thử trên 90 ngày qua, xem kết quả rồi đưa vào sử dụng.', 'Rehearse it over the last 90 days, look at the result, then switch it on.') },
  own_account: { status: 403, message: say('Bạn không được tự đổi quyền của mình.', 'You may not change your own rights.'), nextStep: say('Nhờ một quản trị viên khác.', 'Ask another administrator.') },
  duties_conflict: { status: 422, message: say('Hai vai trò này không được giao cho cùng một người.', 'These two roles may not be held by one person.'), nextStep: say('Người giữ tài khoản không đọc nội dung phản ánh. Giao cho hai người khác nhau.', 'Whoever keeps accounts reads no tickets. Give the roles to two people.') },
  hand_back_late: { status: 409, message: say('Đã quá hạn trả lại (8 giờ làm việc; 1 giờ với việc khẩn).', 'The limit for handing back has passed (8 working hours; 1 hour if urgent).'), nextStep: say('Tiếp nhận phản ánh; sau đó lãnh đạo cơ quan có thể đề nghị giám sát cho trả lại.', 'Accept the ticket; your leader can then ask the supervisor to agree to a hand-back.') },
  stretch_wrong: { status: 422, message: say('Có việc chưa có nội dung, hoặc nội dung không nằm trong phản ánh.', 'A part has no words, or words that are not in the report.'), nextStep: say('Chọn lại câu cho từng việc.', 'Choose the sentences of each part again.') },
  place_needed: { status: 422, message: say('Loại việc này cần địa bàn để biết cơ quan xử lý.', 'This category needs a place to find the responsible body.'), nextStep: say('Chọn xã, phường hoặc huyện, rồi chuyển lại.', 'Choose the ward or district, then route again.') },
  undo_too_late: { status: 409, message: say('Đã quá 30 ngày, không hoàn tác được.', 'More than 30 days have passed; this cannot be undone.'), nextStep: say('Tạo phản ánh mới nếu cần.', 'Create a new ticket if needed.') },
  unknown_area: { status: 422, message: say('Không có địa bàn này.', 'There is no such area.'), nextStep: say('Chọn lại xã, phường trong danh sách.', 'Choose the ward from the list again.') },
  unknown_category: { status: 422, message: say('Không có loại việc này.', 'There is no such category.'), nextStep: say('Chọn lại trong danh sách.', 'Choose from the list again.') },
  unknown_body: { status: 422, message: say('Không có cơ quan này.', 'There is no such body.'), nextStep: say('Chọn lại trong danh sách.', 'Choose from the list again.') },
  outside_area: { status: 422, message: say('Vị trí này nằm ngoài địa bàn Bà Rịa - Vũng Tàu.', 'This position lies outside Bà Rịa - Vũng Tàu.'), nextStep: say('Chọn xã, phường nơi có sự việc, hoặc liên hệ tỉnh, thành phố đó.', 'Choose the ward of the matter, or turn to that province.') },
  photo_too_many: { status: 422, message: say('Tối đa 5 ảnh.', 'At most 5 photos.'), nextStep: say('Bỏ bớt ảnh rồi gửi lại.', 'Remove some photos and send again.') },
  photo_too_large: { status: 413, message: say('Ảnh lớn hơn 10 MB.', 'The photo is larger than 10 MB.'), nextStep: say('Chọn ảnh nhỏ hơn hoặc chụp lại ở cỡ thường.', 'Choose a smaller photo or take it again at normal size.') },
  photo_empty: { status: 422, message: say('Tệp ảnh rỗng.', 'The photo file is empty.'), nextStep: say('Chọn lại ảnh.', 'Choose the photo again.') },
  photo_not_an_image: { status: 422, message: say('Tệp này không phải ảnh JPEG, PNG hoặc WebP đọc được.', 'This file is not a readable JPEG, PNG or WebP photo.'), nextStep: say('Chọn ảnh chụp từ điện thoại (JPEG hoặc PNG).', 'Choose a photo taken by a phone (JPEG or PNG).') },
  photo_unknown: { status: 422, message: say('Ảnh đã hết hạn hoặc không có.', 'The photo has expired or does not exist.'), nextStep: say('Thêm lại ảnh rồi gửi.', 'Add the photo again and send.') },
  document_too_large: { status: 413, message: say('Tài liệu lớn hơn 20 MB.', 'The document is larger than 20 MB.'), nextStep: say('Quét lại ở 150–200 dpi, hoặc tách thành nhiều tệp.', 'Scan again at 150–200 dpi, or split it into several files.') },
  document_too_long: { status: 422, message: say('Tài liệu có hơn 20 trang.', 'The document has more than 20 pages.'), nextStep: say('Chỉ gửi các trang cần thiết, hoặc tách thành nhiều tệp.', 'Send only the pages that matter, or split it into several files.') },
  document_locked: { status: 422, message: say('Tài liệu có mật khẩu nên không mở được.', 'The document has a password and cannot be opened.'), nextStep: say('Bỏ mật khẩu, hoặc in lại ra PDF rồi thêm tệp mới.', 'Remove the password, or print it to a new PDF and add that.') },
  document_unreadable: { status: 422, message: say('Tệp này không phải PDF đọc được.', 'This file is not a readable PDF.'), nextStep: say('Mở thử tệp trên máy của bạn; quét hoặc in lại ra PDF rồi thêm lại.', 'Try to open it on your machine; scan it or print it to PDF again and add that.') },
  code_wrong: { status: 422, message: say('Mã xác nhận chưa đúng.', 'The code is not right.'), nextStep: say('Xem lại tin nhắn mới nhất rồi nhập đủ sáu chữ số.', 'Look at the newest message and enter all six digits.') },
  code_expired: { status: 410, message: say('Mã này đã hết hạn hoặc đã nhập sai quá nhiều lần.', 'This code has expired, or was entered wrongly too often.'), nextStep: say('Bấm “Gửi mã mới”. Phản ánh của bạn vẫn được xử lý.', 'Press “Send a new code”. Your report is being handled all the same.') },
  codes_used_up: { status: 429, message: say('Đã gửi đủ số mã cho phép tới liên hệ này.', 'No more codes may be sent to this contact for now.'), nextStep: say('Theo dõi bằng đường dẫn trên biên nhận, dùng liên hệ khác, hoặc thử lại vào ngày mai.', 'Follow your report with the link of the receipt, use another contact, or try again tomorrow.') },
  contact_not_reached: { status: 422, message: say('Hiện chưa gửi được tin tới loại liên hệ này.', 'Messages cannot be sent to this kind of contact yet.'), nextStep: say('Dùng thư điện tử, hoặc theo dõi bằng đường dẫn trên biên nhận.', 'Use an e-mail address, or follow your report with the link of the receipt.') },
  contact_confirmed: { status: 409, message: say('Liên hệ này đã được xác nhận.', 'This contact is confirmed already.'), nextStep: say('Tải lại trang. Cần đổi liên hệ, hãy gọi bộ phận một cửa.', 'Reload the page. To change it, call the one-stop desk.') },
  blank_left: { status: 422, message: say('Còn chỗ trống [[…]] chưa điền trong nội dung.', 'There is a blank [[…]] left in the text.'), nextStep: say('Điền hoặc xóa chỗ trống rồi gửi lại. Nội dung bạn viết vẫn còn.', 'Fill it in or take it out, then send again. What you wrote is kept.') },
  unknown_tag: { status: 422, message: say('Không có nhãn này, hoặc đã ngừng dùng.', 'There is no such tag, or it is retired.'), nextStep: say('Chọn lại trong danh sách nhãn.', 'Choose from the list of tags again.') },
  unknown_person: { status: 422, message: say('Người này không nhận việc ở bộ phận tiếp nhận.', 'This person does not take up work at the desk.'), nextStep: say('Chọn một cán bộ tiếp nhận đang có quyền.', 'Choose an operator who may take it up.') },
  tag_taken: { status: 409, message: say('Đã có nhãn này.', 'There is such a tag already.'), nextStep: say('Dùng nhãn có sẵn hoặc đặt tên khác.', 'Use the one that is there, or choose another name.') },
  idempotency_conflict: { status: 409, message: say('Mã gửi này đã dùng cho một nội dung khác.', 'This submission key was used for another text.'), nextStep: say('Tải lại trang rồi gửi lại.', 'Reload the page and send again.') },
  invitation_invalid: { status: 410, message: say('Đường dẫn mời đã dùng hoặc hết hạn.', 'The invitation link was used or has expired.'), nextStep: say('Nhờ người quản trị tạo đường dẫn mới.', 'Ask the administrator for a new link.') },
  email_taken: { status: 409, message: say('Địa chỉ thư này đã có tài khoản.', 'This address already has an account.'), nextStep: say('Dùng địa chỉ khác.', 'Use another address.') },
  unavailable: { status: 503, message: say('Hệ thống tạm thời chưa sẵn sàng.', 'The system is not ready for the moment.'), nextStep: say('Chờ ít giây rồi thử lại. Nội dung bạn viết vẫn còn trên máy này.', 'Wait some seconds and try again. What you wrote is kept on this device.') },
  too_large: { status: 413, message: say('Nội dung gửi quá lớn.', 'The request is too large.'), nextStep: say('Rút ngắn nội dung hoặc bớt ảnh.', 'Shorten the text or remove photos.') },
  internal: { status: 500, message: say('Có lỗi ở phía hệ thống.', 'Something failed on our side.'), nextStep: say('Thử lại sau ít phút. Nếu vẫn lỗi, gọi hoặc đến bộ phận một cửa.', 'Try again in some minutes. If it still fails, call or come to the one-stop desk.') },
} as const satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof refusals;

/** Sentences for the issues that schemas name. An unknown issue reads as "not right". */
export const fieldIssues: Record<string, Bilingual> = {
  required: say('Chưa có nội dung. Hãy viết vài chữ.', 'This is empty. Please write some words.'),
  too_long: say('Dài quá giới hạn. Hãy rút ngắn.', 'This is too long. Please shorten it.'),
  unknown_field: say('Có trường {{…}} không có trong danh sách. Chọn từ danh sách bên cạnh.', 'There is a field {{…}} that is not in the list. Choose from the list beside it.'),
  blank_left: say('Còn chỗ trống [[…]] chưa điền.', 'There is a blank [[…]] left to fill in.'),
  no_words: say('Chưa có chữ nào. Hãy viết vài chữ để chúng tôi hiểu.', 'There are no words yet. Please write some words so that we understand.'),
  bad_email: say('Địa chỉ thư điện tử chưa đúng (ví dụ: ten@example.vn).', 'The e-mail address is not right (example: name@example.vn).'),
  bad_phone: say('Số điện thoại chưa đúng (ví dụ: 0000 123 456).', 'The phone number is not right (example: 0000 123 456).'),
  consent_needed: say('Cần bạn đồng ý thì chúng tôi mới giữ cách liên hệ. Hoặc để trống cách liên hệ.', 'We keep a contact only if you agree. Or leave the contact empty.'),
  password_short: say('Mật khẩu cần ít nhất 12 ký tự.', 'The password needs at least 12 characters.'),
  too_many: say('Nhiều quá giới hạn.', 'There are too many.'),
  reason_needed: say('Hãy cho biết lý do.', 'Please give a reason.'),
  evidence_needed: say('Cần ảnh hoặc văn bản minh chứng, hoặc lý do vì sao không có.', 'Evidence is needed, or the reason why there is none.'),
  place_needed: say('Hãy chọn xã, phường hoặc huyện.', 'Please choose the ward or district.'),
  bad_date: say('Ngày chưa đúng (năm-tháng-ngày).', 'The date is not right (year-month-day).'),
  bad_hours: say('Giờ làm việc chưa đúng: mỗi ca phải kết thúc sau khi bắt đầu và không chồng nhau.', 'The hours are not right: each shift ends after it begins, and shifts do not overlap.'),
  bad_phrase: say('Cụm từ chỉ gồm chữ, số và dấu câu thường.', 'A phrase has letters, digits and ordinary signs only.'),
  bad_limit: say('Thời hạn chưa đúng: giờ từ 0,05 đến 2.000, ngày từ 1 đến 250.', 'The limit is not right: hours from 0.05 to 2,000, days from 1 to 250.'),
  body_needed: say('Hãy chọn cơ quan.', 'Choose a body.'),
  condition_needed: say('Hãy chọn ít nhất một điều kiện.', 'Choose at least one condition.'),
  effect_needed: say('Hãy chọn loại việc hoặc “khẩn”.', 'Choose a category or “urgent”.'),
  not_right: say('Chưa đúng.', 'Not right.'),
};

/** Builds the wire form of a refusal. */
export function refusalOf(code: RefusalCode, more: Pick<Refusal, 'fields' | 'facts'> = {}): Refusal {
  const { message, nextStep } = refusals[code];
  return { code, message, nextStep, ...more };
}

/** Thrown by rooms to say no; doors turn it into a reply. Never used for bugs. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly status: number;
  constructor(readonly code: RefusalCode, more: Pick<Refusal, 'fields' | 'facts'> = {}) {
    super(code);
    this.name = 'Refused';
    this.refusal = refusalOf(code, more);
    this.status = refusals[code].status;
  }
}
