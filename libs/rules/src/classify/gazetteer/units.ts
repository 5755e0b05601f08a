/** Districts of 2021 with their communes, each with its GSO code. A commune of 2021 is the smallest piece that names of all times are made of; Côn Đảo has none and is a piece itself. */
export const units2021: readonly (readonly [code: string, name: string, communes: readonly string[]])[] = [
  ['747', 'Thành phố Vũng Tàu', [
    '26506 Phường 1', '26508 Phường Thắng Tam', '26509 Phường 2', '26512 Phường 3', '26515 Phường 4', '26518 Phường 5',
    '26521 Phường Thắng Nhì', '26524 Phường 7', '26526 Phường Nguyễn An Ninh', '26527 Phường 8', '26530 Phường 9', '26533 Phường Thắng Nhất',
    '26535 Phường Rạch Dừa', '26536 Phường 10', '26539 Phường 11', '26542 Phường 12', '26545 Xã Long Sơn',
  ]],
  ['748', 'Thành phố Bà Rịa', [
    '26548 Phường Phước Hưng', '26551 Phường Phước Hiệp', '26554 Phường Phước Nguyên', '26557 Phường Long Toàn', '26558 Phường Long Tâm', '26560 Phường Phước Trung',
    '26563 Phường Long Hương', '26566 Phường Kim Dinh', '26567 Xã Tân Hưng', '26569 Xã Long Phước', '26572 Xã Hoà Long',
  ]],
  ['750', 'Huyện Châu Đức', [
    '26574 Xã Bàu Chinh', '26575 Thị trấn Ngãi Giao', '26578 Xã Bình Ba', '26581 Xã Suối Nghệ', '26584 Xã Xuân Sơn', '26587 Xã Sơn Bình',
    '26590 Xã Bình Giã', '26593 Xã Bình Trung', '26596 Xã Xà Bang', '26599 Xã Cù Bị', '26602 Xã Láng Lớn', '26605 Xã Quảng Thành',
    '26608 Xã Kim Long', '26611 Xã Suối Rao', '26614 Xã Đá Bạc', '26617 Xã Nghĩa Thành',
  ]],
  ['751', 'Huyện Xuyên Mộc', [
    '26620 Thị trấn Phước Bửu', '26623 Xã Phước Thuận', '26626 Xã Phước Tân', '26629 Xã Xuyên Mộc', '26632 Xã Bông Trang', '26635 Xã Tân Lâm',
    '26638 Xã Bàu Lâm', '26641 Xã Hòa Bình', '26644 Xã Hòa Hưng', '26647 Xã Hòa Hiệp', '26650 Xã Hòa Hội', '26653 Xã Bưng Riềng',
    '26656 Xã Bình Châu',
  ]],
  ['752', 'Huyện Long Điền', [
    '26659 Thị trấn Long Điền', '26662 Thị trấn Long Hải', '26665 Xã An Ngãi', '26668 Xã Tam Phước', '26671 Xã An Nhứt', '26674 Xã Phước Tỉnh',
    '26677 Xã Phước Hưng',
  ]],
  ['753', 'Huyện Đất Đỏ', [
    '26680 Thị trấn Đất Đỏ', '26683 Xã Phước Long Thọ', '26686 Xã Phước Hội', '26689 Xã Long Mỹ', '26692 Thị trấn Phước Hải', '26695 Xã Long Tân',
    '26698 Xã Láng Dài', '26701 Xã Lộc An',
  ]],
  ['754', 'Thị xã Phú Mỹ', [
    '26704 Phường Phú Mỹ', '26707 Xã Tân Hoà', '26710 Xã Tân Hải', '26713 Phường Phước Hoà', '26716 Phường Tân Phước', '26719 Phường Mỹ Xuân',
    '26722 Xã Sông Xoài', '26725 Phường Hắc Dịch', '26728 Xã Châu Pha', '26731 Xã Tóc Tiên',
  ]],
  ['755', 'Huyện Côn Đảo', []],
];

