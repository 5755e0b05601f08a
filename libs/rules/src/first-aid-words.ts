// Phrases as `indexPhrases` reads them: `{a|b}` is a choice, `..` a gap, `=` wants its accents typed. One line of phrases is parted by commas, because a phone loads them.

/** Present dangers, grouped by who comes to help. */
export const dangers = {
  fire: '{cháy|nổ} {nhà|kho|xưởng|quán|tiệm|trọ|phòng|cửa hàng|công ty|chung cư|trường|rừng|rẫy|núi|bãi rác|tàu|ghe|gas|bình|khí|trạm|biến áp|biến thế},{nhà|rừng|xưởng|kho} cháy,{nhà|tàu|xe|xưởng|kho|rừng} .. bị cháy,{nhà|quán|xưởng|kho|công ty|phòng|rừng|bãi rác|chợ|trụ điện|cột điện} .. đang cháy,=cháy {xe|chợ|rồi|to|quá|dữ|lan},={quán|xe|chợ|đang|bị|có} cháy,bốc cháy,cháy {lớn|ngùn ngụt|dữ dội|lan sang|lan qua|lan ra|lan vào},{đám|vụ} cháy,lửa {cháy|bốc|lan|lớn},{ngọn|bắt|biển} lửa,phát {hỏa|nổ},hỏa hoạn,nổ lớn,{tiếng|vụ} nổ,{xì|rò|rò rỉ|mùi} {gas|ga|khí|hóa chất},hở gas,tràn hóa chất,khí độc,quả bom,bom mìn,đầu đạn,lựu đạn',
  electricity: '{điện giật|giật điện},{rò|rò rỉ|rỉ|hở|nhiễm|chập|phóng|xẹt|nẹt} điện,điện rò,{xẹt|tóe|nẹt|tia} lửa,chập cháy,đứt dây {điện|trung thế|cao thế},dây {điện|cao thế|trung thế} .. {đứt|hở|lòi|rơi|rớt|rụng|xuống đường|đang cháy},cháy {trụ|cột|dây|tủ|bình} điện,{trụ|cột} điện .. {gãy|ngã|đổ|sắp},{gãy|ngã|đổ} {trụ|cột} điện',
  water: '=đuối nước,{bị|đang|sắp|người|em|bé|trẻ|vụ} đuối nước,{cứu|chết|sắp|đang} đuối,{sắp|bị|đang} chìm,{chìm|lật} {tàu|ghe|xuồng|thuyền|ca nô},{tàu|ghe|thuyền} chìm,{nước|sóng|bị} cuốn,{cuốn|trôi} ra {xa|biển},mất tích,{rơi|rớt|té|lọt} xuống {biển|sông|giếng|hồ|cống|suối|hố},lọt cống,nước {dâng|lên} nhanh,ngập {lút|tới ngực|tới cổ},cô lập',
  collapse: '{sập|đổ} {nhà|tường|mái|trần|giàn|cầu|hầm|cần cẩu},{nhà|tường|mái|giàn giáo|cầu} .. {bị|đã} sập,{nhà|tường|mái|giàn giáo|cầu} {sập|đổ},{sắp|chực} {sập|đổ|ngã|gãy},đổ {sập|ập},{đang|bị} sạt,{sạt lở|lở} {núi|đất},đá lăn,{chôn vùi|vùi lấp},đè {trúng|người|lên người|chết},{bị|đổ|ngã|gãy} đè,{rơi|rớt} trúng,{mắc|bị} kẹt,kẹt {trong|thang máy},lốc xoáy,hố tử thần',
  violence: '{đánh|đập|chém} nhau,đánh {người|vợ|chồng|mẹ|cha|hội đồng|chết|đập},chồng .. đánh,{đang|bị|dọa|đòi} đánh,hành hung,ẩu đả,{bị|rượt|đòi} chém,chém người,={đâm người|bị đâm},đâm {chém|nhau},{cầm|dí|kề} {dao|rựa|kiếm|súng},mã tấu,hung khí,{bắn|nổ} súng,bắn người,{dọa|đòi} giết,giết {người|tôi|em|vợ|con},án mạng,bắt cóc,bị nhốt,hiếp dâm,{cưỡng|bị} hiếp,cưỡng bức,sàm sỡ,bạo {lực gia đình|hành},tạt {axit|sơn},đốt nhà,bom xăng,khủng bố,đập phá nhà,phá cửa,đe dọa tính mạng,truy sát,ngáo đá,cướp {giật|xe|tiệm},{bị|đang} cướp,giật {túi|dây chuyền|điện thoại|giỏ|đồ},đang {trộm|ăn trộm|bẻ khóa|cạy cửa},đột nhập,={tự tử|treo cổ},{đòi|muốn|định} tự tử,nhảy {cầu|lầu},tự {sát|thiêu},uống thuốc {sâu|trừ sâu|diệt cỏ},cứu {với|tôi|em|cháu|người},{kêu|la} cứu',
  child: 'đánh {con|bé|cháu|trẻ|em bé},{đánh đập|bạo hành|hành hạ|nhốt|xích|bỏ đói} {trẻ|bé|con|cháu},xâm hại,dâm ô,ấu dâm,lạm dụng {trẻ|tình dục},bỏ rơi,bé sơ sinh,{trẻ|bé|em} .. bị lạc,{trẻ|bé} lạc,lạc {con|mất con},{dụ dỗ|bắt cóc|gạ gẫm} {bé|trẻ},sờ soạng',
  health: 'bất tỉnh,ngất xỉu,bị ngất,co giật,{ngưng|ngừng} thở,không thở được,tím tái,đột quỵ,hôn mê,nguy kịch,hấp hối,sắp chết,chảy máu nhiều,nằm bất động,thương nặng,người bị {thương|nạn},{có người|tông|cán} chết,chết người,thương vong,{ngộ|trúng} độc,rắn cắn,{gấp|cần} cấp cứu,cấp cứu gấp,{tông|đụng} trúng người,xe lật,lật xe',
} as const;
export type DangerGroup = keyof typeof dangers;

