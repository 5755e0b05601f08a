/** The desk's work as a whole: filters, choosing many, tags, giving out. */
export const work = {
  due: { overdue: 'Quá hạn', today: 'Hôm nay', soon: 'Sắp hạn', later: 'Còn lại' }, due_all: 'Tất cả', by_clock: 'Theo hạn',
  earlier: 'Phản ánh trước đây của người này', earlier_none: 'Liên hệ này chưa gửi phản ánh nào', earlier_count: 'Liên hệ này đã gửi {{count}} phản ánh', similar: 'Phản ánh tương tự', similar_count: 'Có thể cùng việc: {{count}} phản ánh đang xử lý', open: 'Mở', open_code: 'Mở {{code}} ở thẻ mới',
  filters: 'Bộ lọc', filters_set: 'Bộ lọc ({{count}})', clear: 'Bỏ lọc', who: 'Người làm', me: 'Của tôi', nobody: 'Chưa ai làm', tag: 'Nhãn', drop: 'Bỏ lọc {{what}}', narrowed: 'Không có phản ánh nào khớp bộ lọc', narrowed_text: 'Bỏ bớt điều kiện để thấy thêm. Bộ lọc đang dùng: {{filters}}.',
  assignee: 'Phân cho {{name}}', assignee_me: 'Phân cho bạn', tags: 'Nhãn: {{tags}}',
  choose: 'Chọn nhiều', choosing: 'Xong', chosen: 'Đã chọn {{count}}', choose_row: 'Chọn {{code}}', choose_all: 'Chọn cả {{count}} dòng đang hiện', choose_none: 'Bỏ chọn', most: 'Tối đa {{max}} phản ánh một lần.',
  claim: 'Nhận', assign: 'Phân công', add_tags: 'Gắn nhãn', mark_spam: 'Thư rác', to: 'Cho ai', nobody_option: 'Không ai', pick_tags: 'Nhãn', no_tags: 'Chưa có nhãn. Trưởng ca thêm nhãn ở trang Ca trực.', needed: 'Hãy chọn.',
  preview: 'Xem trước', can: 'Làm được với {{count}} phản ánh', cannot: 'Không làm được với {{count}}', why: '{{code}}: {{why}}', unseen: 'Một phản ánh bạn không xem được', go: 'Làm với {{count}} phản ánh', cancel: 'Thôi', none: 'Không phản ánh nào trong số đã chọn làm được việc này.',
  done: 'Đã xong {{count}} phản ánh.', failed: '{{count}} phản ánh chưa làm được:', retry: 'Thử lại {{count}} phản ánh', close: 'Đóng',
  give: 'Tự phân công', give_text: 'Phản ánh mới tự đến người đang trực có ít việc nhất. Người rời bàn 20 phút thì việc chưa nhận trở về hàng chung.', limit: 'Mỗi người nhiều nhất', turn_on: 'Bật tự phân công', turn_off: 'Tắt tự phân công', save: 'Lưu mức', is_on: 'Đang bật', is_off: 'Đang tắt', set_by: '{{name}} đặt lúc {{time}}', waiting: '{{count}} phản ánh mới chưa ai làm', on_now: 'Đang trực', load: '{{count}} việc', nobody_on: 'Chưa ai đang trực: phản ánh mới chờ ở hàng chung.', all_full: 'Ai cũng đã đủ mức: phản ánh mới chờ ở hàng chung.',
  tag_list: 'Nhãn của bộ phận tiếp nhận', tag_text: 'Chữ ngắn để gom việc. Người dân và các cơ quan không thấy.', tag_new: 'Nhãn mới', tag_add: 'Thêm nhãn', tag_retire: 'Ngừng dùng nhãn {{name}}', tag_none: 'Chưa có nhãn nào.', tag_retired: 'ngừng dùng',
  commands: 'Việc với phản ánh đang mở', list_commands: 'Danh sách', fresh: 'Hiện phản ánh mới', next: 'Dòng sau', previous: 'Dòng trước', templates: 'Mẫu soạn của khung đang mở',
};
