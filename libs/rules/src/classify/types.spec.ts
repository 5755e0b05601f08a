import type { TicketType } from '#contract';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedCompetence } from '../testing/competence.js';
import { shippedWeights } from '../testing/weights.js';
import { typeAgain, typedOtherwise } from '../testing/letters.js';
import { classify } from './classify.js';

const competence = seedCompetence();
const weights = shippedWeights();
const proposal = (text: string) => classify(text, { areaCode: null }, competence, weights);

const urgent: readonly (readonly [TicketType, string])[] = [
  ['crime_report', 'Cháy nhà ở hẻm sau chợ Rạch Dừa, lửa cháy lan sang mấy nhà kế bên rồi'], ['crime_report', 'Có người nhảy cầu Cửa Lấp, cứu với'], ['crime_report', 'Hai cháu nhỏ đang đuối nước ở hồ đá, tới gấp'], ['crime_report', 'Hàng xóm đang đánh vợ dã man'],
  ['crime_report', 'Vừa bị cướp giật túi xách ở vòng xoay'], ['crime_report', 'Có nhóm cầm mã tấu rượt chém nhau trước quán nhậu'], ['crime_report', 'Có trộm đang bẻ khóa nhà đối diện'], ['crime_report', 'Xì gas nồng nặc cả dãy trọ, có người ngất xỉu'],
  ['crime_report', 'Tôi tố cáo chồng tôi đang đánh tôi, nhờ công an xuống gấp'], ['report', 'Dây điện đứt nằm giữa đường'], ['report', 'Trụ điện gãy ngang sắp đổ vào nhà dân'], ['report', 'Sau khi ăn tiệc cưới nhiều người bị ngộ độc phải nhập viện'],
  ['denunciation', 'Trưởng công an xã nhận tiền bao che nhóm giang hồ, chúng nó đang cầm dao đòi giết tôi'],
];

const accusations: readonly (readonly [TicketType, string])[] = [
  ['denunciation', 'Cán bộ địa chính xã đòi 5 triệu mới chịu ký giấy'], ['denunciation', 'Tôi tố cáo ông chủ tịch xã ăn chặn tiền hỗ trợ của dân nghèo'], ['denunciation', 'CSGT ở chốt nhận tiền của xe tải, không có biên lai'], ['denunciation', 'Hiệu trưởng ăn chặn tiền ăn bán trú của học sinh'],
  ['denunciation', 'Công an phường bao che cho sòng bạc'], ['denunciation', 'Đơn tố cáo cán bộ thanh tra xây dựng nhận hối lộ'], ['denunciation', 'phải lót tay mới được cấp phép xây dựng'], ['denunciation', 'Tôi tố cáo việc này'],
  // In doubt it stays closed; citizen reception opens it again.
  ['denunciation', 'Nhờ công an xử lý nhóm giang hồ bảo kê chợ'],
  ['complaint', 'Tôi không đồng ý với quyết định xử phạt hành chính của phường'], ['complaint', 'Tôi khiếu nại quyết định thu hồi đất của gia đình tôi'], ['complaint', 'Gia đình tôi khiếu nại về việc cưỡng chế nhà'],
];

