import { famous } from './name-words.js';
import { foldText } from '../fold.js';

/** Streets that bear nobody's name. */
const others = 'ba cu|đô lương|đồ chiểu|bình giã|bến nôm|bến đình|bến đá|thống nhất|thùy vân|hạ long|trần phú|độc lập|nam kỳ khởi nghĩa|cách mạng tháng tám|cmt8|cách mạng tháng 8|trường sa|hoàng sa|lê lợi|đông hồ|vi ba|hải đăng|phước thắng|lò rèn|ngô quyền|bắc sơn|hải thượng|hạ long|thắng nhì|lương thế vinh|đội cấn|sao mai|rạch dừa|bạch đằng|hùng vương|huỳnh tịnh của|thi sách|hoà bình|hòa bình|đống đa|phước hải|trưng nhị|trưng trắc|đinh tiên hoàng|cô giang|cô bắc|hải lâm|mỹ xuân|quốc lộ 51|ql51|ql 51|ql55|tỉnh lộ 44a|tl44a|nhà thờ|an hải|an bình|song hành|vành đai|hội bài|mô xoài|long hương|cống quỳnh|phan chu trinh|võ nguyên giáp|nguyễn thanh đằng|nguyen thi minh khai|tôn đức thắng|phạm hùng|la sơn phu tử|ông ích khiêm|bà huyện thanh quan|hồ quý ly|kha vạn cân|xô viết|xvnt|ntmk|lhp|thđ|nkkn';
export const streets: ReadonlySet<string> = new Set([...famous, ...others.split('|').map(foldText)]);
