import { findPhrases, indexPhrases } from '../phrases.js';
import type { Word } from '../words.js';

/** Those who can be accused of misusing an office or a trust, and what they would be accused of. */
const written =
  'cán bộ,lãnh đạo,ông,chủ tịch,phó {chủ tịch|giám đốc|phòng|trưởng|công an},trưởng {phòng|ấp|thôn|khoa|trạm|công an},bí thư,giám đốc,hiệu {trưởng|phó},công an,csgt,cảnh sát,kiểm lâm,địa chính,thanh tra,kế toán,thủ {quỹ|kho},{đội|tổ|khu} trưởng,bác sĩ,y tá,điều dưỡng,giáo viên,cô giáo,nhân viên,ủy ban,xã,phường,chi nhánh,tòa án,chủ thầu,sếp,quản lý,công chức,nhà nước,tên,ban quản,văn phòng,phòng,sở,hồ sơ,' +
  'nhận tiền,bồi dưỡng,lót tay,phong bì,ăn chặn,hối lộ,bảo kê,cho chúng,làm ngơ,cấu kết,làm tiền,ăn tiền,tham {ô|nhũng}';

const index = indexPhrases(written.split(',').map((phrase) => [phrase, true] as const));

/** Somebody who could be denounced is named, or what such people do. Words are read as they are given: without marks they fit more. */
export const namesSomebody = (words: readonly Word[]): boolean => findPhrases(words, index).length > 0;
