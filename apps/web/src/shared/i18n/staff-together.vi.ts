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
