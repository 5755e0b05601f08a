import type { FieldWords } from './category-words.js';

/** DD: land and minerals. */
export const land: FieldWords = {
  'DD-01': {
    strong: '{lấn chiếm|lấn|chiếm|bao chiếm|chiếm dụng|rào|rào chiếm|cắm cọc|xây trên|chiếm đất} .. {đất công|đất rừng|rừng phòng hộ|đất bãi biển|bãi biển|hành lang biển|hành lang an toàn|đất nhà nước|đất ven biển|đất ủy ban|đất nghĩa trang|đất bãi bồi|suối|bờ sông|lòng hồ|đất giao thông|đất công cộng|công thổ|đất trường|đất núi|núi|sông|rạch|kênh|đất hồ},{đất công|đất rừng|rừng phòng hộ|đất công cộng|bãi biển công cộng|hành lang bảo vệ bờ biển|hành lang biển|đất nhà nước|đất nghĩa địa} .. {bị lấn|lấn chiếm|chiếm|rào|xây|chiếm dụng|bao chiếm|=bán|cho thuê|trồng|dựng},{phá|chặt|đốt|cưa} rừng,phá rừng,{lấn|lấp} {suối|sông|rạch|hồ|đầm|biển} {xây|làm|trái phép},rừng {phòng hộ|dương|đặc dụng|ngập mặn|tràm} .. {=chặt|phá|lấn|xây},đất {công|rừng|công cộng} ,{rào|bít|chắn|đóng cọc} .. {bãi biển|lối xuống biển|đường xuống biển|xuống biển},bãi biển công cộng',
    medium: 'đất công,đất rừng,rừng phòng hộ,lấn chiếm đất,chiếm đất,bao chiếm,lấn biển,lấn suối,hành lang,đất bãi bồi,kiểm lâm,đất lâm nghiệp,chiếm dụng,rào lại,cắm cọc,đất nghĩa trang,tự ý {rào|bao chiếm|trồng|dựng},cất chòi,đất quốc phòng,đất do nhà nước quản lý,núi {lớn|nhỏ|dinh|minh đạm}',
    weak: 'lấn chiếm,rừng,núi,đất,bãi biển,chiếm',
    against: 'vỉa hè,lòng đường,lề đường,sổ đỏ,đền bù,phân lô,tách thửa,khai thác,cháy rừng,=karaoke,ranh đất,đậu xe,cứu hộ,=đuối,hàng rong',
  },
  'DD-02': {
    strong: 'sổ {đỏ|hồng|đất},giấy chứng nhận {quyền sử dụng đất|qsdđ|qsd|quyền sử dụng},cấp {sổ|giấy chứng nhận|đổi sổ|giấy đất},{hồ sơ|thủ tục|giấy tờ} {đất|đất đai|nhà đất|sang tên|tách sổ|chuyển mục đích|chuyển nhượng|tách thửa|cấp sổ|làm sổ},{sang tên|làm sổ|tách sổ|đổi sổ|ra sổ|lên thổ cư|hợp thửa|đính chính sổ|chuyển nhượng đất},chuyển mục đích {sử dụng|sang|lên},văn phòng đăng ký đất đai,vpđk đất đai,vpđkđđ,chi nhánh {văn phòng |}đăng ký đất,đo đạc,đo vẽ,trích đo,trích lục,{tranh chấp} {đất|ranh|ranh giới|lối đi|đất đai},cắm mốc,ranh {đất|giới},thuế {đất|trước bạ|chuyển mục đích},đăng ký {biến động|thế chấp|đất},xóa thế chấp',
    medium: 'đất đai,địa chính,đất nông nghiệp,đất ở,thửa đất,chưa ra sổ,hồ sơ,trễ hẹn,quyền sử dụng đất,phòng tài nguyên,bản vẽ,hợp đồng chuyển nhượng,tiền sử dụng đất,đất thổ cư,công chứng đất,thửa,ngâm hồ sơ,biên nhận',
    weak: 'đất,=sổ,thửa số,=trễ,hẹn,chậm',
    against: 'đền bù,bồi thường,tái định cư,giải tỏa,phân lô,bán nền,san lấp,căn cước,hộ khẩu,khai sinh,đất công,đất rừng,cát lậu,quy hoạch,thu hồi đất,dính quy hoạch',
  },
  'DD-03': {
    strong: '{đền bù|bồi thường} .. {đất|giải tỏa|thấp|dự án|mặt bằng|hộ dân|chưa|giá|thu hồi|hoa màu|nhà|thỏa đáng},{tiền|giá|đơn giá|phương án|áp giá|mức} {đền bù|bồi thường|hỗ trợ giải tỏa},giải phóng mặt bằng,{giải|giãi} tỏa {trắng|đất|nhà|mặt bằng|dự án|mở đường|làm đường|},tái định cư,suất tái định cư,{thu hồi|lấy} đất {làm|để|của dân|của gia đình|mở|dự án|làm dự án|giao cho},kiểm {đếm|kê} {đất|tài sản|hoa màu|nhà|},ban {bồi thường|giải phóng mặt bằng|đền bù},nhận {nền|đất|tiền} {tái định cư|đền bù|bồi thường},{nền|lô|khu|đất|căn} tái định cư,ban đền bù,quỹ đất,tạm cư,dự án .. {đền bù|bồi thường|giải tỏa|thu hồi|treo}',
    medium: 'bồi thường,đền bù,giải tỏa,thu hồi đất,hỗ trợ di dời,di dời,bàn giao mặt bằng,kê khai đất,thỏa đáng,cao tốc biên hòa,dự án {đường|cao tốc|khu công nghiệp|hồ|cảng|kè},quyết định thu hồi,nhà ở tạm,thông báo thu hồi',
    weak: 'dự án,thu hồi,hỗ trợ,đất,mặt bằng',
    against: 'bồi thường {bảo hiểm|tai nạn|xe|hợp đồng|vé|thiệt hại do},hàng giả,sổ đỏ chưa,bảo hiểm,=tour,chung cư,=lương',
  },
  'DD-04': {
    strong: 'phân lô {bán nền|trái phép|tràn lan|bán|đất|trên|},bán nền {trái phép|tràn lan|},tách thửa {trái phép|tràn lan|chui|sai|không đúng|lén|không phép},{san lấp|san nền|san ủi|đổ đất|hạ nền|cải tạo|bơm cát|đắp đất|lấp|san gạt|ủi} .. {trái phép|không phép|đất nông nghiệp|đất lúa|đất ruộng|ruộng|ao|đầm|ruộng muối|đất trồng|sình|rạch|nâng nền|đất vườn|mặt bằng không phép},{đất nông nghiệp|đất lúa|đất trồng lúa|đất ruộng|đất trồng cây|ruộng|đất vườn|đất rẫy} .. {phân lô|san lấp|mở đường|làm đường|xây nhà|đổ đất|bán nền|xây dựng|tách thửa|bán lô|chia nhỏ|nhà xưởng},dự án {ma|chui|đất nền ma|tự vẽ|không phép},{tự ý|lén|tự} {mở đường|làm đường|phân lô|san lấp|chia lô|tách thửa|san nền} {bán|trong đất|phân|nội bộ|},đất nền {trái phép|chui|ma|không pháp lý|tự phát},{=cò đất|đầu nậu},hiến đất làm đường {phân lô|để|tách},mục đích sử dụng đất {sai|không đúng},sử dụng đất {sai mục đích|không đúng mục đích|trái mục đích}',
    medium: 'chia lô,cắm cọc,rao bán,vườn {điều|cao su|tiêu},phân lô,bán nền,tách thửa,san lấp,san nền,đất nông nghiệp,đất lúa,ruộng,đổ đất,đất nền,xe ben chở đất đổ,khu dân cư tự phát,sai mục đích,mở đường trong,chia lô,san ủi,hạ tầng đất nền',
    weak: 'trái phép,đất,lô,rao bán,=nền',
    against: 'múc đất,khai thác,bán cát,hút cát,đền bù,sổ đỏ {trễ|chậm|chưa},hồ sơ,lấn chiếm đất công,đất rừng,phá rừng,quy hoạch,thủ tục',
  },
  'DD-05': {
    strong: '{khai thác|hút|bơm hút|múc|đào|xúc|trộm|nạo vét|bơm|lấy|bán|chở} {trộm |lén |trái phép |lậu |}{cát|đất|đá|sỏi|khoáng sản|đất sét|cát biển|cát lậu|titan|đất đồi|đất mặt|sỏi đỏ|đá núi|đất núi|cát sông|đất lậu} .. {trái phép|trộm|lậu|ban đêm|đi bán|=bán|lén|không phép|chở đi|suốt đêm|sông|suối|=hồ|lòng sông|rầm rộ},khai thác {cát|đá|đất|khoáng sản|sỏi|titan|đất sét},cát tặc,đất tặc,{sà lan|ghe|tàu} .. {hút cát|bơm cát|=cát},{hút|bơm|nạo} cát,cát {lậu|trái phép},{múc|đào|xúc} đất {đem bán|chở đi|bán|đi bán|trái phép|ban đêm|lậu|trộm},mỏ {đá|đất|cát|vật liệu|sỏi} .. {nổ mìn|trái phép|không phép|khai thác|chở|hết phép|quá},nổ mìn,khoáng sản,{đào|khoan|xẻ} {núi|đồi|đá},xẻ núi,đào đồi,bạt {núi|đồi},máy {múc|cuốc|đào|xúc} .. {đất|=đá|=cát|đêm},khai thác .. trái phép,đá {chẻ|hộc} trái phép,khai thác nước ngầm',
    medium: 'hút cát,múc đất,mỏ đá,mỏ đất,khai thác,nổ mìn,=cát,sà lan,xe ben,máy múc,máy cuốc,chở đất,chở cát,sạt lở bờ do hút,đất đi bán,hầm đất,công trường đá,trái phép ban đêm,=đá',
    weak: 'trái phép,đất,lén lút,ban đêm,=bán',
    against: 'đường hư,=bụi,phân lô,bán nền,san lấp,đất công,rơi vãi,lấn chiếm,đá gà,đá bóng,đánh bạc,nước đá,bãi cát',
  },
};
