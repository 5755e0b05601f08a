/** Dividing a message into its matters, and the tickets that came of it. */
export const matters = {
  note: 'Mỗi việc thành một phản ánh có mã, cơ quan và câu trả lời riêng; ngày hẹn vẫn tính từ lúc người dân gửi. Người gửi được báo.',
  clauses: 'Câu nào thuộc việc nào', clauses_keys: 'Phím 1–5 chọn việc rồi xuống câu kế, 0 là mọi việc, – là không việc nào.',
  finer: 'Cắt nhỏ thêm', coarser: 'Cắt theo câu',
  to: 'Việc {{n}}', to_all: 'Mọi việc', to_none: 'Không việc nào', all_short: 'Mọi', none_short: '–',
  clause: 'Câu “{{words}}” thuộc',
  first: 'Việc {{n}}: ở lại mã {{code}}', further: 'Việc {{n}}: phản ánh mới',
  empty: 'Chưa có câu nào.', needed: 'Chia câu cho ít nhất hai việc.',
  more: 'Loại và mức khẩn', proposed: 'Điền từ đề xuất',
  first_accuses: 'Việc này đọc như tố cáo. Khi tách, cả phản ánh {{code}} chuyển sang luồng hạn chế và bạn không thấy nữa.',
  accuses: 'Việc này đọc như tố cáo. Khi tách, nó chuyển thẳng sang luồng hạn chế và bạn không thấy nữa.',
  first_denunciation: 'Việc ở lại không được là tố cáo. Để phần tố cáo ở việc sau.',
  relatives: 'Việc khác trong cùng tin', message: 'tin gốc',
  whole: 'Cả tin như người dân đã viết', whole_note: 'Phần tô nền là việc của phản ánh này. Cơ quan chỉ đọc phần đó.',
  found: 'Có vẻ có {{count}} việc',
};
