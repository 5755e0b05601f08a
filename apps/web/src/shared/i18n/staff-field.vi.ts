/** For officers outdoors: few words, large. */
export const field = {
  title: 'Việc ngoài hiện trường', lead: 'Gần hạn nhất trước. Chạm để mở.', empty: 'Không có việc nào đang chờ', empty_text: 'Phản ánh mà cơ quan đã tiếp nhận sẽ hiện ở đây.', back: 'Danh sách', accept: 'Tiếp nhận', new: 'Mới chuyển đến', no_place: 'Không ghi địa điểm',
  before: 'Ảnh người dân gửi', camera: 'Chụp ảnh sau khi làm', photos: 'Ảnh đã chụp', photo: 'Ảnh {{number}}', sending: 'Đang tải lên', failed: 'Chưa tải được', again: 'Tải lại', remove: 'Bỏ', text: 'Đã làm gì?', text_hint: 'Có thể bấm micrô trên bàn phím để đọc.', send: 'Gửi lãnh đạo duyệt', need_text: 'Hãy ghi một câu về việc đã làm.', need_photo: 'Cần ít nhất một ảnh sau khi làm.', wait: 'Ảnh đang tải lên. Chờ một chút.',
  obstacle: 'Báo vướng mắc', obstacle_text: 'Vướng ở đâu?', obstacle_send: 'Báo giám sát', sent: 'Đã gửi lãnh đạo.', told: 'Đã báo vướng mắc.', saved: 'Lời đã gõ được giữ trên máy này.', whole: 'Mở bản đầy đủ',
};
