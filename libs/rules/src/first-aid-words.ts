// Phrases as `indexPhrases` reads them: `{a|b}` is a choice, `..` a gap, `=` wants its accents typed, because without them the words say something else
// ("lo dat" is more often "lô đất" than "lở đất"). One line of phrases is parted by commas: a telephone loads them.

/** Present dangers, grouped by who comes to help. */
export const dangers = {
  fire: 'cháy {nhà|kho|xưởng|quán|tiệm|trọ|cửa hàng|chung cư|rừng|rẫy|núi|bãi rác|lớn|ngùn ngụt|dữ dội|lan sang|lan qua|lan vào},=cháy {xe|chợ|tàu|ghe|trường|phòng|công ty|rồi|to|quá|dữ|lan},{nhà|rừng} cháy,={quán|xe|chợ|xưởng|kho|đang|bị|có} cháy,{nhà|nhà dân|nhà kho|nhà trọ|nhà xưởng|quán|kho|phòng trọ|rừng|bãi rác|trụ điện|cột điện|dây điện} đang cháy,{nhà|nhà dân|xe|xe máy|xưởng|rừng} bị cháy,bốc cháy,{đám|vụ} cháy,lửa {cháy|bốc},=lửa {lan|lớn},={bắt lửa|tiếng nổ|vụ nổ|nổ lớn},{ngọn|biển} lửa,phát {hỏa|nổ},hỏa hoạn,nổ {gas|bình|trạm|biến áp|biến thế},nghe tiếng nổ,{xì|rò|rò rỉ|mùi} gas,={hở gas|mùi ga},{xì|rò} ga,{rò rỉ|tràn} {khí|hóa chất},=khí độc,={quả bom|đầu đạn},{có|phát hiện} quả bom,bom mìn,lựu đạn',
  electricity: 'điện giật,giật điện,={hở|phóng} điện,{rò|rò rỉ|rỉ|nhiễm|chập|xẹt|nẹt} điện,{bị|dây} hở điện,{đang|bị} phóng điện,{xẹt|tóe|nẹt|tia} lửa,chập cháy,đứt dây {điện|trung thế|cao thế},dây {điện|cao thế|trung thế} .. {đứt|=hở|bị hở|=lòi|lòi ra|=rơi|rơi xuống|bị rơi|rớt|=rụng|xuống đường},cháy {trụ|cột|dây|tủ|bình} điện,{trụ|cột} điện .. {=gãy|bị gãy|gãy ngang|sắp gãy|bị ngã|ngã xuống|ngã đổ|ngã ra|=đổ|bị đổ|đổ xuống},{gãy|ngã} {trụ|cột} điện,=đổ {trụ|cột} điện',
  water: '=đuối nước,{bị|đang|sắp|em|bé|trẻ|vụ} đuối nước,{cứu|chết|sắp} đuối,=đang đuối,{sắp|bị|đang} chìm,{chìm|lật} {tàu|ghe|xuồng|thuyền|ca nô},{tàu|ghe|thuyền} chìm,{nước|sóng|bị} cuốn,cuốn ra {xa|biển},mất tích,{té|lọt} xuống {biển|sông|giếng|hồ|cống|suối|hố},{người|bé|em|trẻ|cháu|xe} .. {rơi|rớt} xuống {biển|sông|giếng|hồ|cống|suối|hố},lọt cống,nước {dâng|lên} nhanh,ngập {lút|tới ngực|tới cổ},=cô lập,bị cô lập',
  collapse: 'sập {nhà|tường|mái|trần|giàn|cầu|hầm|cần cẩu},đổ {giàn giáo|cần cẩu|sập|ập},=đổ tường,{nhà|tường|mái|cầu} .. bị sập,={nhà|tường|mái|cầu} {sập|đổ},giàn giáo {sập|đổ},{sắp|chực} {sập|đổ|ngã|gãy|rớt|rơi xuống},{đang|bị} sạt,={lở đất|đá lăn},sạt lở {núi|đất},đá lăn xuống,lở núi,{chôn vùi|vùi lấp},={đè người|đè chết|rơi trúng|gãy đè|đổ đè},đè {trúng|lên người},{bị|ngã} đè,{rơi|rớt} trúng {người|đầu|xe|nhà},{mắc|bị} kẹt,kẹt {trong|thang máy},lốc xoáy,hố tử thần',
  violence: '{đánh|đập|chém} nhau,đánh {người|chồng|mẹ|cha|hội đồng|chết|đập|vợ con},={đánh vợ|đang đánh|la cứu|đốt nhà},{đang|say} đánh vợ,chồng .. đánh,{bị|dọa|đòi} đánh,hành hung,ẩu đả,{rượt|đòi} chém,chém người,bị chém {vào|trúng|đứt|trọng thương|gục},={đâm người|bị đâm|dí dao},đâm {chém|nhau},cầm {dao|rựa|kiếm|súng},kề dao,mã tấu,hung khí,{bắn|nổ} súng,bắn người,{dọa|đòi} giết,giết {người|tôi|em|vợ|con},án mạng,bắt cóc,bị nhốt,hiếp dâm,{cưỡng|bị} hiếp,cưỡng bức,sàm sỡ,bạo lực gia đình,=bạo hành,{bị|đang} bạo hành,bạo hành {gia đình|vợ},tạt {axit|sơn},{đòi|dọa} đốt nhà,bom xăng,đập phá nhà,phá cửa,đe dọa tính mạng,truy sát,ngáo đá,cướp {giật|xe|tiệm},{bị|đang} cướp,giật {túi|dây chuyền|điện thoại},={giật đồ|giật giỏ},bị giật {đồ|giỏ},đang {trộm|ăn trộm|bẻ khóa|cạy cửa},đột nhập,={tự tử|treo cổ},{đòi|muốn|định} tự tử,nhảy {cầu|lầu},tự {sát|thiêu},uống thuốc {sâu|trừ sâu|diệt cỏ},cứu {với|tôi|em|cháu|người},kêu cứu',
  child: 'đánh {con|bé|cháu|trẻ|em bé},{đánh đập|bạo hành|hành hạ|nhốt|xích|bỏ đói|bỏ rơi} {trẻ|bé|con|cháu},xâm hại,={dâm ô|bỏ rơi},dâm ô {với|trẻ|bé|cháu|con},ấu dâm,lạm dụng {trẻ|tình dục},bị bỏ rơi,bé sơ sinh,{trẻ|bé|em} .. bị lạc,{trẻ|bé} lạc,lạc {con|mất con},{dụ dỗ|bắt cóc|gạ gẫm} {bé|trẻ},sờ soạng',
  health: 'bất tỉnh,ngất xỉu,={bị ngất|co giật|tím tái},bị co giật,{ngưng|ngừng} thở,không thở được,đột quỵ,hôn mê,nguy kịch,hấp hối,{người|bé|ông|bà} .. sắp chết,chảy máu nhiều,nằm bất động,thương nặng,người bị {thương|nạn},{có người|tông|cán} chết,chết người,thương vong,{ngộ|trúng} độc,{nôn|ói|đau bụng} .. {nhập viện|bệnh viện|cấp cứu},rắn cắn,{gấp|cần} cấp cứu,cấp cứu gấp,{tông|đụng} trúng người,xe lật,lật xe',
} as const;
export type DangerGroup = keyof typeof dangers;

