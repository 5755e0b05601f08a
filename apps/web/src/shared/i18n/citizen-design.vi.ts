/** Sentences of the page that shows the components. */
export const designVi = {
  design: {
    title: 'Ngôn ngữ thiết kế',
    lead: 'Mọi thành phần của trang người dân, ở các trạng thái của chúng, bằng dữ liệu mẫu cố định. Chỉ có trong bản trình diễn.',
    toStaff: 'Thành phần của bàn làm việc',
    tokens: 'Nền tảng', colours: 'Màu', coloursText: 'Chữ trên nền, kèm độ tương phản đo ngay trên màn hình này; ít nhất 4,5 cho chữ, 3 cho đường viền và dấu hiệu.', type: 'Cỡ chữ', space: 'Khoảng cách', sample: 'Sửa xong trước thứ Năm, đường Nguyễn Hữu Thỉnh',
    buttons: 'Nút và liên kết', main: 'Việc chính', quiet: 'Việc khác', danger: 'Không lấy lại được', text: 'Nút dạng chữ', busy: 'Đang gửi…', link: 'Liên kết đứng riêng',
    fields: 'Ô nhập', line: 'Đường, hẻm', lineHint: 'Ví dụ: hẻm 45 đường Nguyễn An Ninh', wrong: 'Chưa có địa chỉ này. Hãy kiểm tra lại số điện thoại.', phone: 'Số điện thoại', story: 'Điều bạn muốn phản ánh', pick: 'Huyện, thị xã, thành phố', wards: 'Thành phố Vũng Tàu',
    choices: 'Lựa chọn', choiceHint: 'Chúng tôi chỉ dùng để báo tin về phản ánh này.', one: 'Báo qua thư điện tử', two: 'Không cần báo', agree: 'Tôi đồng ý để Trung tâm giữ cách liên hệ này', needed: 'Cần đồng ý để Trung tâm báo tin',
    problems: 'Lỗi cần sửa', show: 'Gửi với hai lỗi', heading: 'Một trang bắt đầu bằng tiêu đề của nó',
    notes: 'Lời từ chối', emergency: 'Nguy hiểm', photos: 'Ảnh: chờ, chuẩn bị, gửi, xong, hỏng, mất mạng', steps: 'Các bước', draft: 'Bản nháp', long: 'Chữ dài',
    summary: 'Tình trạng và ngày hẹn', history: 'Diễn biến', answer: 'Câu trả lời', rating: 'Đánh giá', live: 'Đường truyền: trực tiếp, đang nối lại, mất mạng',
  },
};
