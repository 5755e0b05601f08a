/** A line that breaks while something is being sent. */
export const line = {
  cut: 'Mất kết nối: chưa biết việc này đã đến nơi hay chưa.',
  waits: 'Có kết nối là tự gửi tiếp, chỉ tính một lần. Nội dung vẫn còn trên máy này.',
  by_hand: 'Bấm gửi lại khi sẵn sàng; gửi nhiều lần vẫn chỉ tính một. Nội dung vẫn còn trên máy này.',
  photo_waits: 'Mất kết nối khi đang tải ảnh. Có kết nối là tự tải tiếp.',
};
