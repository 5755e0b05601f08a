/** The map of a ticket, and the photo viewer. */
export const map = { title: 'Bản đồ', label: 'Bản đồ: nơi xảy ra và phản ánh tương tự', label_area: 'Bản đồ: {{area}}', in: 'Phóng to', out: 'Thu nhỏ', failed: 'Chưa tải được bản đồ' };
export const viewer = { label: 'Xem ảnh', next: 'Ảnh sau', previous: 'Ảnh trước', close: 'Đóng', in: 'Phóng to', out: 'Thu nhỏ', photo: 'Ảnh {{number}} trên {{count}}' };