/** A unit of another time: the code where the lists give one, the name, and the pieces of 2021 that it holds (a district's code stands for all of its communes). */
export type OtherUnit = readonly [code: string | null, name: string, holds: string];

/** Names that ended before 2021 and are still heard. Phường 6 became Phường Thắng Nhì in 2015, Tân Thành became Phú Mỹ in 2018. */
export const unitsBefore2021: readonly OtherUnit[] = [
  [null, 'Huyện Tân Thành', '754'], [null, 'Thị trấn Phú Mỹ', '26704'], [null, 'Thị xã Bà Rịa', '748'], [null, 'Xã Hội Bài', '26707 26710'], [null, 'Phường 6', '26521'],
];

/** Units that are new or larger with the packages of 2025-01-01 and 2025-03-01. */
export const unitsOfEarly2025: readonly OtherUnit[] = [
  ['753', 'Huyện Long Đất', '752 753'],
  ['754', 'Thành phố Phú Mỹ', '754'],
  ['26560', 'Phường Phước Trung', '26551 26560'],
  ['26608', 'Thị trấn Kim Long', '26608'],
  ['26668', 'Xã Tam An', '26665 26668 26671'],
  ['26686', 'Xã Phước Hội', '26686 26701'],
  ['26689', 'Thị trấn Phước Hải', '26689 26692'],
  ['26707', 'Phường Tân Hoà', '26707'],
  ['26710', 'Phường Tân Hải', '26710'],
];

/** The communes of Thành phố Hồ Chí Minh from 2025-07-01, without districts. */
export const unitsAfterMerger: readonly OtherUnit[] = [
  ['26506', 'Phường Vũng Tàu', '26506 26508 26509 26512 26515 26518 26521'],
  ['26526', 'Phường Tam Thắng', '26524 26526 26527 26530'],
  ['26536', 'Phường Rạch Dừa', '26533 26535 26536'],
  ['26542', 'Phường Phước Thắng', '26539 26542'],
  ['26545', 'Xã Long Sơn', '26545'],
  ['26560', 'Phường Bà Rịa', '26548 26551 26554 26557 26560'],
  ['26566', 'Phường Long Hương', '26563 26566 26567'],
  ['26572', 'Phường Tam Long', '26558 26569 26572'],
  ['26575', 'Xã Ngãi Giao', '26575 26578 26581'],
  ['26584', 'Xã Xuân Sơn', '26584 26587 26611'],
  ['26590', 'Xã Bình Giã', '26590 26593 26605'],
  ['26596', 'Xã Châu Đức', '26596 26599'],
  ['26608', 'Xã Kim Long', '26574 26602 26608'],
  ['26617', 'Xã Nghĩa Thành', '26614 26617'],
  ['26620', 'Xã Hồ Tràm', '26620 26623 26626'],
  ['26632', 'Xã Xuyên Mộc', '26629 26632 26653'],
  ['26638', 'Xã Bàu Lâm', '26635 26638'],
  ['26641', 'Xã Hòa Hội', '26641 26644 26650'],
  ['26647', 'Xã Hòa Hiệp', '26647'],
  ['26656', 'Xã Bình Châu', '26656'],
  ['26659', 'Xã Long Điền', '26659 26665 26668 26671'],
  ['26662', 'Xã Long Hải', '26662 26674 26677'],
  ['26680', 'Xã Đất Đỏ', '26680 26683 26695 26698'],
  ['26686', 'Xã Phước Hải', '26686 26689 26692 26701'],
  ['26704', 'Phường Phú Mỹ', '26704 26719'],
  ['26710', 'Phường Tân Hải', '26707 26710'],
  ['26713', 'Phường Tân Phước', '26713 26716'],
  ['26725', 'Phường Tân Thành', '26722 26725'],
  ['26728', 'Xã Châu Pha', '26728 26731'],
  ['26732', 'Đặc khu Côn Đảo', '755'],
];
