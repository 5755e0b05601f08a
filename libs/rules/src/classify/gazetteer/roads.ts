import type { PlaceLine } from './place.js';

/** Roads of the province. Most cross several districts and say no more than the province. */
export const roads: readonly PlaceLine[] = [
  ['road', 'QL51|quốc lộ 51|QL 51', '747 748 754', 'district'],
  ['road', 'QL51B|quốc lộ 51B|QL 51B', '747', 'district'],
  ['road', 'QL51C|quốc lộ 51C|QL 51C', '747', 'district'],
  ['road', 'QL55|quốc lộ 55|QL 55', '748 751 752 753', 'district'],
  ['road', 'QL56|quốc lộ 56|QL 56', '748 750', 'district'],
  ['road', 'đường tránh quốc lộ 56|tuyến tránh QL56|tuyến tránh bà rịa', '748', 'district'],
  ['road', 'ĐT44A|tỉnh lộ 44A|TL44A|ĐT994|tỉnh lộ 994', '752 753', 'district'],
  ['road', 'ĐT44B|tỉnh lộ 44B|TL44B', '752 753', 'district'],
  ['road', 'ĐT328|tỉnh lộ 328|TL328', '751', 'district'],
  ['road', 'ĐT329|tỉnh lộ 329|TL329', '751', 'district'],
  ['road', 'ĐT765|tỉnh lộ 765|TL765', '750', 'district'],
  ['road', 'ĐT52|tỉnh lộ 52|TL52', '748 752 753', 'district'],
  ['road', 'ĐT23|tỉnh lộ 23|TL23', '751 753', 'district'],
  ['road', 'đường ven biển|tuyến đường ven biển', '747 752 753 751', 'district'],
  ['road', 'đường ven biển vũng tàu bình châu', '747 752 753 751', 'district'],
  ['bridge', 'cầu cỏ may|cỏ may', '747 748', 'district'],
];