const ordinary: readonly (readonly [TicketType, string])[] = [
  ['report', 'Hôm qua khu chợ có vụ cháy, nay bà con cần hỗ trợ dọn dẹp'], ['report', 'Tuần trước nhà tôi bị trộm mất xe máy, nhờ tăng cường tuần tra'], ['report', 'Bãi rác để lâu sợ cháy lan qua nhà dân, xin dọn giúp'], ['report', 'Nắp cống hư, sợ có ngày trẻ con té xuống cống chết người'],
  ['report', 'Thanh niên thường xuyên tụ tập đánh nhau mỗi tối ở công viên'], ['report', 'Quán này cháy hàng nên bán giá cắt cổ'], ['report', 'Bến xe trong thành phố Hồ Chí Minh thu tiền giữ xe quá đắt, 20 ngàn một lần, đề nghị xử lý'], ['report', 'Mặt đường Lê Lợi đoạn trước chợ bong tróc cả mảng, xe chạy dằn xóc'], ['report', 'chán quá'], ['report', 'Xe chết máy giữa đường vì ngập'], ['report', 'bị kẻ xưng là công an đòi chuyển tiền 50 triệu'],
  ['report', 'Tôi khiếu nại hóa đơn tiền nước tháng này tăng gấp 3'], ['report', 'Nếu không xử lý quán karaoke này tôi sẽ làm đơn tố cáo lên tỉnh, ồn không ngủ được'], ['planning_comment', 'Góp ý đồ án quy hoạch khu dân cư: đề nghị giữ lại ao làng'],
  ['report', 'Cho hỏi sao rác 3 ngày nay không ai thu gom vậy?'], ['report', 'Bao giờ mới sửa con đường đầy ổ gà này đây?'], ['report', 'Rác đầy đường mấy ngày không ai dọn, mong xử lý sớm, xin cảm ơn'], ['report', 'Kiến nghị cơ quan chức năng xử lý quán karaoke gây ồn'], ['report', 'Tờ rơi cho vay tiền nhanh dán đầy cột điện, liên hệ số zalo, mất mỹ quan'],
  ['question', 'Cho em hỏi làm căn cước công dân ở đâu, cần giấy tờ gì ạ'], ['question', 'Xin hỏi đất nhà tôi có dính quy hoạch không'], ['question', 'UBND phường có làm việc thứ bảy không ạ?'], ['question', 'Cho hỏi thủ tục tố cáo nộp đơn ở đâu'],
  ['petition', 'Đề nghị lắp thêm đèn đường ở hẻm 20 và trồng thêm cây xanh'], ['petition', 'Kiến nghị sửa đổi quy định nộp bản sao công chứng cho đơn giản'], ['petition', 'Nên mở thêm tuyến xe buýt cho công nhân'],
  ['praise', 'Cảm ơn các anh đội vệ sinh môi trường đã làm việc rất nhiệt tình'], ['praise', 'Gửi lời cảm ơn bác sĩ khoa nhi đã tận tình cứu chữa con tôi'],
  ['spam', 'Vay tiền nhanh không cần thế chấp lãi suất thấp liên hệ zalo 0000 111 222'], ['spam', 'Thông cống nghẹt, hút hầm cầu giá rẻ, gọi ngay 0000 888 999 để được báo giá'], ['spam', 'test'],
];

describe('type and urgency', () => {
  it.each(urgent)('urgent %s: %s', (type, text) => expect(proposal(text)).toMatchObject({ type, urgent: true, priority: 'P0' }));
  it.each([...accusations, ...ordinary])('%s: %s', (type, text) => expect(proposal(text)).toMatchObject({ type, urgent: false }));

  it('does not depend on diacritics, normal form, case, blanks or invisible characters', () => {
    fc.assert(fc.property(fc.constantFrom(...urgent, ...accusations), typedOtherwise, ([type, text], how) => {
      expect(proposal(typeAgain(text, how)).type).toBe(type);
    }), { numRuns: 400 });
  });

  it('keeps a category\'s own priority where no danger is told', () => {
    expect(proposal('nắp hố ga bị nứt, xin thay cái mới')).toMatchObject({ urgent: false, priority: 'P0', priorityReasons: [{ kind: 'category_priority', category: 'CN-04', priority: 'P0' }] });
    expect(proposal('đèn đường không sáng')).toMatchObject({ urgent: false, priority: 'P1' });
    expect(proposal('xin giúp chúng tôi')).toMatchObject({ candidates: [], priority: 'P2', expectedAction: 'ask_more' });
  });

  it('never lets a denunciation leave citizen reception', () => {
    for (const [, text] of [...urgent, ...accusations].filter(([type]) => type === 'denunciation')) expect(proposal(text)).toMatchObject({ lead: 'VPUBND', coordinating: [], expectedAction: 'restrict' });
  });

  it.each([
    ['police_now', 'có trộm đang bẻ khóa ở phường 7'], ['guide_complaint', 'tôi khiếu nại quyết định xử phạt'], ['thank', 'rất cảm ơn cán bộ một cửa nhiệt tình'], ['bin', 'test'], ['answer_at_desk', 'cho hỏi thủ tục làm khai sinh'],
    ['ask_place', 'đường đầy ổ gà'], ['route', 'đường đầy ổ gà ở phường 7 Vũng Tàu'], ['route', 'taxi không bật đồng hồ, tài xế lấy giá cao'], ['ask_more', 'chán quá'],
  ])('next step %s: %s', (expectedAction, text) => expect(proposal(text).expectedAction).toBe(expectedAction));
});
