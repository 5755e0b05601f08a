/** Everyday short names of units; a `?` marks those that may be something else ("vt", "br") and need a hint beside them. */
export const shortNames: Readonly<Record<string, readonly string[]>> = {
  'Thành phố Vũng Tàu': ['tpvt', 'tp vt', 'vtàu', 'vtau', 'v tàu', 'vt?'],
  'Thành phố Bà Rịa': ['tpbr', 'tp br', 'brịa', 'bria', 'tx br', 'br?'],
  'Thị xã Phú Mỹ': ['txpm', 'tx pm', 'tppm', 'tp pm', 'pmỹ'],
  'Huyện Xuyên Mộc': ['xmộc', 'xmoc', 'x mộc'],
  'Huyện Long Điền': ['lđiền', 'ldien', 'l điền'],
  'Huyện Đất Đỏ': ['đđỏ', 'h đđ', 'huyện đđ'],
  'Huyện Châu Đức': ['cđức', 'cduc', 'c đức', 'h cđ'],
  'Huyện Côn Đảo': ['côn sơn', 'cđảo', 'cdao', 'c đảo'],
  'Thị trấn Long Hải': ['lhải', 'lhai', 'l hải'],
  'Thị trấn Phước Bửu': ['pbửu', 'pbuu', 'p bửu'],
  'Thị trấn Ngãi Giao': ['ngiao', 'n giao'],
  'Xã Phước Tỉnh': ['ptỉnh', 'ptinh'],
  'Phường Mỹ Xuân': ['mxuân', 'mxuan', 'm xuân', 'p mx', 'phường mx', 'kcn mx'],
  'Phường Nguyễn An Ninh': ['p nan', 'phường nan'],
  'Phường Thắng Nhất': ['p tn1', 'thắng nhứt'],
};

/** Names that hold a unit's name and are no place to send anybody to: the province, its papers, long ways. */
export const noPlaces: readonly string[] = [
  'bà rịa vũng tàu', 'brvt', 'br vt', 'bà rịa - vũng tàu', 'cao tốc {biên hòa|bh} {vũng tàu|vt}', 'biên hòa vũng tàu', 'biên hòa - vũng tàu', '{sài gòn|sg|tphcm|tp hcm|hồ chí minh|hcm} {vũng tàu|vt|bà rịa|br|phú mỹ|côn đảo}', '{vũng tàu|vt} {sài gòn|sg|hồ chí minh|tphcm|tp hcm}', 'báo {bà rịa|br} vũng tàu', 'thời tiết vũng tàu', 'mắm ruốc {bà rịa|vũng tàu}', 'bánh khọt {vũng tàu|bà rịa}', '{phú mỹ|pm} hưng', 'đạm phú mỹ', 'hội bài chòi',
];