/** Words that say of themselves that an official's wrongdoing is reported. */
export const accusations =
  'tố cáo,tham {nhũng|ô},=hối lộ,{nhận|đưa|ăn|đòi|tiền} hối lộ,hối lộ {cán bộ|công an|cho},hối lộ .. triệu,vòi {vĩnh|tiền|thêm},vòi .. triệu,{tiền|phải} lót tay,lót tay cho,rút ruột,biển thủ,=mãi lộ,ăn {chặn|bớt} {tiền|gạo|quà},{đưa|nhận|phải có} phong bì,{lợi|lạm} dụng {chức vụ|chức quyền|quyền hạn},{lạm|lộng} quyền,quan tham,cố ý làm trái,quỹ đen,chạy {án|chức},{ép|bức} cung,nhục hình';

/** People and bodies who hold public power … */
export const officials =
  'cán bộ,công chức,viên chức,chủ tịch,bí thư,địa chính,công an,cảnh sát,csgt,ca {phường|xã},thanh tra,lãnh đạo,{trưởng|phó} phòng,giám đốc,hiệu {trưởng|phó},trưởng {ấp|thôn|khu phố},tổ trưởng,ủy ban,{quản lý|trật tự} đô thị,kiểm lâm,hải quan,quản lý thị trường,{chi cục|nhân viên} thuế,đăng kiểm,chính quyền,bác sĩ,giáo viên,đội kiểm tra';

/** … and what makes a report about them an accusation when both stand close together. */
export const abuses =
  '{nhận|lấy|đòi|ăn|đưa|chung} tiền,gợi ý {tiền|đưa tiền|bồi dưỡng},{tiền|đòi} bồi dưỡng,{đưa|đòi|nhận|lấy} .. triệu,chung chi,lót tay,phong bì,làm luật,bảo kê,bao che,chống lưng,bỏ túi,ăn {chặn|bớt|chia},cắt xén,chia chác,{trục|tư|vụ} lợi,{nâng|khai|lập|kê|ký|hồ sơ} khống,làm giả hồ sơ,giả chữ ký,chiếm đoạt,thông đồng,cấu kết,móc nối,tiếp tay,ngã giá,bán đất công,cấp đất trái,đánh dân,nhũng nhiễu,không .. biên lai,sân sau';

/** Asking to review a decision that touches the sender's own rights (Law on Complaints 02/2011/QH13, Art. 2). */
export const complaints =
  'khiếu {nại|kiện},không {đồng ý|đồng tình} {với|} quyết định,{phản đối|xem xét lại|xem lại|hủy|hủy bỏ|rút|rút lại} quyết định,quyết định .. {oan|trái luật|trái pháp luật|không đúng|không thỏa đáng|vô lý},{phạt|kỷ luật} oan,quyết định {cưỡng chế|thu hồi đất|buộc thôi việc}';

/** Everyday phrases that only look like one of the above. */
export const harmless =
  'cháy {hàng|vé|túi|nắng|máy},cháy phòng khách sạn,{phòng|chữa|báo} cháy,cháy nổ,chạy phòng,mệt sắp chết,nóng sắp chết,tập huấn,diễn tập,bị kẹt xe,{cây|nhà|tường|người|rất|khá|quá|cây dầu|cây bàng|cây phượng|cây xanh|cây dừa} to cao,to cao {quá|lắm|che},{giả|giả danh|giả danh là|giả làm|mạo danh|xưng|xưng là} {công an|cán bộ},chống tham nhũng,{đề nghị|mong|yêu cầu|báo|cầu cứu} {công an|lãnh đạo|chính quyền|ủy ban|chủ tịch},{nhờ|gọi} công an,nhận tiền {hỗ trợ|trợ cấp|bồi thường|đền bù|lương|mai táng|bảo hiểm},lấy tiền {lương|bảo hiểm}';
