import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData, maskPersonalData, personalDataTypes, typesBesideNames, vietnameseMasks } from './index.js';

/** What stands in the text, by type, as it was typed. */
const found = (text: string) => findPersonalData(text).map(({ type, text: said }) => `${type} ${said}`);

const forms = {
  PHONE: [
    ['gọi o9o8.ooo.642 nhé', 'gọi [số điện thoại] nhé'],
    ['khong chin mot mot khong khong khong hai hai tam', '[số điện thoại]'],
    ['gọi 0909 123 456 nhé', 'gọi [số điện thoại] nhé'],
    ['sdt0909.123.456', 'sdt[số điện thoại]'],
    ['(+84) 909-123-456', '[số điện thoại]'],
    ['Zalo 84909123456', 'Zalo [số điện thoại]'],
    ['máy bàn (0254) 3852.123', 'máy bàn [số điện thoại]'],
    ['số mẫu 0000 123 456', 'số mẫu [số điện thoại]'],
    ['０９０９\u200B１２３４５６', '[số điện thoại]'],
    ['kêu số tui 0 9 0 9 1 2 3 4 5 6', 'kêu số tui [số điện thoại]'],
    ['đã xem cccd, gọi 0909 123 456', 'đã xem cccd, gọi [số điện thoại]'],
  ],
  ID_NUMBER: [
    ['cccd 077 200 123 456', 'cccd [số giấy tờ]'],
    ['077200123456', '[số giấy tờ]'],
    ['chứng minh nhân dân số 273 123 456', 'chứng minh nhân dân số [số giấy tờ]'],
    ['can cuoc: 273123456', 'can cuoc: [số giấy tờ]'],
  ],
  PLATE: [
    ['xe 72A-123.45 đậu', 'xe [biển số xe] đậu'],
    ['72-C1 123.45', '[biển số xe]'],
    ['72F7-1234', '[biển số xe]'],
    ['72C 123-45', '[biển số xe]'],
    ['ghe BV 12345 TS neo', 'ghe [biển số xe] neo'],
  ],
  EMAIL: [['thư: nguoi.dan@example.vn.', 'thư: [thư điện tử].'], ['mail em là hoa_mai+1@example.com.vn ạ', 'mail em là [thư điện tử] ạ'], ['mail lan.phuong[at]gmail.com', 'mail [thư điện tử]'], ['ban.hang (a) gmail.com', '[thư điện tử]']],
  BANK_ACCOUNT: [
    ['stk 0123 4567 8901 ngân hàng', 'stk [số tài khoản] ngân hàng'],
    ['số tài khoản VCB 00123456789', 'số tài khoản VCB [số tài khoản]'],
    ['chuyển cọc 2 triệu vô 1903 1234 56789 rồi mất', 'chuyển cọc 2 triệu vô [số tài khoản] rồi mất'],
  ],
  PERSON_NAME: [
    ['Tôi tên là Trần Thị Bảy, ở đây lâu rồi', 'Tôi tên là [tên], ở đây lâu rồi'],
    ['toi ten la tran van bay', 'toi ten la [tên]'],
    ['TÔI LÀ PHẠM THỊ NGỌC DIỄM', 'TÔI LÀ [tên]'],
    ['tui là lê văn tèo nè', 'tui là [tên] nè'],
    ['Ông Lý Minh Cảnh, phó phòng, nhận tiền', 'Ông [tên], phó phòng, nhận tiền'],
    ['kế toán trường Đỗ Thị Mỹ Duyên giữ sổ', 'kế toán trường [tên] giữ sổ'],
    ['Chủ tịch xã Huỳnh Tấn Lộc ký', 'Chủ tịch xã [tên] ký'],
    ['giam doc cong ty la Vo Quoc Hung', 'giam doc cong ty la [tên]'],
    ['bs Dang Huu Phuoc kham qua loa', 'bs [tên] kham qua loa'],
    ['Liên hệ: Nguyễn Bá Khánh, gọi buổi tối', 'Liên hệ: [tên], gọi buổi tối'],
    ['nguyen van ut dung ten so do', '[tên] dung ten so do'],
    ['cảm ơn cháu Thùy Trang ở một cửa', 'cảm ơn cháu [tên] ở một cửa'],
    ['em tên Tô Lan', 'em tên [tên]'],
    ['hộ ông Bùi Văn Chín kê thêm cây', 'hộ ông [tên] kê thêm cây'],
    ['Người ký:\nHà Văn Đởm\nSố nhà không nhớ', 'Người ký:\n[tên]\nSố nhà không nhớ'],
    ['con tôi Bùi Thị Xuân Hoa học lớp 3', 'con tôi [tên] học lớp 3'],
    ['tên tôi là Ngụy Văn Tồn', 'tên tôi là [tên]'],
    ['tên Danh Thị Sà Phon, 40 tuổi', 'tên [tên], 40 tuổi'],
  ],
  HOME_ADDRESS: [
    ['nhà tôi ở 12/3 đường Trần Đồng, phường 3 bị ngập', 'nhà tôi ở [địa chỉ nhà] bị ngập'],
    ['nha e 12/3 tran dong nuoc vo', 'nha e [địa chỉ nhà] nuoc vo'],
    ['Tôi ngụ tại 45 Lê Hồng Phong', 'Tôi ngụ tại [địa chỉ nhà]'],
    ['Địa chỉ: 14 tổ 2 khu phố Hải Điền', 'Địa chỉ: [địa chỉ nhà]'],
    ['đ/c: 19/2 Bạch Đằng', 'đ/c: [địa chỉ nhà]'],
    ['dc nha 19/2 bach dang', 'dc nha [địa chỉ nhà]'],
    ['thường trú: tổ 5, ấp Phước Thiện', 'thường trú: [địa chỉ nhà]'],
    ['tạm trú 7 hẻm 21 Cô Giang', 'tạm trú [địa chỉ nhà]'],
    ['gia đình tui ở 27/6 đường Bình Giã', 'gia đình tui ở [địa chỉ nhà]'],
    ['Nhà 15 Lý Tự Trọng mong tỉa cây', 'Nhà [địa chỉ nhà] mong tỉa cây'],
    ['cây đè nhà tui, 19 hẻm 3 Võ Văn Kiệt', 'cây đè nhà tui, [địa chỉ nhà]'],
    ['nhà tôi 55 ấp 2 xã Tóc Tiên', 'nhà tôi [địa chỉ nhà]'],
    ['Trần Thị Bảy, số 12 đường 30/4', '[tên], số [địa chỉ nhà]'],
    ['NHÀ EM SỐ 6/3 LÊ LAI CÚP NƯỚC', 'NHÀ EM SỐ [địa chỉ nhà] CÚP NƯỚC'],
  ],
  DATE_OF_BIRTH: [
    ['tôi sinh năm 1948', 'tôi sinh năm [ngày sinh]'],
    ['sinh ngày 05/11/1956', 'sinh ngày [ngày sinh]'],
    ['ngày sinh: 2-9-71', 'ngày sinh: [ngày sinh]'],
    ['sn e 02/02/1998 nha', 'sn e [ngày sinh] nha'],
    ['em sinh ngày 5 tháng 3 năm 1990', 'em sinh ngày [ngày sinh]'],
    ['sanh 19.3.2014', 'sanh [ngày sinh]'],
    ['con em sinh 03/09/2020 ạ', 'con em sinh [ngày sinh] ạ'],
  ],
  CASE_NUMBER: [
    ['số hồ sơ 273123456', 'số hồ sơ [số hồ sơ]'],
    ['biên nhận 45/TN ngày 4/10', 'biên nhận [số hồ sơ] ngày 4/10'],
    ['so bien nhan 2103-0047/TT', 'so bien nhan [số hồ sơ]'],
    ['giấy hẹn số 1127/TN-TP', 'giấy hẹn số [số hồ sơ]'],
    ['mã hồ sơ của em là H06.21.117-002', 'mã hồ sơ của em là [số hồ sơ]'],
    ['000.00.34.H06-210903-0016 quá hạn', '[số hồ sơ] quá hạn'],
    ['hs bệnh án 21-0004431', 'hs bệnh án [số hồ sơ]'],
    ['hồ sơ xác nhận của con tui, mã HT-8830-21', 'hồ sơ xác nhận của con tui, mã [số hồ sơ]'],
    ['biên bản số BB 0012745', 'biên bản số [số hồ sơ]'],
    ['Phiếu hẹn: 000231/2021', 'Phiếu hẹn: [số hồ sơ]'],
  ],
} as const;

