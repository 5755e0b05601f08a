import type { FieldWords } from './category-words.js';

/** DL: tourism, trade, markets. */
export const tourismAndTrade: FieldWords = {
  'DL-01': {
    strong: 'chặt chém,chém {đẹp|giá|tiền|khách|du khách},{không|chưa|ko} {niêm yết|công khai|ghi|để|có} {giá|bảng giá|giá cả},{tính|hét|báo|nâng|đội|kê|thổi|lấy} giá {cao|trên trời|cắt cổ|gấp|quá|mắc|khống|vô lý|lên},{=quán|nhà hàng|hải sản|bãi giữ xe|giữ xe|bãi xe|ghế dù|dù|taxi|tô bún|tô phở|dĩa|ly nước|phao|quán ăn} .. {tính tiền quá|quá mắc|quá đắt|giá cao|tính giá|gấp đôi|gấp ba|mắc quá|đắt quá|trên trời|cắt cổ|tính sai|chặt chém|thu quá|giá trên trời|giá cắt cổ},giá {giữ xe|gửi xe|ghế dù|hải sản|phòng} .. {cao|mắc|quá|gấp|đắt|chém|cắt cổ|quy định},{thu|lấy} {tiền|phí} {giữ|gửi|đậu} xe {cao|quá|quá giá|trái phép|vượt|sai|30|50|20|bất hợp lý|gấp},{tăng|ép} giá {ngày lễ|dịp lễ|dịp tết|cuối tuần|phòng|vô lý},niêm yết,{phụ thu|phí phục vụ} {vô lý|lễ|cao},hóa đơn .. {hải sản|=quán|nhà hàng|bữa ăn},ép khách',
    medium: 'bảng giá,mắc quá,đắt,giá cao,giá trên trời,du khách,khách du lịch,hải sản,bãi sau,bãi trước,nhà hàng,gửi xe,giữ xe,tính tiền,giá cả,niêm yết giá,=quán,phí giữ xe,dịp lễ,thuê ghế,mất hình ảnh du lịch',
    weak: '=giá,khách,tiền,nghìn,ngàn,=lễ',
    against: 'giá {xăng|đất|điện|nước|vé xe|vé tàu|đền bù},đặt phòng,cân thiếu,hàng giả,viện phí,học phí,đồng phục,hàng rong,chèo kéo,giá trị,đánh giá,nước thải,=dâm,chém nhau,đâm chém,tờ rơi,=trường',
  },
  'DL-02': {
    strong: '{chèo kéo|chào mời|nài nỉ|mời chào|đeo bám|bu bám|níu kéo|lôi kéo|cò mồi|chặn đầu xe} .. {khách|du khách|mua|xe|người|đánh giày|vé số|đeo|nhà nghỉ|ăn uống|=phòng},chèo kéo,đeo bám,hàng rong,{bán|người bán|dân bán} {hàng rong|dạo|vé số|kẹo|vé số dạo|kính|bánh tráng} .. {bãi biển|bãi tắm|khách|du khách|chèo kéo|đeo bám|mời|khu du lịch|bám|biển},{ăn xin|ăn mày|xin tiền|giả ăn xin|người lang thang|hành khất|chăn dắt|giả sư|thổi lửa xin tiền|xin đểu},{cò} {phòng|khách|nhà nghỉ|hải sản|xe|taxi|khách sạn|ăn uống},bán hàng rong,chụp ảnh dạo,đánh giày,vé số {dạo|làm phiền|chèo kéo},cho thuê {ngựa|ghế|lều|phao} .. {chèo kéo|lôi kéo|bãi|lấn},{chụp hình|cho thuê} {dạo}',
    medium: 'du khách,khách du lịch,bãi biển,khu du lịch,bãi sau,bãi trước,làm phiền khách,vé số,mời mọc,bán dạo,mất mỹ quan,điểm du lịch,tượng chúa,=chùa,bạch dinh,lều trại,bạt,nấu ăn bãi biển,cắm trại',
    weak: 'khách,=bán,biển',
    against: 'vỉa hè,lòng đường,chặt chém,=giá,cứu hộ,=đuối,đặt phòng,tờ rơi,cần xin hỏi,thủ tục,gọi điện,=rác,xin phép,giấy phép,xin tiền cấp,cho em xin,cho tôi xin,cuộc gọi',
  },
  'DL-03': {
    strong: '{đuối nước|chết đuối|bị sóng cuốn|sóng cuốn|cuốn trôi|trôi ra xa|cuốn ra xa},{cứu hộ|nhân viên cứu hộ|đội cứu hộ|trạm cứu hộ|cứu hộ biển|chòi cứu hộ|phao cứu sinh|áo phao|phao|lực lượng cứu hộ} .. {không|bãi tắm|biển|thiếu|vắng|ít|bãi|tắm|không thấy|trực|nhanh|kịp|ngủ|chưa},{bãi tắm|bãi biển|tắm biển|khu tắm|bãi|hồ bơi} .. {cứu hộ|nguy hiểm|ao xoáy|ao xóay|hố sâu|dòng chảy|đuối|sứa|không an toàn|cấm tắm|mảnh chai|=hố|cờ đen|mất an toàn|cống|biển cảnh báo|đá ngầm},ao {xoáy|xóay|ngầm},dòng {chảy|rút|xoáy} {xa bờ|ngầm|nguy hiểm|xiết|},{cờ|biển|bảng} {đen|đỏ|cảnh báo|cấm} {tắm|nguy hiểm|khu vực nguy hiểm|bãi},{mô tô nước|ca nô|cano|jetski|jet ski|dù lượn|dù kéo|moto nước|xe địa hình|lướt ván} .. {chạy|tắm|gần bờ|nguy hiểm|bãi|ẩu|khách|tông|trẻ em|người},an toàn {bãi tắm|tắm biển|bãi biển|du khách|biển|dưới nước},{sứa|cá mập|nhím biển} {cắn|đốt|chích|nhiều|lửa},cứu hộ,bãi tắm,tắm biển,mảnh {chai|sành|kính} {bãi|trên cát|ở biển}',
    medium: 'bãi tắm,tắm biển,cứu hộ,người tắm,áo phao,mô tô nước,ca nô,sóng lớn,khu vực nguy hiểm,cấm tắm,bãi sau,bãi trước,bãi dứa,hồ bơi,hồ tràm,long hải,xoáy,đuối',
    weak: 'tắm,biển,=sóng,bãi,trẻ em',
    against: '=xả,nước thải,cá chết,=kè,hàng rong,chèo kéo,chặt chém,=rác,nhà vệ sinh,xây dựng,bãi giữ xe,lấn chiếm,xói lở,triều cường,đặt phòng,dầu vón,cứu hộ giao thông,xe cứu hộ',
  },
  'DL-04': {
    strong: '{khách sạn|nhà nghỉ|homestay|hometay|resort|villa|căn hộ du lịch|condotel|phòng nghỉ|khu nghỉ dưỡng|nhà trọ du lịch|căn hộ cho thuê} .. {đặt phòng|cọc|hủy|không giống|không trả|lừa|=dơ|bẩn|thái độ|hoàn tiền|không phép|không đăng ký|quá tệ|không đúng|hủy phòng|bùng|tự ý|bỏ cọc|không hoàn|chui|trái phép|ma|khác hình|=phòng|khai báo|phục vụ},{đặt|book|thuê|giữ|hủy|trả} {phòng|villa|homestay|khách sạn|tour|căn hộ|nhà nguyên căn},{tour|công ty du lịch|công ty lữ hành|hướng dẫn viên|lữ hành|đoàn du lịch|land tour} ,{lừa|lừa đảo} .. {du lịch|đặt phòng|khách sạn|villa|tour|homestay|combo|vé máy bay|=phòng},{fanpage|trang|page} {giả|lừa} .. {khách sạn|villa|resort|=phòng},chuyển {cọc|tiền cọc|khoản} .. {=phòng|villa|khách sạn|tour|homestay},combo {du lịch|côn đảo|nghỉ dưỡng},tiền cọc phòng,không đăng ký {lưu trú|tạm trú khách},lưu trú {du lịch|chui|không phép},cơ sở lưu trú,check in,nhận phòng,hoàn cọc',
    medium: 'khách sạn,villa,homestay,resort,nhà nghỉ,đặt cọc,tiền cọc,=phòng,fanpage,lễ tân,hoàn tiền,ghép phòng,booking,agoda,traveloka,kỳ nghỉ,combo,lưu trú,hướng dẫn viên',
    weak: '=phòng,khách,cọc,dịch vụ,du lịch',
    against: 'phòng khám,phòng học,phòng trọ,phòng cháy,hải sản,giữ xe,bãi tắm,mại dâm,=karaoke,=ồn,chung cư,tài khoản,dân phòng,xây dựng,phòng tài nguyên,không phép xây,chèo kéo,văn phòng,một cửa,phòng chống,rừng phòng hộ',
  },
  'DL-05': {
    strong: 'hàng {giả|nhái|dỏm|dởm|kém chất lượng|gian|cấm|lậu|không rõ nguồn gốc|fake|tàu giả|quá date|hết hạn},{buôn|bán|kinh doanh|nhập} {lậu|hàng giả|hàng nhái|hàng lậu|hàng cấm|thuốc lá lậu},thuốc lá lậu,{=cân|cân điêu|cân thiếu|cân gian|cân không đúng|cân đểu|cân sai|gian lận cân|đong thiếu|thiếu ký|thiếu cân|cân đối chứng} .. {=chợ|hải sản|ký|hàng|thiếu|gian|tôm|=cá|thịt|lạng},cân {thiếu|điêu|gian|đểu|sai|không đủ},{đong|bơm|đổ} xăng .. {thiếu|gian|không đủ|ăn gian},{cây xăng|trạm xăng|cửa hàng xăng dầu|xăng dầu|xăng} .. {thiếu|gian lận|pha|kém chất lượng|đóng cửa|găm hàng|hết xăng|không bán|bơm|giả|ăn gian|không đủ|hạn chế|đổ},xăng {giả|pha|dỏm|kém|dầu},{=chợ|ban quản lý chợ|tiểu thương|=sạp|quầy chợ|chợ đêm|chợ truyền thống|nhà lồng chợ} .. {xuống cấp|thu phí|tiền sạp|=sạp|mặt bằng|ế|di dời|phí chợ|ban quản lý|=dột|tiểu thương|sắp xếp|thuê sạp},ban quản lý chợ,tiểu thương,{găm hàng|đầu cơ|gian lận thương mại|lừa người tiêu dùng},tăng giá {xăng|gạo|khẩu trang|gas},quản lý thị trường,{siêu thị|cửa hàng|shop|tiệm} .. {hàng giả|hết hạn|nhái|không bảo hành|lừa|hàng dỏm|quá hạn|kém chất lượng|không đổi trả},bảo vệ người tiêu dùng,phân bón giả,mỹ phẩm giả,rượu {giả|lậu}',
    medium: 'cây xăng,xăng dầu,xăng,=chợ,hàng hóa,cửa hàng,siêu thị,bảo hành,đổi trả,nguồn gốc xuất xứ,tem nhãn,mua phải,người tiêu dùng,giá xăng,đo lường,=sạp,bán hàng online,không hóa đơn',
    weak: '=bán,mua,=chợ,hàng',
    against: '={ói|nôn},đau bụng,chợ {cóc|tự phát|chồm hổm},vỉa hè,lòng đường,=rác,=cháy,xăng lẻ,chặt chém,=ngập,hàng rong,hàng cây,hàng xóm,nhà hàng,ngân hàng,thuốc tây,thực phẩm ôi,=vay,ngộ độc,=trộm,hàng rào,bán hàng lấn',
  },
};
