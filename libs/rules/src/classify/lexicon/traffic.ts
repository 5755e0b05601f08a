import type { FieldWords } from './category-words.js';

/** GT: traffic and transport. */
export const traffic: FieldWords = {
  'GT-01': {
    strong: 'ổ {gà|ga|voi|trâu|khủng long},{mặt đường|đường|đường nhựa|nhựa đường|lòng đường|con đường|đường đất|đường bê tông|đoạn đường|tuyến đường|quốc lộ|tỉnh lộ|hẻm} .. {hư hỏng|hư|hỏng|xuống cấp|lồi lõm|=lở|bong tróc|bong|nát|sụt|lún|sụp|gồ ghề|lầy lội|trơn trượt|nứt|hằn lún|bể nát|xấu|tệ|sạt|lổm chổm|sình lầy|đầy ổ},{sụt|sụp|lún} {lún|mặt đường|đường|xuống|hố},hố {sâu|to|sụt|tử thần} giữa đường,=hố .. {trên|giữa} {mặt |}đường,{vá|dặm vá|trải nhựa|cán nhựa|sửa|nâng cấp} {đường|lại đường|hẻm|mặt đường},tái lập {mặt đường|ẩu|không},đào đường .. {không|chưa|rồi bỏ|xong},đường {bụi|nhiều bụi} mù,đường như ruộng,đường lầy,mố cầu,khe co giãn,mặt cầu,cầu .. {xuống cấp|hư|hỏng|nứt|lún|thủng}',
    medium: 'làm {lại |}đường,{nứt|lún} {toác|từng ô},cào bóc,vệt bánh xe,{gồ|lún} {lên|sâu},lún .. {vệt|bánh xe},{cào|làm} lại mặt đường,mặt đường,đường nhựa,nhựa đường,lồi lõm,gồ ghề,lầy lội,sình lầy,đá {dăm|sỏi|lởm chởm},đào đường,rãnh {đào|cắt} {ngang|đường},{té|ngã|sụp|lọt} {xe|ổ},xe tải nặng cày,vệt lún,hằn lún,lề đường {sạt|lở|sụp},vỉa hè {bong|hư|lún|sụp|bể|nứt|hỏng|xuống cấp},gạch vỉa hè,{hẻm|đường} {đất|đá} {chưa|mưa}',
    weak: 'đường,đoạn đường,đoạn,hẻm,té xe,lún,sụt lún,hư hỏng',
    against: 'nắp cống,nắp hố ga,hố ga,đèn đường,đèn {xanh|đỏ|tín hiệu},vỉa hè .. {buôn bán|lấn chiếm|đậu xe},đường ống,đường dây,=ngập,=rác,mất nước,ống nước,đậu xe,kẹt xe,đất rừng,đường sắt,sạt lở',
  },
  'GT-02': {
    strong: 'đèn {tín hiệu|giao thông|xanh đỏ|xanh|đỏ|vàng|đi bộ|đếm giây|đếm ngược},đèn {ngã tư|ngã ba|xanh đèn đỏ},{biển báo|bảng báo|biển cấm|biển hạn chế|biển chỉ dẫn|bảng chỉ đường|biển tên đường|bảng tên đường|biển giao thông|bảng cấm|biển tốc độ},vạch {sơn|kẻ đường|qua đường|đi bộ|đường|kẻ|dừng|liền},gờ giảm tốc,gồ giảm tốc,{sơn|kẻ} {lại |}vạch,dải phân cách,gương cầu lồi,cọc tiêu,trụ phân cách,hộ lan,vòng xoay .. {biển|vạch|đèn},đèn {chớp|nháy} vàng,trụ đèn giao thông',
    medium: 'tín hiệu giao thông,giây đèn,thời gian đèn,phân làn,phân luồng,tổ chức giao thông,cấm {rẽ|quẹo|đậu|tải},{rẽ|quẹo} {trái|phải},hạn chế tốc độ,giảm tốc,lan can {cầu|đường},rào chắn đường,barie,gác chắn,đường một chiều,cắm biển,lắp {đèn|gương|biển|gờ},che khuất biển,mờ vạch',
    weak: 'ngã tư,ngã ba,vòng xoay,giao lộ,biển,vạch,=đèn',
    against: 'đèn đường,chiếu sáng,trụ điện,biển quảng cáo,bãi biển,bảng hiệu,bờ biển,đèn led,=loa,tối om,tối thui,tối mù',
  },
  'GT-03': {
    strong: 'kẹt xe,tắc đường,ùn tắc,kẹt cứng,{tai nạn|va chạm} {giao thông|liên hoàn|xe|liên tục|xảy ra|chết người|nghiêm trọng},điểm đen {giao thông|tai nạn},{chạy|phóng} {quá tốc độ|ẩu|lạng lách|ngược chiều|nhanh|bạt mạng},lạng lách,đánh võng,vượt đèn đỏ,đua xe,nẹt pô,{xe tải|xe ben|xe container|container|xe ba gác|xe bồn} .. {chạy|phóng|quá tải|ẩu|rơi vãi|chở|cày},quá tải {trọng|},quá khổ,xe quá tải,chở quá {tải|khổ|số người},rơi vãi {đất|cát|đá|vật liệu},không đội {mũ|nón} bảo hiểm,đi ngược chiều,lấn làn,uống rượu {bia |}lái xe,say rượu lái xe,nồng độ cồn,tông {xe|nhau|chết|vào},giờ cao điểm,xe độ',
    medium: 'ùn ứ,tai nạn,va quẹt,va chạm,csgt,cảnh sát giao thông,điều tiết giao thông,phạt nguội,tốc độ cao,xe {ben|ba gác|tải nặng|container},chở {ba|4|3|bốn},vi phạm giao thông,luật giao thông,ngược chiều,còi hơi,bấm còi,xe máy chạy trên vỉa hè,học sinh chạy xe,mật độ xe,quái xế,rú ga',
    weak: 'xe tải,giao thông,tốc độ,tan trường,giờ tan tầm,container,xe máy',
    against: 'ổ gà,đậu xe,đỗ xe,biển báo,đèn tín hiệu,xe buýt,xe khách,bệnh viện,nắp cống,dây điện',
  },
  'GT-04': {
    strong: '{lấn chiếm|chiếm dụng|chiếm|lấn|chiếm hết|lấn hết|choán} {vỉa hè|lề đường|lòng đường|lòng lề đường|lối đi|hè phố|lề|đường đi},{vỉa hè|lòng đường|lề đường|lối đi bộ} .. {buôn bán|bán hàng|để xe|đậu xe|bày|bàn ghế|kinh doanh|lấn chiếm|chiếm|nhậu|=bán|đỗ|làm chỗ|không còn chỗ|chất|trưng bày},{đậu|đỗ|dừng|để} xe {trái phép|sai quy định|bừa bãi|dưới lòng đường|lòng đường|trên vỉa hè|vỉa hè|trước nhà|chắn|chặn|lấn|tràn lan|cả ngày|lâu ngày|qua đêm|ngay|giữa|lung tung|chật|hai bên|2 bên|kín},{xe|ô tô|xe tải|xe hơi|xe khách|xe container} .. {đậu|đỗ} {bít|chắn|trước|trên vỉa hè|dưới lòng đường|sai|trái|kín|hết|chiếm|tràn|cả đêm|ngay|lấn|qua đêm|dọc|hai bên|2 bên|chình ình},{bán|buôn bán|bày bán} {hàng |}{lấn|trên vỉa hè|dưới lòng đường|tràn|chiếm},chợ {cóc|tự phát|chồm hổm},họp chợ {tự phát|trên|dưới|lấn|giữa},bàn ghế {ra|tràn|lấn|bày|trên},mái {hiên|che|dù|bạt} lấn .. {đường|vỉa hè},{dựng rạp|rạp cưới|đám cưới} .. {đường|lòng đường},chậu {cây|kiểng} .. vỉa hè,giữ xe .. vỉa hè',
    medium: 'vỉa hè,lề đường,lòng đường,lòng lề đường,lấn chiếm,đậu xe,đỗ xe,đậu đỗ,dừng đỗ,{buôn bán|bán hàng} rong lấn,xe đẩy,bãi giữ xe trái phép,bãi xe tự phát,đi bộ,người đi bộ,cản trở giao thông,cản trở lối đi,chắn lối,chặn {lối|cổng|cửa},bít {lối|cổng|hẻm},trật tự đô thị,trật tự lòng lề đường,bảng hiệu {đặt|để} {trên|ngoài},kinh doanh,vựa ve chai',
    weak: 'buôn bán,bày bán,=chợ,=quán,xe đậu,tràn ra',
    against: 'đất rừng,đất công,bãi biển,xây dựng trái phép,xây nhà,gạch vỉa hè,hành lang biển,khu du lịch,xe buýt,nắp cống,=karaoke,cân thiếu,sụt lún,khách du lịch',
  },
  'GT-05': {
    strong: 'xe {buýt|bus|bút|bít công cộng},tuyến buýt,trạm {xe buýt|buýt|chờ xe buýt|dừng xe buýt},nhà chờ {xe buýt|buýt},xe {khách|đò|giường nằm|limousine|hợp đồng|trung chuyển},nhà xe,bến {xe|tàu|phà|đò},tàu {cao tốc|cánh ngầm|côn đảo},phà {biển|cần giờ|},taxi,tắc xi,grab,xe ôm {công nghệ|bến xe|chèo kéo},{tài xế|tài xê|lái xe|phụ xe|lơ xe|tiếp viên} .. {buýt|khách|thái độ|chửi|bỏ khách|nhồi|bắt},nhồi nhét {khách|hành khách},bỏ khách {dọc đường|giữa đường|giữa chừng},{bắt|đón|trả} khách {dọc đường|sai quy định|trên đường|giữa đường},bỏ {chuyến|bến},xe dù,bến cóc,{vé|giá vé} {tàu|xe|xe khách|xe buýt|phà},hãng {xe|taxi|tàu}',
    medium: 'hành khách,tài xế,lái xe,đồng hồ {tính tiền|taxi|cước},cước {xe|taxi|vận chuyển},chuyến {xe|tàu|cuối|bay},giờ chạy,lộ trình,tuyến xe,vận tải,hợp đồng trá hình,đón trả khách,đặt vé,hoàn vé,hủy chuyến,trễ chuyến,phụ xe,ghế ngồi,say sóng',
    weak: 'tuyến,chuyến,=vé,=bến,lên xe,xuống xe',
    against: 'kẹt xe,ổ gà,=trộm,móc túi,khách sạn,đậu xe,đỗ xe',
  },
};
