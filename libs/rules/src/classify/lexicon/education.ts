import type { FieldWords } from './category-words.js';

/** GD: education. */
export const education: FieldWords = {
  'GD-01': {
    strong: 'lạm thu,{thu tiền|thu phí|thu quỹ|đóng tiền|đóng quỹ|các khoản thu|khoản thu|khoản tiền|khoản đóng góp|thu chi|vận động đóng góp|đóng góp|tiền đầu năm|thu} .. {đầu năm|trường|lớp|phụ huynh|nhà trường|hội phụ huynh|tự nguyện|vô lý|máy lạnh|điều hòa|ti vi|tivi|xã hội hóa|quỹ lớp|học sinh|con tôi},quỹ {lớp|trường|phụ huynh|hội phụ huynh|cha mẹ học sinh|khuyến học},{hội|ban đại diện} {phụ huynh|cha mẹ học sinh|cmhs} .. {thu|quỹ|đóng|tiền|vận động},tiền {trường|đầu năm|quỹ lớp|máy lạnh|học phí|cơ sở vật chất|xây dựng trường|đồng phục|sách vở|học 2 buổi|phụ huynh|vệ sinh trường|nước uống|bảo vệ trường|bán trú},{học phí|tiền học} {cao|tăng|thu|đóng|quá|vô lý|mầm non},đồng phục .. {giá|bắt mua|mắc|ép mua|phải mua|đắt},{ép|bắt|buộc} {mua|đóng} .. {đồng phục|sách|tiền|quỹ|bảo hiểm},tự nguyện {nhưng|mà|kiểu} {bắt buộc|ép|ép buộc},xã hội hóa {giáo dục|trường|lớp},đầu năm học',
    medium: 'học phí,phụ huynh,nhà trường,đóng tiền,thu tiền,tiền học,quỹ phụ huynh,đồng phục,tự nguyện,khoản thu,đầu năm,trường {tiểu học|mầm non|thcs|thpt|mẫu giáo|cấp 1|cấp 2|cấp 3},sách giáo khoa,công khai thu chi,cào bằng',
    weak: 'trường,lớp,tiền,học sinh,triệu,con tôi',
    against: 'dạy thêm,học thêm,bị đánh,bạo lực,ngộ độc,thức ăn,nhà vệ sinh,tuyển sinh,trái tuyến,trung tâm ngoại ngữ,ngoại ngữ,lương,kẹt xe,xây,bảo vệ rừng',
  },
  'GD-02': {
    strong: 'bạo lực {học đường|trường học},bắt nạt,{học sinh|bạn học|nữ sinh|nam sinh|bạn cùng lớp|học trò|các em|con tôi|cháu|em tôi|nhóm bạn} .. {đánh nhau|bị đánh|đánh hội đồng|bắt nạt|hành hung|cô lập|lột đồ|đánh|đâm|đe dọa|trấn lột|bị bạn đánh|xô xát|bị dọa|chặn đường},{đánh|đánh hội đồng|hành hung|chặn đánh|đánh nhau} .. {học sinh|cổng trường|trong trường|trường|trong lớp|nữ sinh|bạn học|trước cổng trường},{đánh nhau|đánh hội đồng} {trước cổng trường|trong trường|ở trường},{cô giáo|giáo viên|thầy|thầy giáo|cô|bảo mẫu|cô nuôi dạy trẻ|cô trông trẻ} .. {đánh|tát|bạo hành|phạt quỳ|nhéo|bạt tai|đánh đập|véo|dúi đầu|đánh bé|đánh trẻ|đánh học sinh|khẽ tay},{nhà trẻ|mầm non|nhóm trẻ|lớp mẫu giáo} .. {bạo hành|đánh|ngược đãi|bầm tím|nhốt|bỏ quên},{an toàn học sinh|an toàn trường học|an toàn cho học sinh|bảo mẫu đánh},xâm hại học sinh,{lan can|tường|trần|quạt trần} {trường|lớp} .. {rơi|sập|đổ|gãy},bỏ quên {trẻ|học sinh|bé} {trên xe|trong lớp},xe {đưa đón|đưa rước} {học sinh|trẻ},học sinh {bị|té|mất tích|bỏ học|đuối}',
    medium: 'bạn cùng lớp,học sinh,cổng trường,trong trường,bị bạn,tẩy chay,phụ huynh,bầm,bầm tím,sợ đi học,không dám đi học,hội đồng,cô giáo,bảo mẫu,quay clip,lớp {6|7|8|9|10|11|12},clip,con tôi bị,trầm cảm,nhóm trẻ',
    weak: 'trường,lớp,đánh,con tôi,em',
    against: 'thu tiền,quỹ,dạy thêm,học thêm,tuyển sinh,vệ sinh,thức ăn,kẹt xe,đậu xe,mũ bảo hiểm,khuya,ngộ độc,karaoke,rác,gờ giảm tốc,vạch,đèn tín hiệu,nhà vệ sinh',
  },
  'GD-03': {
    strong: 'tuyển sinh,{chuyển|xin chuyển|đổi} {trường|lớp|cấp},xin {học|vào học|nhập học} ,{đăng ký|nộp hồ sơ|hồ sơ|làm thủ tục} {nhập học|vào lớp|học|xét tuyển|tuyển sinh|thi|lớp 1|lớp 6|lớp 10|cho con},vào lớp {1|một|6|10|lá},{trái|đúng|phân} tuyến {tuyển sinh|học|trường|},nhập học,{thi|điểm thi|điểm chuẩn|nguyện vọng|tuyển} {vào |}{lớp 10|10|tốt nghiệp|thpt|chuyên|đại học},xét tuyển,{học bạ|bằng tốt nghiệp|giấy khen|giấy chứng nhận tốt nghiệp|bằng cấp 3|bảng điểm} ,{miễn|giảm|miễn giảm} học phí,{chế độ|trợ cấp|hỗ trợ|chính sách|học bổng} .. {học sinh|sinh viên|chi phí học tập|con hộ nghèo|học tập},học bổng,{hỗ trợ|trợ cấp} {học tập|chi phí học|tiền ăn trưa|học sinh nghèo},thiếu {trường|lớp|giáo viên|chỗ học},quá tải {trường|lớp|học sinh},sĩ số,{lịch|thời gian|kế hoạch} {nghỉ hè|đi học lại|năm học|tựu trường|nghỉ tết|thi},học {trực tuyến|online|từ xa},vay vốn sinh viên',
    medium: 'con tôi vào,hộ khẩu nơi khác,tạm trú nhập học,trường công,trường điểm,lớp 1,lớp 6,lớp 10,mầm non công lập,học sinh,chuyển trường,giữ chỗ,hồ sơ nhập học,đủ tuổi,phổ cập,bằng tốt nghiệp,trường chuyên,học bạ,sổ liên lạc,nhà trường',
    weak: 'trường,học,con tôi,lớp,năm học',
    against: 'dạy thêm,học thêm,bị đánh,đánh,lạm thu,quỹ,thu tiền,trung tâm,bếp ăn,nhà vệ sinh,cổng trường kẹt,lái xe,tiền trường',
  },
  'GD-04': {
    strong: '{bếp ăn|bữa ăn|suất ăn|cơm|đồ ăn|thức ăn|khẩu phần|thực đơn|căn tin|căng tin} .. {bán trú|trường|học sinh|nhà trường|mầm non|nội trú|các cháu|con tôi},{bán trú|căn tin trường|bếp ăn trường} .. {ăn|bữa|suất|dơ|kém|ôi|thiu|ít|không đủ|mất vệ sinh|giun},bếp ăn {bán trú|tập thể trường|trường},suất ăn {bán trú|học sinh},bán trú,{phòng học|lớp học|trường học|nhà trường|trường|sân trường|bàn ghế|nhà vệ sinh trường|mái trường|dãy phòng học} .. {xuống cấp|dột|hư|hư hỏng|cũ|thấm|nứt|chật|thiếu bàn ghế|thiếu quạt|nóng|thiếu nước|mục|không có quạt|không có nước|dơ|bẩn|hôi|ngập sân|bong tróc|mưa dột},nhà vệ sinh .. {trường|học sinh|lớp},{trường|học sinh} .. nhà vệ sinh,cơ sở vật chất,{bàn ghế|quạt|máy chiếu|trang thiết bị|bảng|rèm} {hư|cũ|thiếu|lớp|phòng học},thiếu {phòng học|bàn ghế|nhà vệ sinh|sân chơi|nước uống} ,sân trường,{xây|sửa|sửa chữa|xây mới|xây thêm} {trường|phòng học|lớp học|dãy phòng},thư viện trường',
    medium: 'bán trú,phòng học,lớp học,nhà trường,trường {tiểu học|mầm non|thcs|thpt|mẫu giáo},trần lớp,quạt,bàn ghế,nước uống,con tôi ăn,suất ăn,bếp ăn,dột,nhà vệ sinh,nóng nực,căn tin,học sinh,thực đơn',
    weak: 'trường,lớp,học sinh,ăn,con tôi,xuống cấp',
    against: 'bị đánh,bạo lực,dạy thêm,thu tiền,quỹ,tuyển sinh,công viên,công cộng,bãi tắm,chung cư,bệnh viện,kẹt xe,lạm thu,nhà hàng,khách,ổ gà',
  },
  'GD-05': {
    strong: '{dạy|học} thêm,{ép|bắt|buộc|gợi ý} .. {học thêm},lớp học thêm,trung tâm {ngoại ngữ|anh ngữ|tiếng anh|tin học|gia sư|dạy thêm|kỹ năng|luyện thi|dạy nghề|toán},{lớp|khóa|học phí} {tiếng anh|anh văn|ngoại ngữ|ielts|luyện thi} .. {trung tâm|đóng|hoàn|không|nghỉ|học phí},{giáo viên|cô giáo|thầy giáo|cô chủ nhiệm|thầy cô|chủ nhiệm|thầy|hiệu trưởng} .. {thái độ|mắng|chửi|xúc phạm|trù dập|trù|phân biệt|thiên vị|ứng xử|nặng lời|la mắng|dạy thêm|chì chiết|bêu tên|so sánh|cho điểm|không dạy|nghỉ dạy|nhiệt tình|tận tâm|vô trách nhiệm|bắt học},{thái độ|ứng xử|cách dạy|đạo đức|phát ngôn} .. {giáo viên|cô giáo|thầy giáo|thầy cô|hiệu trưởng|cô},trù dập,{trung tâm} .. {không phép|chưa có phép|đóng cửa|hoàn học phí|không trả học phí|quảng cáo sai|giáo viên nước ngoài|phá sản},hoàn {học phí|tiền học},chương trình {liên kết|dạy thêm|tự nguyện},gia sư,luyện thi',
    medium: 'giáo viên,cô giáo,thầy giáo,trung tâm ngoại ngữ,chủ nhiệm,học thêm,dạy thêm,tiếng anh,thầy cô,ngoài giờ,tại nhà cô,tại nhà,học sinh,khóa học,điểm thấp,đạo đức nhà giáo,đánh giá học sinh,liên kết',
    weak: 'trường,lớp,cô,thầy,học,con tôi',
    against: 'bị đánh,đánh bé,tát,bạo hành,bạo lực,thu tiền đầu năm,quỹ lớp,tuyển sinh,nhập học,bán trú,cơ sở vật chất,khám,bác sĩ,giấy phép lái xe,ubnd,một cửa,bầm tím',
  },
};
