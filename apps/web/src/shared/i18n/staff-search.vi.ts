import type { StateGroup } from '#contract';

/** Search. */
export const search = {
  title: 'Tìm kiếm',
  words: 'Tìm phản ánh',
  words_hint: 'Từ ngữ, nơi xảy ra, mã…',
  go: 'Tìm',
  filters: 'Bộ lọc',
  filters_set: 'Bộ lọc ({{count}})',
  no_filters: 'Bỏ hết bộ lọc',
  all: 'Tất cả',
  filter: { states: 'Tình trạng', category: 'Lĩnh vực, loại việc', area: 'Địa bàn', body: 'Cơ quan', priority: 'Mức khẩn', channel: 'Nguồn', from: 'Nhận từ ngày', to: 'Đến hết ngày' },
  states: { open: 'Đang xử lý', answered: 'Đã trả lời', not_taken: 'Không tiếp nhận, chuyển kênh', ended: 'Đã gộp, đã rút', spam: 'Thư rác' } satisfies Record<StateGroup, string>,
  start: 'Tìm trong các phản ánh bạn được xem',
  start_text: 'Gõ từ ngữ (có dấu hoặc không dấu), nơi xảy ra, mã hoặc phần cuối của mã, rồi bấm Enter. Số điện thoại hay thư điện tử của người gửi phải gõ đủ. Hoặc chỉ chọn bộ lọc.',
  list: 'Kết quả tìm kiếm',
  count: '{{count}} phản ánh',
  count_more: '{{count}} phản ánh mới nhất, còn nữa',
  none: 'Không tìm thấy phản ánh nào',
  none_text: 'Thử bớt từ, gõ không dấu hoặc bỏ bộ lọc. Kết quả chỉ gồm phản ánh bạn được xem.',
  contact: { searched: 'Đã tìm cả theo cách liên hệ của người gửi. Lần tìm này được ghi vào nhật ký truy cập.', not_allowed: 'Bạn không có quyền tìm theo cách liên hệ của người gửi; chỉ tìm trong nội dung.' },
  by_contact: 'đúng cách liên hệ',
  later: 'trong phần gửi thêm',
  back: 'Kết quả',
};
