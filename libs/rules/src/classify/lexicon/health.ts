import type { FieldWords } from './category-words.js';

/** YT: health. */
export const health: FieldWords = {
  'YT-01': {
    strong: '{bác sĩ|y tá|điều dưỡng|nhân viên y tế|bệnh viện|hộ lý|nữ hộ sinh|trạm y tế|trung tâm y tế|phòng khám|dược sĩ|bảo vệ bệnh viện|khoa cấp cứu|khoa sản|khoa nhi} .. {thái độ|quát|quát mắng|quát tháo|hách dịch|cáu gắt|thờ ơ|vô cảm|tắc trách|nạt|la mắng|cẩu thả|không nhiệt tình|nhiệt tình|tận tình|chờ lâu|chẩn đoán sai|bỏ mặc|đợi lâu|quá tải|chậm trễ|xuống cấp|thiếu thuốc|nói chuyện|đông|không ai khám|chu đáo|kém|cộc lốc},{thái độ|cách cư xử} .. {bác sĩ|y tá|điều dưỡng|bệnh viện|nhân viên y tế|phòng khám|trạm y tế},{khám bệnh|khám|chữa bệnh|khám chữa bệnh|đi khám} .. {chờ|đợi|lâu|qua loa|thái độ|sai|chậm|nửa ngày|chất lượng},{chẩn đoán|kê đơn|mổ|phẫu thuật|tiêm|chích|kê toa|cho toa} {sai|nhầm|nhầm thuốc},{chất lượng} {khám|điều trị|bệnh viện},giường bệnh,nằm ghép,tai biến {y khoa|sau mổ|sản khoa},tắc trách',
    medium: 'nữ hộ sinh,sản phụ,hộ lý,đỡ đẻ,người bệnh,bệnh viện,bác sĩ,y tá,điều dưỡng,nhân viên y tế,trạm y tế,phòng khám,khám bệnh,bệnh nhân,người bệnh,khoa {cấp cứu|nhi|sản|khám|nội|ngoại},điều trị,nhập viện,xét nghiệm,siêu âm,viện phí,toa thuốc,trung tâm y tế,y đức,người nhà bệnh nhân,khám chữa bệnh',
    weak: 'khám,chờ đợi,thuốc,thái độ,bệnh',
    against: 'không phép,không giấy phép,=chui,thẩm mỹ,=spa,bảo hiểm y tế,thẻ bảo hiểm,ngộ độc,sốt xuất huyết,nhà thuốc,thuốc giả,chuyển tuyến,tiêm chủng,=trộm,hai bên bệnh viện,trước cổng bệnh viện,kẹt xe,gần bệnh viện',
  },
  'YT-02': {
    strong: 'ngộ độc {thực phẩm|thức ăn|tập thể|sau khi ăn|do ăn|},{vệ sinh|an toàn|mất vệ sinh|vệ sinh an toàn|không đảm bảo vệ sinh} {an toàn |}thực phẩm,{đồ ăn|thức ăn|thịt|=cá|bánh mì|bánh|bún|phở|cơm|hải sản|trà sữa|chè|nem|giò chả|thực phẩm|rau|nước uống|món ăn|xôi|sữa} .. {ôi|thiu|ôi thiu|hư|mốc|có giòi|có dòi|bốc mùi|hôi|quá hạn|hết hạn|hết date|bẩn|mất vệ sinh|không vệ sinh|có gián|ruồi bu|đau bụng|ngộ độc|tiêu chảy|nôn|ói|không rõ nguồn gốc|hàn the|tẩm hóa chất|có tóc|có sâu|=dơ},{ăn|uống} .. {đau bụng|ngộ độc|tiêu chảy|ói mửa|nôn ói|nôn|ói|nhập viện|bị đau bụng|đi cấp cứu|sình bụng|buồn nôn},thực phẩm {bẩn|ôi thiu|hết hạn|quá hạn|kém chất lượng|không rõ nguồn gốc},heo {bệnh|chết} {bán|làm thịt|giết mổ},thịt {bẩn|thối|heo bệnh|heo chết|hôi},{giết mổ} {lậu|trái phép|chui|không},hàn the,phẩm màu,chất {bảo quản|cấm|tạo nạc|tăng trọng},bếp {bẩn|dơ|mất vệ sinh},=quán .. {=dơ|mất vệ sinh|bẩn|chuột|gián},không đảm bảo vệ sinh',
    medium: '{ăn|uống} xong,{sữa|bánh|bún|thịt|cá} .. hết hạn,thực phẩm,ngộ độc,ôi thiu,đau bụng,tiêu chảy,nôn ói,quán ăn,nhà hàng,hàng quán,thức ăn đường phố,đồ ăn,thức ăn,mất vệ sinh,hết hạn sử dụng,bánh mì,nước đá,cơ sở {chế biến thực phẩm|sản xuất nước đá|nước đóng bình},trà sữa,giò chả,nước đóng bình,đi cấp cứu,suất ăn công nghiệp,lò mổ',
    weak: 'ăn,=quán,thịt,ruồi,bẩn',
    against: 'bán trú,bếp ăn trường,=trường,học sinh,chặt chém,=giá,cân thiếu,=rác,vỉa hè,=cống,chăn nuôi,=bụi,=karaoke',
  },
  'YT-03': {
    strong: 'sốt {xuất huyết|rét|siêu vi},{phun|xịt} {thuốc|hóa chất} {muỗi|diệt muỗi|khử khuẩn|khử trùng|sốt xuất huyết|phòng dịch|diệt|},{diệt|nhiều|đầy|ổ} {muỗi|lăng quăng|bọ gậy},muỗi {nhiều|dày đặc|quá nhiều|đốt},lăng quăng,bọ gậy,ổ dịch,dịch bệnh,{bùng|chống|phòng} dịch,dịch {covid|corona|tay chân miệng|sởi|sốt xuất huyết|tả|tả lợn|cúm|bạch hầu|dại},covid,corona,f0,f1,cách ly,khai báo y tế,không đeo khẩu trang,{tay chân miệng|=sởi|thủy đậu|bạch hầu|cúm gà|cúm a|bệnh dại|bệnh ho gà|quai bị|đau mắt đỏ},{tiêm|chích} {chủng|ngừa|phòng|vắc xin|vaccine|vacxin|mũi},vắc xin,vaccine,tiêm chủng,xét nghiệm {nhanh|pcr|covid},{ca} {nhiễm|mắc|bệnh|dương tính},chó {dại|thả rông|cắn},người từ vùng dịch,trốn cách ly',
    medium: 'dịch,dịch bệnh,muỗi,phun thuốc,lây lan,lây nhiễm,bị sốt,ca bệnh,khẩu trang,khử khuẩn,khu phong tỏa,chốt kiểm dịch,ao tù,vũng nước đọng,trung tâm y tế dự phòng,trạm y tế,tụ tập đông người,sốt,bệnh truyền nhiễm,nước tù đọng',
    weak: '=lây,bệnh,=mắc,y tế',
    against: 'bảo hiểm,thuốc giả,dịch vụ,giao dịch,xê dịch,du lịch,chuyển dịch,=trộm,mùi hôi,=heo,phun sơn,thái độ,=karaoke',
  },
  'YT-04': {
    strong: '{phòng khám|nha khoa|nhà thuốc|tiệm thuốc|tiệm thuốc tây|quầy thuốc|thẩm mỹ|thẩm mỹ viện|spa|cơ sở thẩm mỹ|phòng mạch|bác sĩ|lương y|thầy lang|cơ sở y tế|viện thẩm mỹ|phòng răng|tiệm tóc|tiệm nail|cơ sở massage|nhà hộ sinh} .. {không phép|không giấy phép|không có giấy phép|trái phép|chui|không có bằng|không bằng|không bằng cấp|hết hạn|không chứng chỉ|thuốc giả|quá hạn|không đơn|không toa|bán thuốc|quảng cáo sai|hoạt động chui|chưa có phép|chưa được cấp phép|tiêm filler|cắt mí|bơm môi|nâng mũi|mạo danh|không có chứng chỉ|kém chất lượng|biến chứng},{thuốc} {giả|quá hạn|hết hạn|dỏm|lậu|kém chất lượng|nam trị bá bệnh|gia truyền},bán thuốc {không toa|không đơn|giả|quá hạn|hết hạn|online|kê đơn|cắt liều|tây},{thẩm mỹ|phẫu thuật thẩm mỹ|làm đẹp|tiêm filler|tiêm botox|cắt mí|nâng mũi|hút mỡ|tiêm trắng|bơm môi},{khám|chữa} bệnh {chui|trái phép|không phép|bằng bùa|tại nhà không phép},bác sĩ {dỏm|giả|người trung quốc},lang băm,chứng chỉ hành nghề,phá thai {chui|trái phép|},hành nghề {y|y dược|không phép|trái phép},đeo khẩu trang giả',
    medium: 'phòng răng,không phải bác sĩ,nhiễm trùng,{treo|có} .. giấy phép,nhà thuốc,tiệm thuốc tây,quầy thuốc,phòng khám tư,phòng mạch,nha khoa,spa,thẩm mỹ viện,filler,botox,giấy phép hành nghề,bằng cấp,không phép,thuốc tây,thực phẩm chức năng,mỹ phẩm,tiêm truyền,biến chứng,vô nước biển',
    weak: 'giấy phép,thuốc,chui,quảng cáo,cơ sở',
    against: '=xây,sai phép,=karaoke,phun thuốc,thuốc trừ sâu,thái độ,bảo hiểm,chờ lâu,thuốc lá,thuốc lắc,dạy thêm,trại heo',
  },
  'YT-05': {
    strong: 'bảo hiểm y tế,thẻ {bảo hiểm|bhyt|bảo hiểm y tế|y tế},{cấp|đổi|gia hạn|làm|mua} {thẻ |}bảo hiểm,chuyển {tuyến|viện},{trái|đúng|thông|vượt} tuyến,{mức hưởng|chi trả|thanh toán|đồng chi trả|danh mục|tham gia} {bảo hiểm|bhyt|viện phí|thuốc bảo hiểm},giấy chuyển {viện|tuyến|viện},giấy {ra viện|chứng sinh|nghỉ ốm|khám sức khỏe|nghỉ việc hưởng},{xe|gọi|đội|tổng đài|trung tâm} {cấp cứu|115},cấp cứu {115|đến trễ|đến chậm|chậm|không đến|không ai},{gọi|chờ|đợi} xe cứu thương,khám {bảo hiểm|bhyt|bằng thẻ},đăng ký {khám chữa bệnh ban đầu|nơi khám|kcb},thuốc {bảo hiểm|bhyt|trong danh mục},bảo hiểm xã hội {một lần|},viện phí,giấy báo tử,khám {sức khỏe|nghĩa vụ},bệnh án,hồ sơ bệnh án',
    medium: 'bhyt,bảo hiểm,cấp cứu,115,thủ tục nhập viện,thủ tục ra viện,giấy nghỉ ốm,thanh toán viện phí,hộ nghèo {được cấp|thẻ},tuyến trên,tuyến dưới,bảo lãnh viện phí,cơ quan bảo hiểm,hộ gia đình,giảm trừ',
    weak: 'khám,bệnh viện,thủ tục,=thẻ,viện',
    against: 'thái độ,=quát,bảo hiểm thất nghiệp,mũ bảo hiểm,nón bảo hiểm,=lương,ngộ độc,không phép,bảo hiểm xe,bảo hiểm nhân thọ,thai sản chậm,không đội,lương hưu',
  },
};
