/** Vietnamese sentences of the tracking page about the other matters of one message. */
export const mattersVi = {
  matters: {
    title: 'Tin của bạn có nhiều việc',
    first: 'Trang này theo dõi việc:', further: 'Phản ánh này được tách từ tin {{code}} của bạn.',
    others: 'Các việc khác, mỗi việc một trang riêng:', from: 'tin gốc',
    promise: 'Hẹn trả lời trước {{time}}',
  },
};
