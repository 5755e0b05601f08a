/**
 * Words to the sender that lie ready where the rules can tell what is needed. A person reads them, changes them and sends them; in Vietnamese, as everything that the desk writes to senders.
 */
export const readyWords = {
  /** What it is about is clear, where it is isn't. */
  place: 'Cảm ơn Bạn đã phản ánh. Để chuyển đúng cơ quan, xin Bạn cho biết việc này ở đâu: số nhà hoặc tên đường, thuộc xã, phường, thị trấn nào, gần nơi nào dễ nhận ra.',
  /** It isn't clear what it is about. */
  matter: 'Cảm ơn Bạn đã gửi tin. Để chuyển đúng cơ quan, xin Bạn cho biết rõ hơn: sự việc là gì, xảy ra ở đâu, từ khi nào, và Bạn mong cơ quan làm gì.',
  thanks: 'Cảm ơn Bạn đã dành lời khen. Trung tâm kết nối công dân xin ghi nhận và chuyển lời động viên của Bạn đến đơn vị, cán bộ được nhắc đến.',
} as const;
