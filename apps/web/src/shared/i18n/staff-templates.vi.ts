/** Templates of replies, and what the sender would get. */
export const templates = {
  title: 'Mẫu soạn',
  lead: 'Lời mở sẵn cho những việc hay gặp. Chọn trong khung soạn bằng phím M, sửa cho đúng việc rồi gửi.',
  list: 'Danh sách mẫu', find: 'Tìm trong tiêu đề và nội dung', show: 'Hiện', in_use: 'Đang dùng', retired: 'Ngừng dùng', any_act: 'Mọi việc', any_category: 'Mọi loại việc',
  count: '{{count}} mẫu', uses: '{{count}} lần trong 90 ngày', unused: 'chưa dùng',
  empty: 'Chưa có mẫu nào', empty_text: 'Viết mẫu đầu tiên cho một câu bạn hay phải gõ lại.', empty_found: 'Không có mẫu nào khớp', empty_found_text: 'Đổi từ tìm hoặc bỏ bớt điều kiện lọc.',
  choose: 'Chọn một mẫu để đọc', choose_text: 'Bạn thấy trọn nội dung, nơi dùng và số lần dùng ở đây.', gone: 'Không có mẫu này', back: 'Danh sách',
  centre: 'Trung tâm', shipped: 'Có sẵn trong chương trình', by: '{{author}} viết, {{time}}',
  write: 'Viết mẫu mới', edit: 'Sửa', retire: 'Ngừng dùng', retire_sure: 'Ngừng dùng mẫu này? Những tin đã gửi không đổi.', retired_note: 'Mẫu này không còn dùng.', retired_done: 'Đã ngừng dùng.',
  new_title: 'Viết mẫu mới', edit_title: 'Sửa mẫu', field_title: 'Tiêu đề', field_title_hint: 'Để tìm; người nhận không thấy.', field_owner: 'Của', field_acts: 'Dùng khi', field_category: 'Loại việc hoặc lĩnh vực', field_text: 'Nội dung',
  field_text_hint: 'Chèn trường để chương trình điền, hoặc [[…]] cho chỗ người soạn phải tự điền.',
  insert: 'Chèn', blank: '[[chỗ tự điền]]', blank_words: 'cần điền', preview: 'Trông như thế này với một phản ánh', save: 'Lưu mẫu', saved: 'Đã lưu mẫu.', clear: 'Bỏ', needed: 'Hãy điền chỗ này.', acts_needed: 'Chọn ít nhất một việc.',
  field: { code: 'mã phản ánh', category: 'loại việc', area: 'địa bàn', body: 'cơ quan', due: 'ngày hẹn', received_on: 'ngày nhận', today: 'hôm nay' },
  sample: { code: 'PA-261123-7K4M', category: 'mặt đường hư hỏng', area: 'Phường 7', body: 'UBND thành phố Vũng Tàu', due: '17:00 thứ Năm, 26/11/2026', received_on: '23/11/2026', today: '24/11/2026' },
  menu: 'Mẫu soạn', menu_find: 'Tìm mẫu, có dấu hay không', menu_none: 'Không có mẫu nào cho việc này', menu_nothing: 'Không có mẫu nào khớp', inserted: 'Đã chèn mẫu {{title}}.', blanks: 'Còn {{count}} chỗ [[…]] chưa điền. Điền hoặc xóa trước khi gửi.',
};

export const preview = {
  show: 'Xem tin người dân nhận', hide: 'Ẩn tin người dân nhận', title: 'Người dân sẽ nhận', after_approval: 'Sau khi được duyệt. Trước đó người dân chưa nhận gì.', refresh: 'Xem lại',
  email: 'Thư điện tử', sms: 'Tin nhắn, {{parts}} phần', page: 'Trên trang theo dõi', answer: 'Câu trả lời', none: 'Không có tin nào được gửi và trang theo dõi không đổi.', promised: 'Ngày hẹn: {{time}}',
  no_contact: 'Không có thư hay tin nhắn: người gửi không để lại liên hệ. Họ xem ở trang theo dõi.', not_confirmed: 'Không có thư hay tin nhắn: liên hệ chưa được xác nhận. Người gửi xem ở trang theo dõi.', fill: 'Điền đủ khung soạn rồi xem.',
  step: {
    received: 'Đã nhận', in_review: 'Đang xem', asked: 'Trung tâm hỏi thêm', replied: 'Người gửi đã trả lời', no_reply: 'Chưa có trả lời', information_added: 'Đã thêm thông tin', refused: 'Không tiếp nhận', review_requested: 'Yêu cầu xem lại', redirected: 'Hướng dẫn kênh khác', merged: 'Đã gộp', split: 'Đã tách', divided: 'Đã tách thành các việc',
    routed: 'Đã chuyển cơ quan', body_changed: 'Đổi cơ quan', handed_back: 'Cơ quan trả lại', in_progress: 'Đang xử lý', coordination: 'Đang phối hợp', first_word: 'Phản hồi đầu tiên', answered: 'Đã có câu trả lời', answer_recalled: 'Thu lại câu trả lời', rated: 'Đã đánh giá', closed: 'Đã đóng', reopened: 'Đã mở lại',
    withdrawn: 'Đã rút', published: 'Đã công khai', taken_down: 'Đã gỡ', objected: 'Không đồng ý công khai', date_changed: 'Đổi ngày hẹn',
  },
};

export const sameAnswer = {
  used: 'Câu này đã dùng {{count}} lần', used_text: 'Cùng lời, chỉ khác số, ngày và mã. Hãy chắc rằng nó đúng với việc này.', tickets: 'Gần nhất:', template: 'Soạn từ mẫu “{{title}}”', changed: 'Chỗ đã sửa so với mẫu', same: 'Giữ nguyên mẫu, chỉ điền chỗ trống.', added: 'thêm', removed: 'bỏ',
};
