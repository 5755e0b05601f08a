import type { FieldWords } from './category-words.js';

/** XD: construction, planning, housing. */
export const construction: FieldWords = {
  'XD-01': {
    strong: 'xây {dựng |}{không|ko có|không có|chưa có|chưa xin|chưa được cấp} {giấy |}phép,xây {dựng |}trái phép,xây {dựng |}sai {phép|phạm|thiết kế|quy hoạch},công trình {không phép|trái phép|sai phép},nhà {không phép|trái phép|sai phép|xây lụi},xây lụi,xây cất {trái phép|không phép|lụi},{cơi nới|xây lấn|xây chồng lấn},lấn {hẻm|lối đi|khoảng lưu không},xây .. {lấn chiếm|lấn ra|chắn|bít} {hẻm|đường|lối đi},vượt {số |}tầng,xây vượt tầng,xây quá số tầng,không giấy phép xây dựng,trật tự xây dựng',
    medium: '{khỏi|không|chưa|chẳng} {cần |}xin phép,{dựng|lợp} {khung sắt|mái che|mái tôn|nhà},thêm {một|1|hai|2} {tầng|lầu},sân thượng,{xin phép|giấy phép|cấp phép} .. tầng,sàn tầng,ban công {chìa|lấn|nhô} ra,xây .. giấy phép,giấy phép xây dựng,xin phép xây dựng,xây nhà,xây thêm {tầng|lầu},xây ki ốt,dựng {nhà|lều|chòi|quán},đổ {mái|sàn|bê tông} lén,xây {ban đêm|lén lút|lén},{xây|dựng} {tường|rào|hàng rào},lấn {ranh|không gian|vỉa hè xây},mái che lấn,mái tôn lấn,ban công lấn,chỉ giới,khoảng lùi,cấp phép xây,thanh tra xây dựng,tự ý xây',
    weak: 'xây,công trình,trái phép,sai phép,cất nhà,xây cất,tầng,lấn',
    against: 'đất rừng,đất công,đất nông nghiệp,phân lô,san lấp,=nứt,=lún,=bụi,quy hoạch treo',
  },
  'XD-02': {
    strong: '{thi công|xây nhà|xây dựng|công trình|đào móng|ép cọc|đóng cọc|nhà bên cạnh|nhà kế bên|nhà hàng xóm xây} .. {nứt|lún|bể|nghiêng|hư|rung} {nhà|tường|sân|mái|trần},{làm|gây} {nứt|lún} {nhà|tường},nhà {tôi|em|mình|dân} bị {nứt|lún|nghiêng},nứt {nhà|tường} {tôi|em|do|vì},nứt {tường|nhà|trần|sân|nền},ép cọc,đóng cọc,khoan cọc nhồi,rung {lắc|nhà|chuyển},{bụi|xi măng|gạch|vữa|=đá|=cát|sơn} .. {công trình|thi công|xây dựng},{công trình|thi công|xây dựng} .. {bụi|=ồn|rung|văng|rơi},không che chắn,không có lưới che,thi công {ban đêm|giữa trưa|khuya|ngày đêm},rơi vãi vật liệu',
    medium: 'nhà liền kề,nhà kế bên,nhà bên cạnh,nhà hàng xóm xây,hàng xóm {xây|đập|sửa} nhà,ảnh hưởng {nhà|các hộ} {dân|liền kề|xung quanh|bên cạnh},đào móng,đào hầm,đào tầng hầm,máy {khoan|cắt|đục},đập {phá|tường|nhà},trộn {bê tông|hồ},xe bồn bê tông,che chắn,lưới chắn,vật liệu xây dựng,công trình xây dựng,chủ thầu,nhà thầu,thợ xây,nứt nẻ',
    weak: 'thi công,công trình,công trường,nứt,lún,rung,bụi,xây dựng',
    against: 'mặt đường,đường nhựa,hố ga,=karaoke,không phép,trái phép,sai phép,nhà máy,đèn đường,{lối xuống|bãi} biển',
  },
  'XD-03': {
    strong: '{nhà|tường|bờ tường|vách|mái|ban công|công trình|giàn giáo|sê nô|dãy trọ|chung cư|cổng|hàng rào} .. {sắp|có nguy cơ|nguy cơ|muốn|sợ|có thể|chực} {sập|đổ|ngã|rớt|rơi},nguy cơ {sập|đổ sập|sụp đổ|sập đổ},{sắp|muốn} sập,{bảng hiệu|biển hiệu|bảng quảng cáo|pa nô|pano|bảng hiệu quảng cáo|biển quảng cáo|khung sắt} .. {rơi|rớt|đổ|sập|ngã|nghiêng|lung lay|đung đưa|sắp},{sập|đổ|ngã} {tường|mái|giàn giáo|bảng hiệu|ban công|hàng rào|cổng},{tường|mái|giàn giáo|trần} {sập|đổ|bị sập|bị đổ},sập nhà,nhà sập,nhà .. bị sập,nhà hoang .. {sập|đổ},bong tróc .. rơi,{mảng|cục} {bê tông|vữa|tường} {rơi|rớt},cần cẩu .. {nghiêng|đổ|ngã}',
    medium: 'ki ốt cũ,mái ngói,{rớt|rơi} {ngói|gạch|vữa|tôn|mảng},cột {đã |}{nghiêng|nứt|mục},bỏ hoang,xuống cấp nghiêm trọng,mục nát,xiêu vẹo,nghiêng {hẳn|qua một bên|sang},lung lay,nhà {cũ|hoang|bỏ hoang|cổ},tập thể cũ,giàn giáo,tường rào,nứt toác,rơi {xuống đường|trúng},rớt {xuống đường|trúng|mảng},tháp nước cũ,trụ cổng,bảng hiệu {lớn|to|khổng lồ}',
    weak: 'sập,sụp đổ,=đổ,nghiêng,bảng hiệu,=tường,=mái,xuống cấp',
    against: 'cây {xanh|phượng|bàng|dầu|keo|cổ thụ},trụ điện,cột điện,sạt lở,mặt đường,cầu đường,tờ rơi',
  },
  'XD-04': {
    strong: '{dính|vướng|bị|thuộc|nằm trong|trong|có} quy hoạch,quy hoạch {treo|chi tiết|phân khu|chung|đô thị|khu dân cư|1/500|1/2000|sử dụng đất|đất|đường|khu|của|là|xây dựng|giao thông|mở đường|gì|công viên},{bản đồ|đồ án|thông tin|tra cứu|xem|hỏi|điều chỉnh|góp ý|công bố|tra|xóa|bỏ} quy hoạch,{góp ý|ý kiến} .. quy hoạch,quy hoạch .. góp ý,{lộ giới|chỉ giới đường đỏ},chức năng {sử dụng |}đất,mật độ xây dựng,chiều cao {xây dựng|tối đa},chứng chỉ quy hoạch,mở đường {mới|qua|đi qua|xuyên}',
    medium: 'quy hoạch,đồ án,lấy ý kiến cộng đồng,dự án {treo|khu đô thị|khu dân cư},khu đô thị mới,đất {ở|thổ cư} hay,thổ cư,phân khu,hành lang {đường|lộ giới},mở rộng {đường|hẻm},tuyến đường {mới|dự kiến},công viên dự kiến,đất cây xanh,ranh quy hoạch',
    weak: 'dự án,khu dân cư,lô đất,thửa đất,đô thị',
    against: 'tách thửa,sổ đỏ,bồi thường,đền bù,xây dựng trái phép,không phép',
  },
  'XD-05': {
    strong: 'chung cư,ban quản trị,ban quản lý {chung cư|tòa nhà|chưng cư},{phí|quỹ} bảo trì,phí {quản lý|dịch vụ} {chung cư|căn hộ|tòa nhà|vận hành},nhà ở xã hội,thang máy .. {hư|hỏng|kẹt|chung cư},hội nghị nhà chung cư,căn hộ {chung cư|xã hội},nhà thu nhập thấp,nhà ở công nhân,ký túc xá công nhân,chủ đầu tư .. {bàn giao|chung cư|căn hộ|sổ hồng|quỹ bảo trì},{nhà|căn hộ|block} tái định cư {xuống cấp|hư|dột},cư dân',
    medium: 'thang máy,tòa nhà,căn hộ,hầm để xe,{hầm|bãi} xe chung cư,block {a|b|c},lầu {cao|thấp},{thấm|dột} {trần|từ tầng trên|tầng trên},chủ đầu tư,sổ hồng căn hộ,{mua|thuê|xét duyệt|đăng ký mua} nhà {ở |}xã hội,sảnh,phòng rác,ban quản lý,vận hành',
    weak: 'tầng hầm,cư dân,toà nhà,tầng trên',
    against: '=karaoke,=cháy,=trộm,quy hoạch',
  },
};