/** Words that say of themselves that an official's wrongdoing is reported. */
export const accusations =
  'tố cáo,tham nhũng,={tham ô|hối lộ|mãi lộ|biển thủ|quan tham|quỹ đen|chạy án},{nhận|đưa|ăn|đòi|tiền} hối lộ,hối lộ {cán bộ|công an},vòi vĩnh,={vòi tiền|vòi thêm},=vòi .. triệu,{tiền|phải} lót tay,lót tay cho,rút ruột,biển thủ {tiền|công quỹ},ăn {chặn|bớt} {tiền|gạo|quà},{đưa|nhận|phải có} phong bì,{lợi|lạm} dụng {chức vụ|chức quyền|quyền hạn},{lạm|lộng} quyền,cố ý làm trái,chạy chức,{ép|bức} cung,nhục hình';

/** People and bodies who hold public power … */
export const officials =
  'cán bộ,công chức,viên chức,chủ tịch,=bí thư,bí thư {xã|phường|chi bộ|đảng ủy},địa chính,công an,cảnh sát,csgt,ca {phường|xã},thanh tra,lãnh đạo,{trưởng|phó} phòng,giám đốc,hiệu {trưởng|phó},trưởng {ấp|thôn|khu phố},tổ trưởng,ủy ban,{quản lý|trật tự} đô thị,={kiểm lâm|hải quan|đăng kiểm},quản lý thị trường,{chi cục|nhân viên} thuế,chính quyền,bác sĩ,giáo viên,đội kiểm tra';

/** … and what makes a report about them an accusation when both stand close together. */
export const abuses =
  '{nhận|lấy|đòi|ăn|đưa|chung|vòi} tiền,gợi ý {tiền|đưa tiền|bồi dưỡng},{tiền|đòi} bồi dưỡng,{đưa|đòi|nhận|lấy} .. triệu,tham ô,chung chi,lót tay,phong bì,làm luật,bảo kê,bao che,chống lưng,bỏ túi,ăn {chặn|bớt|chia},cắt xén,chia chác,{trục|tư|vụ} lợi,={nâng|khai|lập|kê|ký} khống,{khai|lập|kê|hồ sơ} khống,làm giả hồ sơ,giả chữ ký,chiếm đoạt,thông đồng,cấu kết,móc nối,tiếp tay,ngã giá,bán đất công,cấp đất trái,đánh dân,nhũng nhiễu,không .. biên lai,sân sau';

/** Asking to review a decision that touches the sender's own rights (Law on Complaints 02/2011/QH13, Art. 2). */
export const complaints =
  'khiếu {nại|kiện},không {đồng ý|đồng tình} {với|} quyết định,{phản đối|xem xét lại|xem lại|hủy|hủy bỏ|rút|rút lại} quyết định,quyết định .. {oan|trái luật|trái pháp luật|không đúng|không thỏa đáng|vô lý},{phạt|kỷ luật} oan,quyết định {cưỡng chế|thu hồi đất|buộc thôi việc}';

/** Everyday phrases that only look like one of the above. */
export const harmless =
  'cháy {hàng|vé|túi|nắng|máy},cháy phòng khách sạn,{phòng|chữa|báo} cháy,cháy nổ,mệt sắp chết,nóng sắp chết,tập huấn,diễn tập,bị kẹt xe,{cây|nhà|tường|người|rất|khá|quá|cây dầu|cây bàng|cây phượng|cây xanh|cây dừa} to cao,to cao {quá|lắm|che},{giả|giả danh|giả danh là|giả làm|mạo danh|xưng|xưng là} {công an|cán bộ},công ăn việc làm,chống tham nhũng,{đề nghị|mong|yêu cầu|báo|cầu cứu} {công an|lãnh đạo|chính quyền|ủy ban|chủ tịch},{nhờ|gọi} công an,nhận tiền {hỗ trợ|trợ cấp|bồi thường|đền bù|lương|mai táng|bảo hiểm},lấy tiền {lương|bảo hiểm}';
