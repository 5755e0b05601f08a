/** Working side by side: who is at a ticket, tickets nearby, going on. */
export const presence = {
  here: 'Đồng nghiệp đang mở phản ánh này',
  looks: '{{name}} đang xem',
  writes: '{{name}} đang viết',
  in_body: '{{name}} ({{body}})',
  others: 'và {{count}} người nữa',
};

export const nearby = {
  similar: 'Phản ánh tương tự gần đây ({{count}})',
  sender: 'Phản ánh khác của người gửi ({{count}})',
  metres: 'cách {{metres}} m',
  merge: 'Gộp vào…',
  merge_into: 'Gộp vào {{code}}',
};

export const shift = {
  title: 'Ca trực',
  lead: 'Bàn tiếp nhận lúc này: ai đang làm, đang giữ gì, còn gì chưa ai nhận. Luồng hạn chế không tính ở đây.',
  figure: { urgent: 'Khẩn, chưa ai đọc', unclaimed: 'Chưa ai nhận', on: 'Người đang làm' },
  urgent_none: 'không có',
  unclaimed_none: 'không có',
  oldest: 'cũ nhất: {{ago}}',
  oldest_title: 'Chờ lâu nhất',
  holding: 'đang giữ {{count}} phản ánh',
  people: 'Cán bộ tiếp nhận',
  at: 'đang mở phản ánh',
  acts: '{{count}} việc trong giờ qua, gần nhất {{time}}',
  acts_none: 'Chưa làm việc nào trong giờ qua',
  holds: '{{name}} đang giữ',
  holds_none: 'Không giữ phản ánh nào',
  until: 'đến {{time}}',
  nobody: 'Chưa thấy ai làm việc',
  nobody_text: 'Người đang mở, đang giữ phản ánh hoặc có việc trong giờ qua hiện ở đây.',
  away: 'Giờ qua không thấy {{count}} người khác.',
};