const leftAlone = [
  // Amounts, measures, times, numbers of the law and of firms.
  'mất 500.000.000 đồng', 'lúc 18h30 ngày 12/03/2021', 'QL51 km 1234', 'từ 7h 2021 đến nay', 'tổng đài 1900 1234', 'hẻm 123 đường 30/4, tổ 5', 'Nghị định 100/2019/NĐ-CP', 'Quyết định số 1190/QĐ-UBND',
  'giấy phép kinh doanh số 3500123', 'nộp hồ sơ từ 2018', 'hồ sơ 15 ngày chưa xong', 'hồ sơ thiếu 3 tờ', 'biên nhận ngày 12/5/2021', 'họp ngày 12/3/2021', 'học sinh 12/3 nghỉ học', 'phí vệ sinh 30.000 một tháng',
  'phản ánh mã PA-210315-7K4M', 'thửa 118 tờ 24', 'tôi cần 1000 đồng lẻ', 'ông nội hy sinh năm 1968', 'quán cô Hoa hát tới khuya', 'anh Hai bán vé số', 'ra Côn Đảo', 'nhà trọ Bà Tư', 'quán ốc số 45 đối diện chợ', 'thuê phòng 1tr8 một tháng', 'đã nộp đơn 3 lần', 'giấy hẹn ghi 7/2', 'còn 20/35 hộ',
  // Streets, schools, wards, markets, firms that bear a name.
  'đường Nguyễn An Ninh ngập', 'Đường Trần Thị Hẹ hư nặng', 'trường Nguyễn Huệ thu tiền', 'Trường THCS Võ Thị Sáu', 'phường Nguyễn An Ninh', 'P. Nguyễn An Ninh', 'hẻm 45 Lê Lợi', 'chợ Nguyễn Văn Trỗi', 'bệnh viện Lê Lợi',
  'ngã tư Lê Hồng Phong - Nguyễn An Ninh', 'Nguyễn Hữu Thọ và Nguyễn Văn Linh', 'công ty TNHH Trần Gia Phát', 'tượng đài Trần Hưng Đạo', 'duong nguyen van cu toi om', 'vo van kiet doan ba ria', 'LÊ LỢI NGẬP RỒI', 'công viên Trần Văn Thượng',
  'Hồ Đá Đen cạn', 'sông Thị Vải', 'Châu Đức', 'Hồ Tràm Strip', 'taxi Mai Linh',
  // The place of the problem.
  'cây đổ trước số 12 Lê Lợi', 'ổ gà trước nhà 45 Nguyễn An Ninh', 'quán ốc ở 27/3 Hoàng Hoa Thám hát tới khuya', 'công trình số 31 đường La Văn Cầu', 'cháy nhà 61 đường Nam Kỳ Khởi Nghĩa', 'Số 23 hẻm 5 Tô Hiến Thành',
  'địa chỉ quán: 12 Lê Lai', 'tổ 14 ấp Phước Thiện tối om', 'chúng tôi ở tổ 9 ấp Tân Trung',
  // People named by their function or by the order of birth; words that sound like a name.
  'chủ tịch xã không tiếp dân', 'ông chủ tịch phường hứa', 'bà Tám bán vé số', 'bác sĩ trực', 'ho van chua lam', 'duong van con hu', 'co le phai cho', 'toi phan anh thai do', 'khu do thi moi', 'con duong hoang vang', 'lễ thì phải dọn',
];

