/** Vietnamese sentences of the map and the posters. */
export const mapVi = {
  map: {
    label: 'Bản đồ để chọn nơi xảy ra', how: 'Chạm vào nơi xảy ra. Hoặc dời bản đồ bằng ngón tay hay phím mũi tên, rồi bấm nút dưới bản đồ.', here: 'Ghim vào giữa bản đồ', in: 'Phóng to', out: 'Thu nhỏ',
    failed: 'Chưa tải được bản đồ. Bạn vẫn chọn được phường, xã và ghi tên đường.',
  },
  poster: {
    title: 'Áp phích mã QR theo xã, phường', lead: 'Chọn địa bàn rồi in. Người dân quét mã là mở đúng mẫu phản ánh của địa bàn đó.', find: 'Tìm xã, phường', none: 'Không có địa bàn nào khớp.', whole: 'Cả {{district}}', failed: 'Chưa tải được danh sách.',
    back: 'Chọn địa bàn khác', print: 'In khổ A4', print5: 'In khổ A5', unknown: 'Không có địa bàn này. Hãy chọn lại.',
    heading: 'Phản ánh tại {{area}}', sub: 'Đường hư, ngập nước, rác, đèn tắt, tiếng ồn, thái độ phục vụ… Gửi một phút, có ngày hẹn trả lời.', scan: 'Quét mã bằng điện thoại', or: 'hoặc mở', free: 'Không cần tài khoản, không bắt buộc ghi tên.', danger: 'Nguy hiểm ngay lúc này: gọi 113 (công an), 114 (cháy, cứu nạn), 115 (cấp cứu).', qr: 'Mã QR mở mẫu phản ánh của {{area}}', province: 'Tỉnh Bà Rịa - Vũng Tàu',
  },
};
