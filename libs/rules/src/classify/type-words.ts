/** Words that tell what kind of message it is, as `indexPhrases` reads them, parted by commas. */
export const typeWords = {
  /** It is happening. */
  now: 'đang,vừa,vừa mới,={mới|gấp},mới {bị|đây|xong},bây giờ,hiện giờ,hiện tại,ngay lúc này,lúc này,ngay bây giờ,hồi nãy,nãy giờ,mới nãy,lúc nãy,khi nãy,vừa nãy,vừa xong,sáng nay,trưa nay,chiều nay,tối nay,đêm nay,khẩn cấp,{xuống|tới|đến|cứu|xử lý} gấp,gấp {lắm|giùm|ạ}',
  /** It is over. */
  past: 'hôm qua,hôm trước,hôm kia,hôm nọ,bữa trước,bữa hổm,bữa kia,tuần trước,tuần rồi,tháng trước,tháng rồi,năm ngoái,năm trước,năm rồi,hồi năm,hồi tháng,trước đây,cách đây,=từng,từng {bị|có|xảy ra|cháy},lúc trước,hồi trước,ngày trước,đợt trước,vụ trước,đã được dập,đã dập tắt,đã xảy ra,từng xảy ra,sau vụ,vào ngày,đã khắc phục',
  /** It may come. */
  feared: 'nguy cơ,={sợ|lo|dễ|lỡ|nhỡ|phòng|tránh|đợi|chờ},sợ {bị|cháy|sập|đổ|nổ|chết|có|trẻ|bé|con|xảy ra},{rất|chỉ|ai cũng|lo} sợ,lo {ngại|lắng|bị},e {rằng|ngại},có thể,rất dễ,dễ {cháy|gây|bị|xảy ra|dẫn|làm},nếu,lỡ {như|có|mà|xảy ra},kẻo,coi chừng,suýt,sém,xém,chút nữa,đề phòng,phòng {ngừa|tránh},để tránh,tránh {để|bị|gây},tiềm ẩn,không may,trường hợp,khi có,có ngày,biết đâu,hỏi về,quy định về,kỹ năng,tập bơi',
  denied: 'không,chưa,chẳng,hết,không có,chưa có,không bị,không phải,không còn',
  /** Time and again. */
  habitual: 'thường xuyên,={hoài|miết},{té|ngã|bị|kêu|báo} hoài,hoài luôn,={thường|hay},hay {bị|có|xảy ra|đánh|tụ tập},nhiều lần,mỗi tối,mỗi đêm,mỗi ngày,hằng ngày,hàng ngày,hằng đêm,hàng đêm,tối nào,đêm nào,ngày nào,liên tục nhiều ngày,liên tiếp,nhiều vụ,lâu lâu,mấy lần,thỉnh thoảng,suốt ngày',
  /** Police matters that are a crime report only while they happen. */
  crime: 'trộm,ăn trộm,kẻ trộm,móc túi,cướp,giật,bẻ khóa,phá khóa,cạy cửa,mất xe,lấy cắp,đánh bạc,sòng bạc,đá gà,lắc tài xỉu,xóc đĩa,hút chích,chích ma túy,ma túy,hít ke,bay lắc,đua xe,bắt trộm,rải đinh,chặn đường,đòi nợ,ném đá,mang dao,dùng dao',
  /** Those of them that threaten somebody's property. */
  theft: 'trộm,ăn trộm,kẻ trộm,móc túi,cướp,giật,bẻ khóa,phá khóa,cạy cửa,mất xe,lấy cắp',
  /** Something has happened to somebody, so a hazard is an emergency. */
  event: 'điện giật,giật điện,{tóe|xẹt|nẹt} lửa,phóng điện,chập cháy,{mắc|bị} kẹt,kẹt {trong|thang máy},{chôn vùi|vùi lấp|bị vùi},đè {trúng|người|lên người|chết},bị đè,{rơi|rớt} trúng,{sập nhà|nhà sập|sập giàn|đổ sập},đang cháy,lốc xoáy',
  /** Danger to health that needs doctors rather than police. */
  medical: '{ngộ|trúng} độc,nôn,ói,đau bụng,rắn cắn,bỏ rơi',
  /** "Tố cáo", "khiếu nại" spoken of, not done. */
  mentioned: '{bị|dọa|đòi|sẽ|luật|thủ tục|cách|đơn từ|quy trình|hướng dẫn|không|không phải|chưa|khỏi} {tố cáo|khiếu nại},sẽ {làm|gửi|viết} đơn {tố cáo|khiếu nại},thủ tục {nộp|làm|gửi} đơn {tố cáo|khiếu nại},{nộp|gửi} đơn {tố cáo|khiếu nại} ở đâu,không phải là {tố cáo|khiếu nại},thời hạn {giải quyết|} {tố cáo|khiếu nại},{hỏi|tìm hiểu} .. {tố cáo|khiếu nại},{tố cáo|khiếu nại} {ở đâu|thế nào|ra sao|như thế nào}',
  /** Complaints of a customer, not against a decision. */
  consumer: 'hóa đơn,tiền nước,tiền điện,khách sạn,nhà hàng,quán,cửa hàng,shop,taxi,tài xế,nhà xe,nhà mạng,mạng,internet,wifi,sim,gói cước,siêu thị,cây xăng,hàng xóm,tour,hàng giả,mua hàng,bảo hành,karaoke,loa,tiếng ồn,mùi hôi,rác',
  /** What is dear, not who takes it. */
  dear: '{quá|rất|hơi|thiệt|thật} {đắt|mắc|cao},={đắt|mắc} {quá|vậy|thế},chặt chém,{giá|thu|phí} cao,tăng giá,giá cắt cổ,giá trên trời,niêm yết giá,bảng giá',
  decision: 'quyết định,xử phạt,thu hồi,cưỡng chế,kỷ luật,bồi thường,biên bản,bị phạt,thuế,công văn',
  ask: '{cho|xin|cho tôi|cho em|cho mình|cho tui|cho cháu|cho con|cho bà con|xin được|muốn|tôi muốn|em muốn|tôi xin|nhờ|vui lòng cho} hỏi,{cho|xin cho} biết,hướng dẫn {giúp|giùm|dùm|cho|tôi|em},tư vấn {giúp|cho|giùm},thắc mắc,hỏi thủ tục,hỏi về,cần {những|} giấy tờ gì,giấy tờ gì,gồm những gì,làm {sao|thế nào|như thế nào} để,như thế nào,ra sao,thủ tục gì,hết bao nhiêu {tiền|},bao nhiêu tiền,lệ phí bao nhiêu,mất bao lâu,trong bao lâu,nộp ở đâu,làm ở đâu,đăng ký ở đâu,ở đâu ạ,có được không,được không ạ,có .. không {ạ|vậy|nhỉ|thế},phải không ạ,đúng không ạ,=có cần,có phải,hay chưa,khi nào có,bao giờ có,mấy giờ',
  /** Asked, but as a reproach. */
  reproach: 'tại sao,vì sao,sao không,sao chưa,sao mãi,sao lại,sao vẫn,bao giờ mới,khi nào mới,chừng nào mới,đến bao giờ,tới bao giờ,ai chịu trách nhiệm,trách nhiệm của ai,có ai quản,không ai quản,hỏi các anh,hỏi cơ quan',
  /** A solution of the sender's own. */
  solution: '{lắp|trồng|mở|bố trí|tăng|đặt|làm|gắn|bổ sung} thêm,nên bỏ,{nên|cần} {sửa đổi|bãi bỏ|cho phép|quy định|mở|xây|lắp|có|cấm|đầu tư|bố trí|giảm|tăng|rút ngắn|làm},{đề nghị|xin|mong|kiến nghị|đề xuất} {lắp đặt|lắp|trồng|xây dựng|xây|mở|bố trí|đầu tư|sửa đổi|bãi bỏ|bỏ|giảm|rút ngắn|cải cách|đơn giản|kéo dài|mở rộng|nâng cấp|cho phép|phân luồng|cấm},giải pháp,sáng kiến,đề xuất,ý tưởng',
  petition: 'kiến nghị,đề xuất,hiến kế,góp ý',
  /** What is asked of the authority in any report. */
  handling: '{xử lý|xử lí|kiểm tra|khắc phục|sửa chữa|giải quyết|xem xét|can thiệp|dọn dẹp|nhắc nhở|xử phạt|thu gom|vào cuộc}',
  praise: '{khen|biểu dương|tuyên dương|khen ngợi|tri ân|ca ngợi},{gửi|gởi} lời {cảm ơn|cám ơn|khen},{rất|vô cùng|thật sự|chân thành} {cảm ơn|cám ơn|biết ơn|hài lòng|ấn tượng},{cảm ơn|cám ơn} {anh|chị|các anh|các chị|cán bộ|đội|bác sĩ|y tá|lực lượng|công an|chú|cô|tập thể|nhân viên|ủy ban|phường|xã|chính quyền|lãnh đạo|thầy|trung tâm|cô chú},=tận tâm,{nhiệt tình|tận tình|chu đáo|niềm nở|thân thiện|hết lòng},{làm việc|phục vụ|hỗ trợ} {rất|quá|thật} {tốt|nhanh|tuyệt},{quá|rất} tuyệt vời,hài lòng,đáng khen,xử lý {rất|quá|thật} nhanh,{đã|đc|được} khắc phục {nhanh|kịp thời}',
  /** What nobody says who only thanks. */
  grievance: 'nhưng,bức xúc,đề nghị,phản ánh,không ai,chưa ai,chưa được,vẫn chưa,mãi không,không thấy,khổ,ô nhiễm,hôi,nguy hiểm,hư,hỏng,kính mong,mong cơ quan,tình trạng,thiếu,không hài lòng,chưa hài lòng,không nhiệt tình,thất vọng,yêu cầu',
  /** Somebody sells something … */
  offer: '{vay|cho vay} {tiền|vốn|nhanh|tín chấp|nóng|tiêu dùng},giải ngân,lãi suất {thấp|ưu đãi|chỉ},không thế chấp,không cần {thế chấp|chứng minh},bao đậu,hút hầm cầu,{thông|nạo vét} {cống|bồn cầu|hầm cầu},chống thấm,diệt {mối|côn trùng},sửa {máy lạnh|điện lạnh|điện nước},chuyển nhà,thu mua {phế liệu|đồ cũ},{bán|mở bán} {đất|đất nền|căn hộ|nhà|sim},đất nền,căn hộ cao cấp,siêu phẩm,đầu tư sinh lời,{khuyến mãi|khuyến mại|giảm giá|ưu đãi|sale},{làm|nhận làm} {bằng|giấy tờ|bằng cấp},{tuyển|tuyển dụng} .. {lương|thu nhập|cộng tác viên},việc nhẹ lương cao,việc làm tại nhà,cộng tác viên online,kiếm tiền online,{nhà cái|cá cược|casino|tài xỉu online|nổ hũ|slot|lô đề online},{thuốc|viên uống|trà} {giảm cân|tăng cường|sinh lý},trúng thưởng,nhận quà,tặng {ngay|code|quà},bảo hành {dài hạn|5 năm|12 tháng},báo giá,giá {rẻ|tốt|gốc|ưu đãi|chỉ từ},phục vụ 24,uy tín,chuyên nghiệp',
  /** … and says how to buy it. */
  callToBuy: '{liên hệ|lh|alo|gọi} {ngay|em|mình|hotline|zalo|số|để được|sđt|đt},lh,{inbox|ib|nhắn tin|kết bạn} {ngay|em|mình|zalo|để},hotline,zalo,telegram,truy cập,click,bấm vào,đăng ký ngay,link,http,https,www,com,vn,nhanh tay,số lượng có hạn,miễn phí tư vấn,tư vấn miễn phí,liên hệ',
  /** Somebody tells of such an offer. */
  aboutOffer: 'dán,phát tờ rơi,tờ rơi,rao vặt,tin nhắn,nhắn tin cho tôi,gọi cho tôi,gọi đến,cuộc gọi,làm phiền,quấy rối,spam,phản ánh,đề nghị,bị lừa,lừa đảo,tôi bị,nhà tôi,treo trên,dán trên,cột điện,gốc cây,gây mất mỹ quan,mất mỹ quan,bức xúc,xử lý',
  nonsense: 'test,testing,thử nghiệm,asdf,asdfgh,qwerty,abc,abcd,aaa,hello,hi,alo,123,1234',
} as const;
export type TypeWord = keyof typeof typeWords;