describe('personal data', () => {
  describe.each(Object.entries(forms))('%s', (type, table) => {
    it.each(table.map(([text, masked]) => [text, masked] as const))('%s → %s', (text, masked) => {
      expect(maskPersonalData(text)).toBe(masked);
      expect(findPersonalData(text).map((one) => one.type)).toContain(type);
    });
  });

  it.each([
    ['chung toi gom tran van phuc, le thi hanh va le minh quan', 'chung toi gom [tên], [tên] va [tên]'],
    ['le hoang phuc cccd 077084000123', '[tên] cccd [số giấy tờ]'],
    ['Chủ đầu tư Nguyễn Quốc Bảo thu tiền', 'Chủ đầu tư [tên] thu tiền'],
    ['Con tui ten Vo Thanh Long 03-04-2001', 'Con tui ten [tên] [ngày sinh]'],
    ['chuyển vào 0071 000 553 21', 'chuyển vào [số tài khoản]'],
    ['trừ từ tk 3141 000 926', 'trừ từ tk [số tài khoản]'],
    ['chúng tôi thuê nhà trọ số 9, hẻm 41 Lê Lợi', 'chúng tôi thuê nhà trọ số [địa chỉ nhà]'],
    ['em chuyển nhà về 215/8 Lê Hồng Phong', 'em chuyển nhà về [địa chỉ nhà]'],
    ['Toi la Le Thu Hang, can 1206.', 'Toi la [tên], [địa chỉ nhà].'],
    ['Nhà ấy là căn 0612.', 'Nhà ấy là [địa chỉ nhà].'],
    ['toi ten vo van duc, nha so 45 doi dien cho Kim Long', 'toi ten [tên], nha so [địa chỉ nhà]'],
    ['nhà tôi ở hem 9 so 4B', 'nhà tôi ở [địa chỉ nhà]'],
    ['anh tam o so 12/3 hem 5', 'anh tam o so [địa chỉ nhà]'],
    ['xin cảm ơn chị Diễm ở bộ phận một cửa', 'xin cảm ơn chị [tên] ở bộ phận một cửa'],
    ['biên bản số 0021447 tôi không ký', 'biên bản số [số hồ sơ] tôi không ký'],
    ['khách hàng mã PB0101000777', 'khách hàng mã [số hồ sơ]'],
    ['năm sinh trên thẻ sai, đúng là 17-06-1958', 'năm sinh trên thẻ sai, đúng là [ngày sinh]'],
    ['so 0388, 000, 415', 'so [số điện thoại]'],
    ['Nhà tui tổ 7 ấp An Bình', 'Nhà tui [địa chỉ nhà]'],
    ['cmnd 000000000 0 0900000000', 'cmnd [số giấy tờ] [số điện thoại]'],
    // "Tân sinh" tells no birth; with the name taken out it does.
    ['ong Doan Van Tan sinh 10/10/1947', 'ong [tên] sinh [ngày sinh]'],
    ['stk 0909123456 và 0909123457', 'stk [số tài khoản] và [số điện thoại]'],
    ['Tôi tên Vũ Thị Lài, sinh 12/02/1968, ở 17/3 Lê Lai, 0909 123 456', 'Tôi tên [tên], sinh [ngày sinh], ở [địa chỉ nhà], [số điện thoại]'],
  ])('%s → %s', (text, masked) => expect(maskPersonalData(text)).toBe(masked));

  it.each(leftAlone)('leaves %s', (text) => expect(found(text)).toEqual([]));

  it('takes labels of another language', () => {
    expect(maskPersonalData('call 0909123456', { ...vietnameseMasks, PHONE: '[telephone]' })).toBe('call [telephone]');
  });

  it('leaves a signature and an office in official words', () => {
    const answer = 'Mời ông đến bộ phận một cửa, địa chỉ 1 Lê Lai, gặp bà Trần Thị Bảy, 0909 123 456.';
    expect(maskPersonalData(answer, vietnameseMasks, typesBesideNames)).toBe(answer.replace('0909 123 456', '[số điện thoại]'));
  });

  it('has labels that are no data themselves', () => {
    for (const label of Object.values(vietnameseMasks)) expect(label).not.toMatch(/[\d@]|\p{L}$/u);
    expect(Object.keys(vietnameseMasks).toSorted()).toEqual([...personalDataTypes].toSorted());
  });

  const clear = ['Tôi tên là Trần Thị Bảy, gọi 0909 123 456', 'nhà tôi ở 12/3 Lê Lai, sinh ngày 05/11/1956', 'số biên nhận 2103-0047/TT, xe 72A-123.45', 'cccd 077200123456, stk 0123456789012, mail hoa@example.vn'];
  it.each([
    ['decomposed', (text: string) => text.normalize('NFD')], ['in capitals', (text: string) => text.toUpperCase()], ['in small letters', (text: string) => text.toLowerCase()],
    ['with invisible characters', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200B')], ['with blanks', (text: string) => `  ${text.replace(/ /g, '   ')} `],
    ['without accents', (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')],
  ])('finds the same %s', (_, change) => {
    for (const text of clear) expect(findPersonalData(change(text)).map(({ type }) => type)).toEqual(findPersonalData(text).map(({ type }) => type));
  });

  const digits = (least: number, most = least) => fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((ds) => ds.join(''));
  const piece = fc.oneof(
    digits(8).map((d) => `09${d}`), digits(6).map((d) => `0000 ${d.slice(0, 3)} ${d.slice(3)}`), digits(11).map((d) => `0${d}`), digits(9).map((d) => `cmnd ${d}`), digits(5).map((d) => `72A-${d.slice(0, 3)}.${d.slice(3)}`),
    digits(6, 14).map((d) => `stk ${d}`), fc.constantFrom('ten@example.vn', 'a.b@c.vn'), fc.constantFrom('và', 'gọi', 'số tài khoản', 'căn cước', ',', '. ', ' ', '-', '[', ']', '\n'), digits(1, 7),
    fc.constantFrom('Nguyễn', 'Văn', 'Thị', 'Lan', 'tran', 'van', 'Huệ', 'Lê Lợi', 'tên', 'tôi là', 'ông', 'bà', 'đường', 'TÔI', 'NGUYỄN', 'cháu', 'Kim', 'Ngọc'),
    fc.constantFrom('nhà tôi ở', 'địa chỉ', 'ngụ', '12/3', 'số 12', 'hẻm 45', 'tổ 5', 'ấp Phước Thiện', 'Trần Đồng', 'lê lai', 'phường 3', 'ở', 'trước nhà', 'sinh', 'sinh ngày', '05/11/1956', 'hồ sơ', 'biên nhận', 'mã', 'số', '2103-0047/TT', 'BN-2020-00783', 'H06.21-000-111'),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

  it('finds spans in order that never overlap and slice to what they say', () => {
    fc.assert(fc.property(text, (message) => {
      let before = 0;
      for (const { text: said, start, end, type } of findPersonalData(message)) {
        expect(message.slice(start, end)).toBe(said);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(personalDataTypes).toContain(type);
        before = end;
      }
    }), { numRuns: 500 });
  });

  it.each([['all types', personalDataTypes], ['those beside names', typesBesideNames]] as const)('leaves nothing readable that it found, and nothing to find: %s', (_, types) => {
    fc.assert(fc.property(text, (message) => {
      const masked = maskPersonalData(message, vietnameseMasks, types);
      expect(findPersonalData(masked, types)).toEqual([]);
      expect(maskPersonalData(masked, vietnameseMasks, types)).toBe(masked);
      const saidOnce = findPersonalData(message, types).map(({ text: said }) => said).filter((said) => message.indexOf(said) === message.lastIndexOf(said));
      expect(saidOnce.filter((said) => masked.includes(said) && !Object.values(vietnameseMasks).some((label) => label.includes(said)))).toEqual([]);
    }), { numRuns: 700 });
  });

  it('reads the longest message in a blink, whatever it repeats', () => {
    for (const unit of ['Nguyễn Văn ', 'nguyễn văn an, ', 'nhà tôi ở 12 lê lợi, ', 'hẻm 1 ', '0 ', 'hồ sơ mã ', 'a.', '12/', 'Kim Ngọc An 12/3 Lê Lai ']) {
      const long = unit.repeat(20_000 / unit.length);
      const start = performance.now();
      findPersonalData(long);
      // What would read it for ever takes minutes; a busy machine does not matter.
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});
