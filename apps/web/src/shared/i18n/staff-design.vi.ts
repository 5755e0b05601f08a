/** Sentences of the page that shows the components. */
export const design = {
  title: 'Ngôn ngữ thiết kế',
  lead: 'Mọi thành phần của bàn làm việc, ở các trạng thái của chúng, bằng dữ liệu mẫu cố định. Chỉ có trong bản trình diễn.',
  to_citizen: 'Thành phần của trang người dân',
  tokens: 'Nền tảng', colours: 'Màu', colours_text: 'Chữ trên nền, kèm độ tương phản đo ngay trên màn hình này; ít nhất 4,5 cho chữ, 3 cho đường viền và dấu hiệu.', type: 'Cỡ chữ', space: 'Khoảng cách', sample: 'Sửa xong trước thứ Năm, đường Nguyễn Hữu Thỉnh',
  buttons: 'Nút', main: 'Việc chính', other: 'Việc khác', light: 'Đang mở', quiet: 'Việc phụ', danger: 'Không lấy lại được', busy: 'Đang gửi', off: 'Chưa được làm',
  urgency: 'Mức khẩn', states: 'Tình trạng', ladder: 'Đôn đốc', clocks: 'Hạn',
  rows: 'Dòng trong danh sách', ticket: 'Đầu phản ánh, ai đang ở đây, đồng hồ và diễn biến', acts: 'Việc được làm và khung của một việc', fields: 'Ô nhập và danh mục', words: 'Nội dung', wrong: 'Hãy viết vài chữ.', hint: 'Người dân sẽ đọc đúng những chữ này.', category: 'Loại việc', area: 'Địa bàn', body: 'Cơ quan', bodies: 'Cơ quan phối hợp', photos: 'Ảnh bằng chứng: đang gửi, xong, hỏng',
  notes: 'Trống, hỏng, từ chối, đang tải', empty: 'Không còn phản ánh nào chờ', empty_text: 'Phản ánh mới hiện ở đây ngay khi người dân gửi.', failed: 'Không tải được danh sách',
  table: 'Bảng', version: 'Bản', since: 'Có hiệu lực từ', kept: 'Người giữ',
  live: 'Đường truyền', code: 'Mã QR trên biên nhận',
};
