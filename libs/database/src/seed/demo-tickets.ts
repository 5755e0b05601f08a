import type { IntakeChannel, Rating, RedirectChannel, RefusalReason, ResultCode, TicketState } from '#contract';

/** A made-up message for demo mode: no real person, firm or house number; telephones `0000 …`, mail `@example.vn`. */
export interface DemoTicket {
  /** Stays the same from start to start. */
  readonly key: string;
  readonly text: string;
  /** Commune or district of the structure of 2021-01-01. */
  readonly areaCode: string | null;
  readonly street: string | null;
  readonly landmark: string | null;
  /** The category that the desk gives it. */
  readonly category: string;
  readonly channel: IntakeChannel;
  readonly contact: { readonly kind: 'phone' | 'email'; readonly value: string } | null;
  /** The state to which the demo brings it. */
  readonly target: TicketState;
  /** Working hours between its receipt and now. */
  readonly ageWorkingHours: number;
  readonly question?: string;
  readonly reply?: string;
  readonly refusal?: { readonly reason: RefusalReason; readonly explanation: string };
  readonly answer?: { readonly text: string; readonly result: ResultCode };
  readonly handBack?: { readonly reason: string; readonly competentBody: string };
  /** Why the leader sent the first answer back. */
  readonly remark?: string;
  readonly rating?: { readonly rating: Rating; readonly reason?: string };
  readonly redirect?: { readonly channel: RedirectChannel; readonly guidance: string };
  /** Key of the ticket that it is merged into; stands earlier in the list. */
  readonly mergeInto?: string;
  readonly reopen?: string;
  /** The sender agrees to publication. */
  readonly publish?: true;
  /** Something that waits for somebody's decision in the target state. */
  readonly waits?: { readonly for: 'refusal'; readonly reason: RefusalReason; readonly explanation: string } | { readonly for: 'extension'; readonly days: number; readonly reason: string; readonly endorsed?: true } | { readonly for: 'question'; readonly question: string };
  /** What a coordinating body gave to the lead. */
  readonly part?: { readonly body: string; readonly text: string };
}

const phone = (value: string) => ({ kind: 'phone', value }) as const;
const email = (value: string) => ({ kind: 'email', value }) as const;

/** About one ticket for each thing that a desk meets in a week, in every state and every district. */
export const demoTickets: readonly DemoTicket[] = [
  {
    key: 'pothole-market', category: 'GT-01', channel: 'web', target: 'new', ageWorkingHours: 1,
    text: 'Đường Bình Giã đoạn gần chợ phường 8 mấy tháng nay ổ gà chi chít, có cái sâu hơn gang tay. Trời mưa nước lấp hết không thấy đâu mà tránh, sáng qua tôi thấy 2 chị em chở nhau đi chợ té lăn ra đường. Mong sớm dặm vá lại giùm bà con, cảm ơn nhiều.',
    areaCode: '26527', street: 'Bình Giã', landmark: 'Gần chợ phường 8', contact: phone('0000 102 030'),
  },
  {
    key: 'pavement-parking', category: 'GT-04', channel: 'web', target: 'routed', ageWorkingHours: 5,
    text: 'Mấy quán cà phê trên đường Hoàng Hoa Thám kê bàn với để xe kín hết vỉa hè, tối nào cũng vậy. Tôi đi bộ với cháu nhỏ phải xuống lòng đường, xe chạy vèo vèo rất sợ. Mong phường ra nhắc.',
    areaCode: '26508', street: 'Hoàng Hoa Thám', landmark: null, contact: email('ongba@example.vn'),
  },
  {
    key: 'manhole-school', category: 'CN-04', channel: 'phone', target: 'in_progress', ageWorkingHours: 3,
    text: 'Nắp hố ga ngay trước cổng trường mẫu giáo mất từ tối qua, phụ huynh cắm tạm nhánh cây vào. Sáng nay mấy bé đi học lọt chân suýt té. Nhờ cho người xuống đậy lại liền giùm.',
    areaCode: '26554', street: 'Nguyễn Thanh Đằng', landmark: 'Trước cổng trường mẫu giáo', contact: phone('0000 223 344'),
  },
  {
    key: 'karaoke-night', category: 'MT-05', channel: 'web', target: 'in_progress', ageWorkingHours: 22,
    text: 'Nha hang xom hat karaoke loa keo tu 7h toi toi gan 12h dem, tuan nao cung 3-4 bua. Nha co con nho dang on thi khong hoc duoc, noi nhe thi ho chui. De nghi phuong xuong nhac nho, xin giu kin ten nguoi bao giup em',
    areaCode: '26535', street: 'Hẻm đường Trương Công Định', landmark: null, contact: email('nguoidan1@example.vn'),
  },
  {
    key: 'waste-alley', category: 'MT-01', channel: 'web', target: 'answered', ageWorkingHours: 30,
    text: 'Rác trong hẻm 5 ngày rồi không ai thu gom, chất thành đống ngay đầu hẻm, ruồi bu đen, chó tha ra tùm lum. Gọi cho tổ thu gom thì nói xe hư. Không biết hư tới bao giờ?',
    areaCode: '26533', street: 'Lưu Chí Hiếu', landmark: 'Đầu hẻm sát tường rào trường tiểu học', contact: phone('0000 345 678'),
    answer: { result: 'done', text: 'UBND thành phố đã làm việc với đơn vị thu gom tại hẻm đường Lưu Chí Hiếu. Xe của tuyến này hỏng từ đầu tuần, xe thay thế được bố trí từ 4 giờ sáng nay; đống rác đầu hẻm đã thu gom và rửa nền xong trước 7 giờ. Từ nay tuyến thu gom vào các ngày thứ hai, tư, sáu trước 6 giờ; nếu xe không tới, bà con báo lại để chúng tôi xử lý trong ngày.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'road51-ruts', category: 'GT-01', channel: 'web', target: 'in_progress', ageWorkingHours: 27,
    text: 'QL 51 đoạn qua Mỹ Xuân hướng về Vũng Tàu lún vệt bánh xe sâu cỡ 10 phân, làn xe máy gồ lên như sống trâu. Xe container ép vào là anh em chạy xe máy chỉ có nước lao ra lề. Tối trời mưa không thấy gì. Đã có mấy vụ té rồi, mong các anh cào bóc làm lại mặt đường.',
    areaCode: '26719', street: 'Quốc lộ 51', landmark: 'Đoạn trước khu công nghiệp', contact: email('taixe@example.vn'),
  },
  {
    key: 'wire-down', category: 'KT-01', channel: 'phone', target: 'new', ageWorkingHours: 0.2,
    text: 'Dây điện đứt rớt xuống đường sau trận giông, đang xẹt lửa, bà con đứng canh không cho ai qua. Cho người cúp cầu dao gấp!',
    areaCode: '26674', street: 'Đường liên ấp', landmark: 'Gần cảng cá', contact: phone('0000 456 001'),
  },
  {
    key: 'landslide-slope', category: 'KT-03', channel: 'phone', target: 'routed', ageWorkingHours: 0.6,
    text: 'Trên này mưa cả đêm, sườn núi phía sau xóm đang sạt, đất đá tràn xuống sát vách 3 nhà. Trong xóm có người già với con nít, xin hỗ trợ di dời.',
    areaCode: '26692', street: 'Ven biển Phước Hải', landmark: 'Chân núi Minh Đạm', contact: phone('0000 456 002'),
  },
  {
    key: 'tree-leaning', category: 'CX-01', channel: 'web', target: 'answered', ageWorkingHours: 14,
    text: 'Cây phượng già trong sân nhà văn hóa khu phố bị mục gốc, nghiêng hẳn ra đường, gió hôm qua làm rớt 1 nhánh to. Chiều nào tụi nhỏ cũng đá banh ở dưới.',
    areaCode: '26560', street: 'Đường 27/4', landmark: 'Nhà văn hóa khu phố', contact: phone('0000 567 890'),
    answer: { result: 'done', text: 'Ngay trong buổi sáng, tổ cây xanh đã kiểm tra cây phượng tại sân nhà văn hóa khu phố: gốc mục khoảng một nửa, không còn giữ được. Cây đã được hạ lúc 14 giờ, cành nhánh đã dọn, hố gốc đã lấp. Thành phố sẽ trồng thay hai cây bàng Đài Loan vào đầu mùa mưa. Cảm ơn ông (bà) đã báo kịp thời.' },
  },
  {
    key: 'streetlight-coast', category: 'CX-03', channel: 'web', target: 'in_progress', ageWorkingHours: 20,
    text: 'doan duong ven bien tu nga ba vao cho toi thui ca thang nay, tru den co ma khong sang bong nao. con gai di lam ca dem ve so lam, mong sua dum',
    areaCode: '26701', street: 'Đường ven biển', landmark: 'Ngã ba vào chợ', contact: null,
  },
  {
    key: 'flood-rain', category: 'CN-03', channel: 'counter', target: 'closed', ageWorkingHours: 70,
    text: 'Khu tôi ở cứ mưa chừng nửa tiếng là nước ngập tới đầu gối, tràn vô nhà. Miệng cống đầy rác với bùn, hai năm nay chưa thấy ai nạo vét. Bà con tự móc rác mà cống sâu quá móc không nổi.',
    areaCode: '26557', street: 'Võ Văn Kiệt', landmark: 'Sau trạm y tế', contact: phone('0000 678 901'),
    answer: { result: 'done', text: 'Phòng Quản lý đô thị cùng đơn vị thoát nước đã khảo sát đoạn cống sau trạm y tế phường Long Toàn: 60 mét cống bị bồi lắng gần hết. Từ ngày khảo sát đến nay đã nạo vét xong toàn đoạn, thay hai lưới chắn rác bị gãy. Cơn mưa chiều qua nước rút sau khoảng 15 phút. Tuyến này được đưa vào kế hoạch nạo vét định kỳ sáu tháng một lần.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'no-water', category: 'CN-01', channel: 'web', target: 'awaiting_approval', ageWorkingHours: 21,
    text: 'Xóm em cúp nước 2 ngày nay k thông báo gì hết trơn. Nhà có em bé mới sinh phải đi mua nước bình về tắm. Gọi tổng đài thì cứ "vui lòng chờ". Cho hỏi chừng nào có nước lại vậy ạ',
    areaCode: '26728', street: null, landmark: 'Ấp gần hồ Châu Pha', contact: phone('0000 789 012'),
    answer: { result: 'done', text: 'Sở Xây dựng đã yêu cầu đơn vị cấp nước giải trình. Ống chính cấp cho xã Châu Pha bị vỡ khi thi công mương dọc đường, khắc phục xong lúc 22 giờ hôm qua; xe bồn đã cấp nước tạm cho các ấp trong hai ngày. Đơn vị cấp nước đã nhận lỗi vì không nhắn tin báo trước và sẽ giảm trừ vào hóa đơn kỳ này cho các hộ bị ảnh hưởng.' },
    remark: 'Cần nêu rõ mức giảm trừ và cách các hộ được báo.',
  },
  {
    key: 'cloudy-water', category: 'CN-02', channel: 'web', target: 'handed_back', ageWorkingHours: 6,
    text: 'Nước máy nhà tôi 3 hôm nay vàng khè, để lắng thì có lớp cặn dưới đáy xô, tắm xong ngứa hết người. Nhà kế bên cũng vậy. Có ai kiểm tra chất lượng nước không?',
    areaCode: '26620', street: 'Quốc lộ 55', landmark: 'Khu phố gần bến xe', contact: email('cuocsong@example.vn'),
    handBack: { reason: 'Khu vực này dùng nước từ trạm cấp nước nông thôn do ngành nông nghiệp quản lý, không thuộc mạng cấp nước đô thị.', competentBody: 'SNNPTNT' },
  },
  {
    key: 'illegal-floor', category: 'XD-01', channel: 'web', target: 'awaiting_approval', ageWorkingHours: 48,
    text: 'Công trình đầu hẻm xin phép 3 tầng mà giờ đang đổ tới sàn tầng 5, ban công chìa ra hẻm gần 1 mét. Xe cứu thương vô sao lọt? Bà con báo tổ dân phố rồi mà thợ vẫn làm ban đêm.',
    areaCode: '26506', street: 'Hẻm đường Lê Lợi', landmark: null, contact: email('khupho@example.vn'),
    answer: { result: 'planned', text: 'Đội Quản lý trật tự đô thị đã kiểm tra công trình tại hẻm đường Lê Lợi: xây vượt một tầng và ban công lấn hẻm 0,8 mét so với giấy phép. Thành phố đã lập biên bản, buộc ngừng thi công và yêu cầu tháo dỡ phần sai phép trong 15 ngày. Quá hạn này sẽ cưỡng chế; chúng tôi sẽ kiểm tra lại và báo kết quả tại đây.' },
  },
  {
    key: 'pile-cracks', category: 'XD-02', channel: 'counter', target: 'answered', ageWorkingHours: 40,
    text: 'Bên cạnh nhà tôi họ ép cọc xây khách sạn, tường nhà tôi nứt mấy đường từ trên xuống dưới, cửa sổ đóng không khít nữa. Nói chủ thầu thì họ hẹn tới hẹn lui. Tôi lớn tuổi ở nhà một mình, đêm nghe răng rắc sợ lắm.',
    areaCode: '26508', street: 'Phó Đức Chính', landmark: null, contact: phone('0000 890 123'),
    answer: { result: 'planned', text: 'Phòng Quản lý đô thị và phường Thắng Tam đã mời hai bên làm việc tại hiện trường. Chủ đầu tư phải dừng ép cọc, chống đỡ bức tường phía giáp ranh và thuê đơn vị kiểm định độc lập trong bảy ngày; kết quả kiểm định là căn cứ sửa chữa, bồi thường. Phường cử cán bộ ghé nhà bà mỗi ngày cho đến khi chống đỡ xong.' },
    rating: { rating: 'acceptable', reason: 'Có xuống làm việc nhưng tường chưa được sửa.' },
  },
  {
    key: 'hanging-sign', category: 'XD-03', channel: 'web', target: 'in_progress', ageWorkingHours: 9,
    text: 'Bảng quảng cáo khổ lớn ở vòng xoay gió thổi bung một góc, khung sắt lung lay sắp rớt xuống đường, dưới là trạm chờ xe buýt lúc nào cũng có người đứng',
    areaCode: '26704', street: 'Đường 81', landmark: 'Vòng xoay trung tâm', contact: null,
  },
  {
    key: 'planning-question', category: 'XD-04', channel: 'web', target: 'answered', ageWorkingHours: 55,
    text: 'Cho tôi hỏi khu đất sau trường cấp 2 xã Suối Nghệ có dính quy hoạch mở đường không? Nhà tôi định cất lại mà nghe người nói có người nói không. Coi bản đồ quy hoạch ở đâu cho chắc?',
    areaCode: '26581', street: null, landmark: 'Sau trường cấp 2', contact: phone('0000 901 234'),
    answer: { result: 'done', text: 'Theo đồ án quy hoạch nông thôn mới xã Suối Nghệ đang công bố tại trụ sở xã, khu vực sau trường có một đường dự kiến rộng 12 mét đi sát ranh phía Đông, phần còn lại là đất ở hiện trạng. Để biết chính xác cho thửa của mình, ông (bà) mang bản sao giấy chứng nhận tới bộ phận một cửa huyện Châu Đức xin cung cấp thông tin quy hoạch, không thu phí, trả trong 5 ngày làm việc.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'signal-lights', category: 'GT-02', channel: 'web', target: 'closed', ageWorkingHours: 60,
    text: 'Đèn giao thông ngã tư trước siêu thị hướng từ Bà Rịa ra bị tắt đèn đỏ 2 hôm nay, giờ tan tầm xe bốn hướng chen nhau bóp còi inh ỏi.',
    areaCode: '26563', street: 'Cách Mạng Tháng Tám', landmark: 'Ngã tư trước siêu thị', contact: null,
    answer: { result: 'done', text: 'Tủ điều khiển đèn tại ngã tư bị ẩm sau mưa, mất pha đèn đỏ hướng từ trung tâm ra. Đơn vị bảo trì đã thay bo mạch và niêm kín tủ, đèn chạy đúng chu kỳ từ 17 giờ hôm nhận phản ánh. Trong lúc chờ sửa, Cảnh sát giao thông thành phố đã đứng điều tiết giờ cao điểm.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'drag-racing', category: 'GT-03', channel: 'web', target: 'in_progress', ageWorkingHours: 18,
    text: 'Tối thứ bảy nào khoảng 11h-1h sáng cũng có nhóm mấy chục thanh niên đi xe độ nẹt pô, lạng lách trên đường Thùy Vân, khách du lịch đi bộ hết hồn. Đề nghị CSGT chốt chặn.',
    areaCode: '26508', street: 'Thùy Vân', landmark: 'Bãi Sau', contact: email('dukhach@example.vn'),
  },
  {
    key: 'pavement-restaurant', category: 'GT-04', channel: 'web', target: 'answered', ageWorkingHours: 35,
    text: 'Quán nhậu chiếm hết vỉa hè để bàn ghế, xe khách tới ăn thì đậu kín lòng đường. Ba tôi ngồi xe lăn muốn ra công viên phải đi xuống đường chung với xe tải.',
    areaCode: '26521', street: 'Lê Lợi', landmark: 'Gần công viên', contact: phone('0000 112 233'),
    answer: { result: 'done', text: 'Tối hôm qua phường Thắng Nhì cùng Đội trật tự đô thị đã kiểm tra các quán trên đoạn đường này, lập biên bản hai quán lấn vỉa hè, tạm giữ 14 bộ bàn ghế, kẻ lại vạch giới hạn 1,5 mét dành cho người đi bộ. Phường cử người trực từ 18 đến 21 giờ trong hai tuần tới.' },
    remark: 'Ghi rõ số quán bị lập biên bản và lịch trực, người dân hỏi đúng việc đó.',
    rating: { rating: 'dissatisfied', reason: 'Hôm nay họ lại bày ra như cũ, xe lăn vẫn không qua được.' },
  },
  {
    key: 'bus-skipped', category: 'GT-05', channel: 'phone', target: 'routed', ageWorkingHours: 5,
    text: 'Xe buýt tuyến Vũng Tàu đi Bà Rịa sáng nay chạy thẳng không ghé trạm, mẹ tôi 70 tuổi vẫy mà tài xế còn bấm còi. Chuyến sau đợi 40 phút.',
    areaCode: '747', street: 'Nam Kỳ Khởi Nghĩa', landmark: 'Trạm chờ xe buýt', contact: phone('0000 334 455'),
  },
  {
    key: 'sewage-smell', category: 'CN-05', channel: 'web', target: 'in_triage', ageWorkingHours: 2,
    text: 'Nước cống đen ngòm trào ngược lên hẻm, hôi chịu không nổi, mấy nhà phải đóng cửa ở trong. Nghi là quán ăn đầu hẻm xả hầm cầu thẳng xuống cống chung.',
    areaCode: '26530', street: 'Hẻm đường Nguyễn Hữu Cảnh', landmark: null, contact: null,
  },
  {
    key: 'tree-trimming', category: 'CX-02', channel: 'web', target: 'routed', ageWorkingHours: 7,
    text: 'Hàng dầu trước trường lâu rồi chưa cắt tỉa, cành che mất biển báo trường học, lá rụng nghẹt máng xối nhà dân. Đề nghị tỉa bớt trước mùa mưa, đừng chặt bỏ tội cây.',
    areaCode: '26551', street: 'Bạch Đằng', landmark: 'Trước trường tiểu học', contact: null,
  },
  {
    key: 'park-swings', category: 'CX-04', channel: 'web', target: 'waiting_for_citizen', ageWorkingHours: 12,
    text: 'Xích đu với cầu trượt ở công viên gãy hết rồi, có cây đinh lòi ra. Bé nhà em chảy máu chân.',
    areaCode: '747', street: null, landmark: null, contact: phone('0000 445 566'),
    question: 'Chào chị, thành phố Vũng Tàu có nhiều công viên có khu vui chơi. Chị cho biết giúp công viên trên đường nào, phía nào của công viên, để tổ quản lý tới tháo phần gãy ngay trong ngày.',
  },
  {
    key: 'sea-wall', category: 'CX-05', channel: 'web', target: 'in_progress', ageWorkingHours: 50,
    text: 'Bờ kè biển sau đợt sóng lớn vừa rồi bị sụt một mảng chừng 20 mét, đá lở lọt ra ngoài, sóng cứ đánh vô là đất phía trong lở theo. Gần đó có mấy chục nhà dân.',
    areaCode: '26662', street: 'Đường ven biển Long Hải', landmark: 'Gần dinh Cô', contact: email('banchai@example.vn'),
  },
  {
    key: 'fly-tipping', category: 'MT-02', channel: 'web', target: 'refused', ageWorkingHours: 50,
    text: 'thấy xe chở xà bần đổ bậy hoài mà k ai xử lý, chán',
    areaCode: null, street: null, landmark: null, contact: null,
    refusal: { reason: 'too_unclear', explanation: 'Cảm ơn bạn đã lên tiếng. Chúng tôi chưa biết xà bần đổ ở đường nào, xã phường nào, vào lúc nào, và không có cách liên hệ để hỏi thêm, nên chưa giao được cho đội nào đi kiểm tra. Bạn gửi lại kèm tên đường, một điểm dễ nhận gần đó và giờ hay đổ trộm (có ảnh càng tốt), chúng tôi sẽ chuyển ngay.' },
  },
  {
    key: 'factory-smoke', category: 'MT-03', channel: 'web', target: 'in_progress', ageWorkingHours: 60,
    text: 'Cứ nửa đêm về sáng nhà máy phía khu công nghiệp xả khói đen mù trời, mùi khét như nhựa cháy, sáng dậy bụi đen bám đầy xe, đầy sân. Ban ngày có đoàn xuống thì lại sạch bong. Xin quan trắc vào ban đêm mới bắt được.',
    areaCode: '26713', street: null, landmark: 'Gần khu công nghiệp', contact: email('xomtro@example.vn'),
  },
  {
    key: 'dead-fish', category: 'MT-04', channel: 'phone', target: 'in_progress', ageWorkingHours: 5,
    text: 'Cá bè trên sông Chà Và từ sáng nay chết nổi trắng, nước chuyển màu nâu có mùi hôi. Mấy chục hộ nuôi bè đang vớt cá, thiệt hại lớn lắm. Nghi có nơi xả thải lén từ đầu nguồn, xin lấy mẫu nước liền không thôi nước ròng trôi mất.',
    areaCode: '26545', street: null, landmark: 'Khu bè sông Chà Và', contact: phone('0000 556 677'),
  },
  {
    key: 'land-certificate', category: 'DD-02', channel: 'counter', target: 'in_progress', ageWorkingHours: 86,
    text: 'Tôi nộp hồ sơ cấp đổi sổ đỏ từ tháng trước, giấy hẹn trả đã quá 20 ngày. Mỗi lần lên hỏi lại hẹn sang tuần. Tôi cần sổ để vay ngân hàng cho con đi học. Xin cho biết hồ sơ đang kẹt ở khâu nào.',
    areaCode: '26617', street: null, landmark: null, contact: phone('0000 667 788'),
  },
  {
    key: 'compensation-question', category: 'DD-03', channel: 'web', target: 'awaiting_approval', ageWorkingHours: 72,
    text: 'Nhà tôi có 500m2 đất vườn nằm trong dự án mở đường, kiểm đếm năm ngoái rồi mà tới giờ chưa thấy phương án bồi thường, cũng không biết khi nào được bố trí tái định cư. Nhà dột không dám sửa. Mong cho bà con một cái mốc rõ ràng.',
    areaCode: '26680', street: null, landmark: 'Khu phố dọc tuyến đường mới', contact: phone('0000 778 899'),
    answer: { result: 'planned', text: 'Hội đồng bồi thường huyện Đất Đỏ đã kiểm đếm xong 42 hộ dọc tuyến. Đơn giá đất đang trình tỉnh phê duyệt; phương án dự kiến niêm yết tại trụ sở thị trấn trong tháng này và lấy ý kiến 20 ngày. Trong lúc chờ, các hộ được sửa mái dột, chống thấm, chỉ không xây thêm mới; gia đình báo thị trấn trước khi sửa để ghi nhận hiện trạng.' },
  },
  {
    key: 'farmland-filling', category: 'DD-04', channel: 'web', target: 'routed', ageWorkingHours: 12,
    text: 'khu ruong ap Bac may bua nay xe ben cho dat do san lap suot, nghe noi phan lo ban nen. muong nuoc tuoi bi lap luon, ruong ke ben kho queo. nho xa huyen kiem tra',
    areaCode: '26572', street: null, landmark: 'Ấp Bắc', contact: null,
  },
  {
    key: 'river-sand', category: 'DD-05', channel: 'web', target: 'new', ageWorkingHours: 5,
    text: 'Đêm nào khoảng 1-3h sáng cũng có ghe hút cát trộm trên sông Ray, máy nổ ầm ầm, bờ sông nhà tôi lở mất gần 3 mét đất. Nghe tiếng ca nô tuần tra là họ tắt đèn chạy.',
    areaCode: '26653', street: null, landmark: 'Sông Ray', contact: email('nhanong@example.vn'),
  },
  {
    key: 'gas-refill', category: 'AN-03', channel: 'web', target: 'routed', ageWorkingHours: 2,
    text: 'Trong khu dân cư có nhà lén sang chiết gas ra bình mini, chất cả trăm bình trong nhà, bên cạnh là nhà giữ trẻ. Không thấy bình chữa cháy nào. Nguy hiểm quá, xin kiểm tra và giữ kín người báo.',
    areaCode: '26725', street: null, landmark: 'Gần chợ', contact: null,
  },
  {
    key: 'domestic-violence', category: 'AN-04', channel: 'phone', target: 'in_progress', ageWorkingHours: 1,
    text: 'Nhà đối diện chồng say rượu đang đánh vợ, chị ấy kêu cứu, con nhỏ khóc thét. Xin công an tới gấp, tôi không dám qua can.',
    areaCode: '26707', street: null, landmark: 'Dãy trọ gần cổng chào ấp', contact: phone('0000 889 900'),
  },
  {
    key: 'fake-police-call', category: 'AN-05', channel: 'web', target: 'answered', ageWorkingHours: 45,
    text: 'Có số lạ gọi cho má tôi xưng là công an, nói dính đường dây ma túy rồi bắt chuyển tiền để "xác minh". Má tôi đã chuyển 15 triệu. Giờ gọi lại không được. Báo để mọi người cảnh giác và xin hướng dẫn phải làm gì.',
    areaCode: '26524', street: null, landmark: null, contact: phone('0000 990 011'),
    answer: { result: 'done', text: 'Công an không làm việc và không yêu cầu chuyển tiền qua điện thoại. Gia đình giữ lại nhật ký cuộc gọi, biên lai chuyển tiền và mang tới Công an phường 7 để lập hồ sơ; chúng tôi đã chuyển thông tin cho Phòng An ninh mạng và đề nghị ngân hàng phong tỏa tài khoản nhận. Cảnh báo về thủ đoạn này đã được phát trên loa khu phố.' },
    rating: { rating: 'acceptable' },
  },
  {
    key: 'clinic-attitude', category: 'YT-01', channel: 'web', target: 'in_progress', ageWorkingHours: 33,
    text: 'Tôi đưa cha đi khám ở trung tâm y tế, chờ từ 6h30 tới gần 11h mới tới lượt, hỏi thì điều dưỡng quát "không đợi được thì về". Người bệnh đã mệt mà nghe vậy tủi thân lắm. Mong ngành y tế xem lại cách phân số và thái độ phục vụ.',
    areaCode: '26575', street: null, landmark: 'Trung tâm y tế huyện', contact: email('benhnhan@example.vn'),
  },
  {
    key: 'food-poisoning', category: 'YT-02', channel: 'phone', target: 'in_progress', ageWorkingHours: 6,
    text: 'Cả nhà tôi 5 người ăn bánh mì mua ở xe đẩy gần chợ hồi sáng, trưa ai cũng đau bụng nôn ói, 2 đứa nhỏ phải đưa vô bệnh viện truyền nước. Nghe nói nhiều nhà khác cũng bị. Xin kiểm tra chỗ bán gấp kẻo thêm người bị.',
    areaCode: '26659', street: null, landmark: 'Chợ Long Điền', contact: phone('0000 121 212'),
  },
  {
    key: 'dengue-spraying', category: 'YT-03', channel: 'web', target: 'routed', ageWorkingHours: 9,
    text: 'Ấp mình 2 tuần nay 6 ca sốt xuất huyết rồi, ao tù với lu nước đầy lăng quăng mà chưa thấy phun thuốc muỗi. Trạm nói hết thuốc. Nhờ trên xem giúp.',
    areaCode: '26647', street: null, landmark: null, contact: null,
  },
  {
    key: 'school-fees', category: 'GD-01', channel: 'web', target: 'answered', ageWorkingHours: 62,
    text: 'Họp phụ huynh đầu năm cô thông báo đóng quỹ lớp 800k, quỹ trường 500k, tiền máy lạnh 1 triệu 2, nói là tự nguyện nhưng phát phiếu ghi sẵn số tiền bắt ký. Nhà em 2 đứa con đi học, làm công nhân lấy đâu ra. Xin giấu tên em sợ con bị để ý',
    areaCode: '26710', street: null, landmark: null, contact: email('phuhuynh@example.vn'),
    answer: { result: 'done', text: 'Sở đã yêu cầu phòng giáo dục thị xã kiểm tra đột xuất. Nhà trường thừa nhận phiếu ghi sẵn mức thu là sai quy định về khoản tự nguyện; toàn bộ phiếu đã thu hồi, tiền máy lạnh dừng vận động, số đã nộp được trả lại trong tuần. Hiệu trưởng phải giải trình và công khai dự toán quỹ tại buổi họp phụ huynh tới. Danh tính người phản ánh không được cung cấp cho nhà trường.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'school-beating', category: 'GD-02', channel: 'web', target: 'awaiting_approval', ageWorkingHours: 7,
    text: 'Con gái tôi học lớp 8 bị nhóm bạn chặn đánh sau giờ học, quay clip đăng lên mạng. Cháu bầm mặt, mấy hôm nay không dám tới lớp. Tôi gặp cô chủ nhiệm thì cô nói chuyện ngoài cổng trường không quản được.',
    areaCode: '26641', street: null, landmark: null, contact: phone('0000 131 415'),
    answer: { result: 'planned', text: 'Sở đã làm việc với nhà trường và Công an xã ngay trong ngày. Clip đã được gỡ, ba học sinh liên quan cùng phụ huynh đã được mời làm việc; cháu được bố trí giáo viên tâm lý và bảo vệ đưa ra cổng mỗi buổi tan học. Hiệu trưởng chịu trách nhiệm báo cáo Sở việc xử lý trước thứ sáu và trực tiếp gặp gia đình.' },
  },
  {
    key: 'seafood-price', category: 'DL-01', channel: 'web', target: 'answered', ageWorkingHours: 26,
    text: 'Gia đình tôi ăn ở quán hải sản gần bãi Sau, không có bảng giá, gọi con ghẹ với dĩa ốc tính 2 triệu 3. Hỏi hóa đơn thì chủ quán ghi tay trên tờ giấy rồi đuổi về. Lần sau xin cạch Vũng Tàu!',
    areaCode: '26508', street: 'Thùy Vân', landmark: 'Bãi Sau', contact: email('khachxa@example.vn'),
    answer: { result: 'done', text: 'Thanh tra Sở cùng phường Thắng Tam đã kiểm tra quán theo mô tả: không niêm yết giá, không xuất hóa đơn. Quán bị xử phạt, buộc treo bảng giá và hoàn lại 1.100.000 đồng tiền tính vượt; nhờ anh (chị) gửi cách nhận tiền qua trang theo dõi này. Chúng tôi xin lỗi vì trải nghiệm không vui và mong được đón gia đình trở lại.' },
  },
  {
    key: 'beach-lifeguard', category: 'DL-03', channel: 'web', target: 'new', ageWorkingHours: 0.5,
    text: 'Bãi tắm Hồ Tràm đoạn trước khu dân cư có ao xoáy, cuối tuần đông người tắm mà không thấy cứu hộ trực, cờ cảnh báo thì gãy nằm trên cát.',
    areaCode: '26623', street: null, landmark: 'Bãi tắm Hồ Tràm', contact: null,
  },
  {
    key: 'petrol-short', category: 'DL-05', channel: 'web', target: 'routed', ageWorkingHours: 16,
    text: 'Cây xăng đầu xã bơm thiếu, đổ 50 ngàn mà kim xăng không nhúc nhích, mấy anh em chạy xe ôm ai cũng nói. Nhờ kiểm tra đo lường giùm.',
    areaCode: '26584', street: null, landmark: 'Ngã ba đầu xã', contact: null,
  },
  {
    key: 'late-business-file', category: 'HC-01', channel: 'counter', target: 'in_progress', ageWorkingHours: 58,
    text: 'Hồ sơ đăng ký hộ kinh doanh của tôi quá hẹn 12 ngày mà chưa có kết quả, điện hỏi thì bộ phận một cửa nói chờ phòng chuyên môn. Mặt bằng thuê rồi mà không dám mở.',
    areaCode: '26716', street: null, landmark: null, contact: phone('0000 161 718'),
  },
  {
    key: 'rude-counter', category: 'HC-02', channel: 'web', target: 'closed', ageWorkingHours: 110,
    text: 'Tôi lên xã xin xác nhận tạm trú, chị tiếp nhận vừa bấm điện thoại vừa trả lời, bắt đi về bổ sung 3 lần mà lần nào cũng thêm một giấy khác, hỏi lại thì gắt gỏng. Dân đi làm xin nghỉ buổi nào mất lương buổi đó.',
    areaCode: '26665', street: null, landmark: 'Trụ sở xã', contact: email('congnhan@example.vn'),
    answer: { result: 'done', text: 'Sở Nội vụ đã cùng huyện Long Điền kiểm tra camera và phiếu tiếp nhận của ngày ông (bà) nêu: công chức hướng dẫn không đủ ngay từ đầu, không lập phiếu yêu cầu bổ sung theo mẫu. Xã đã xin lỗi trực tiếp, trả kết quả tại nhà, chuyển công chức này khỏi vị trí tiếp dân và dán danh mục giấy tờ của từng thủ tục tại quầy.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'procedure-question', category: 'HC-04', channel: 'phone', target: 'answered', ageWorkingHours: 6,
    text: 'Cho hỏi làm khai sinh trễ cho bé 2 tuổi cần giấy tờ gì, nộp ở đâu, thứ bảy có làm việc không ạ?',
    areaCode: '26536', street: null, landmark: null, contact: phone('0000 192 021'),
    answer: { result: 'done', text: 'Chị mang giấy chứng sinh, căn cước của cha mẹ, giấy đăng ký kết hôn (nếu có) đến bộ phận một cửa UBND phường nơi cha hoặc mẹ cư trú; không thu lệ phí với trẻ dưới 6 tuổi, trả kết quả trong ngày nếu nộp trước 15 giờ. Nếu mất giấy chứng sinh thì làm giấy cam đoan có người làm chứng. Sáng thứ bảy bộ phận một cửa phường 10 có trực từ 7 giờ 30 đến 11 giờ 30.' },
    rating: { rating: 'satisfied' },
  },
  {
    key: 'portal-error', category: 'HC-05', channel: 'web', target: 'in_progress', ageWorkingHours: 23,
    text: 'Cổng dịch vụ công nộp hồ sơ tới bước đính kèm file là báo lỗi rồi thoát ra, em thử 3 máy 2 ngày đều vậy. Sắp hết hạn nộp rồi mong sửa gấp ạ',
    areaCode: null, street: null, landmark: null, contact: email('sinhvien@example.vn'),
  },
  {
    key: 'low-cable', category: 'KT-02', channel: 'web', target: 'in_progress', ageWorkingHours: 38,
    text: 'Bó cáp viễn thông trước nhà thờ sà xuống ngang đầu người, hôm rồi xe rước dâu vướng kéo đứt một đoạn, giờ nằm lòng thòng trên vỉa hè.',
    areaCode: '26590', street: null, landmark: 'Trước nhà thờ', contact: null,
  },
  {
    key: 'elderly-allowance', category: 'KT-04', channel: 'counter', target: 'in_progress', ageWorkingHours: 20,
    text: 'Má tôi 82 tuổi, nộp hồ sơ hưởng trợ cấp người cao tuổi từ đầu năm, xã nói đã gửi lên huyện mà nửa năm chưa nhận được đồng nào. Má già yếu rồi, chờ biết tới khi nào.',
    areaCode: '26611', street: null, landmark: null, contact: phone('0000 222 324'),
    question: 'Bác cho biết tháng nộp hồ sơ và trên giấy hẹn (nếu còn giữ) có mã số nào không, để trung tâm tra với phòng lao động huyện.',
    reply: 'Dạ nộp khoảng giữa tháng 2, giấy hẹn còn giữ, không thấy mã số chỉ có ngày hẹn 15/3.',
  },
  {
    key: 'island-power', category: 'KT-01', channel: 'web', target: 'answered', ageWorkingHours: 12,
    text: 'Khu trung tâm Côn Đảo tối nào cũng mất điện 2-3 lần, quán ăn nhà nghỉ hư hết đồ đông lạnh. Lịch cúp không báo trước. Có kế hoạch gì chưa?',
    areaCode: '755', street: null, landmark: 'Khu trung tâm', contact: email('homestay@example.vn'),
    answer: { result: 'planned', text: 'Nguồn phát diesel tại đảo hụt công suất do một tổ máy sửa chữa đột xuất. Sở Công Thương đã yêu cầu điện lực công bố lịch tiết giảm trước 24 giờ trên loa và tin nhắn, ưu tiên khu có kho lạnh; tổ máy dự phòng từ đất liền ra tới cảng ngày thứ năm, dự kiến hết cắt luân phiên sau ba ngày chạy thử.' },
  },
  {
    key: 'island-market', category: 'MT-01', channel: 'web', target: 'routed', ageWorkingHours: 4,
    text: 'Điểm tập kết rác cạnh chợ Côn Đảo ùn ứ cả tuần, nước rỉ chảy ra đường bốc mùi, khách du lịch đi ngang bịt mũi. Kính mong huyện tăng chuyến thu gom.',
    areaCode: '755', street: null, landmark: 'Cạnh chợ', contact: null,
  },
  {
    key: 'leaflets-on-poles', category: 'KT-05', channel: 'web', target: 'in_progress', ageWorkingHours: 15,
    text: 'Cột điện, gốc cây, tường trường học chỗ nào cũng dán tờ rơi cho vay, khoan cắt bê tông, bóc hôm trước hôm sau lại đầy. Nhìn nhếch nhác cả con đường mới làm.',
    areaCode: '26558', street: 'Trường Chinh', landmark: null, contact: null,
  },
  {
    key: 'suspected-denunciation', category: 'HC-02', channel: 'web', target: 'new', ageWorkingHours: 1.5,
    text: 'Tôi muốn tố cáo một cán bộ địa chính đòi tiền bồi dưỡng 20 triệu mới chịu ký hồ sơ tách thửa cho dân, ai không đưa thì bị ngâm mấy tháng. Tôi có giữ tin nhắn và ghi âm, xin được bảo vệ danh tính.',
    areaCode: '750', street: null, landmark: null, contact: null,
  },
  {
    key: 'complaint-fine', category: 'XD-01', channel: 'web', target: 'redirected', ageWorkingHours: 28,
    text: 'Tôi không đồng ý với quyết định xử phạt và buộc tháo dỡ mái che của gia đình tôi, vì mái che có từ trước khi có quy định. Tôi khiếu nại đề nghị xem xét lại quyết định này.',
    areaCode: '26539', street: null, landmark: null, contact: email('hodan@example.vn'),
    redirect: { channel: 'complaint_guidance', guidance: 'Nội dung ông (bà) gửi là khiếu nại một quyết định hành chính, pháp luật quy định cách giải quyết riêng nên trung tâm không chuyển như phản ánh. Ông (bà) gửi đơn có chữ ký, kèm bản sao quyết định, tới chính người đã ban hành quyết định (khiếu nại lần đầu) trong 90 ngày kể từ ngày nhận được quyết định, hoặc khởi kiện tại tòa án. Bộ phận một cửa của tỉnh có mẫu đơn và giúp in, không thu phí.' },
  },
  {
    key: 'thanks-desk', category: 'HC-02', channel: 'web', target: 'new', ageWorkingHours: 3,
    text: 'Tôi muốn gửi lời cảm ơn các anh chị bộ phận một cửa thành phố Bà Rịa. Tôi già cả không rành máy móc, các cô chú hướng dẫn tận tình, còn chở tôi ra tận bến xe. Rất hài lòng!',
    areaCode: '748', street: null, landmark: null, contact: null,
  },
  {
    key: 'spam-loan', category: 'KT-05', channel: 'web', target: 'spam', ageWorkingHours: 10,
    text: 'CHO VAY TIỀN NHANH không thế chấp, lãi suất thấp, giải ngân trong 15 phút. Liên hệ ngay zalo 0000 555 777 hoặc truy cập vaynhanh.example.vn nhận ưu đãi!!!',
    areaCode: null, street: null, landmark: null, contact: null,
  },
  {
    key: 'spam-drain-service', category: 'CN-03', channel: 'web', target: 'spam', ageWorkingHours: 25,
    text: 'Thông cống nghẹt, hút hầm cầu giá rẻ tại Vũng Tàu Bà Rịa, có mặt sau 20 phút, bảo hành 5 năm. Gọi ngay 0000 888 999 để được báo giá',
    areaCode: null, street: null, landmark: null, contact: null,
  },
  {
    key: 'other-province', category: 'GT-05', channel: 'web', target: 'refused', ageWorkingHours: 33,
    text: 'Bến xe trong thành phố Hồ Chí Minh thu tiền giữ xe quá đắt, 20 ngàn một lần, đề nghị xử lý',
    areaCode: null, street: null, landmark: null, contact: phone('0000 252 627'),
    refusal: { reason: 'not_province_matter', explanation: 'Bến xe ông (bà) nêu thuộc Thành phố Hồ Chí Minh, ngoài thẩm quyền của tỉnh Bà Rịa - Vũng Tàu. Ông (bà) gọi tổng đài 1022 của Thành phố Hồ Chí Minh để được tiếp nhận; nội dung đã gửi ở đây có thể chép lại nguyên văn.' },
  },
  {
    key: 'pothole-market-again', category: 'GT-01', channel: 'web', target: 'merged', ageWorkingHours: 0.8, mergeInto: 'pothole-market',
    text: 'Đường Bình Giã trước chợ phường 8 ổ gà nhiều quá, chiều qua trời mưa tôi té xe ngay đó. Nhờ cơ quan vá giúp bà con.',
    areaCode: '26527', street: 'Bình Giã', landmark: 'Trước chợ phường 8', contact: email('bacho@example.vn'),
  },
  {
    key: 'lamp-restored', category: 'CX-03', channel: 'web', target: 'withdrawn', ageWorkingHours: 8,
    text: 'Đèn đường trước nhà văn hóa khu phố tắt ba tối nay, đường tối đi lại sợ té.',
    areaCode: '26554', street: 'Nguyễn Hữu Thọ', landmark: 'Trước nhà văn hóa', contact: phone('0000 414 243'),
  },
  {
    key: 'drain-again', category: 'CN-03', channel: 'web', target: 'reopened', ageWorkingHours: 62,
    text: 'Cống đầu hẻm đường Phạm Hồng Thái nghẹt, mưa nửa tiếng là nước tràn vào nhà, năm nào cũng vậy.',
    areaCode: '26530', street: 'Phạm Hồng Thái', landmark: 'Đầu hẻm', contact: email('khu4@example.vn'),
    answer: { result: 'done', text: 'Đơn vị thoát nước đã nạo vét đoạn cống đầu hẻm đường Phạm Hồng Thái và thay hai lưới chắn rác. Nước thoát bình thường khi thử bằng xe bồn.' },
    reopen: 'Mưa chiều qua nước vẫn tràn vào nhà, đoạn cống giữa hẻm chưa ai nạo vét.',
  },
  {
    key: 'unclear-words', category: 'HC-02', channel: 'web', target: 'in_triage', ageWorkingHours: 2.5,
    text: 'sao lam viec ky vay, hoai khong xong, chan', areaCode: '747', street: null, landmark: null, contact: null,
    waits: { for: 'refusal', reason: 'too_unclear', explanation: 'Trung tâm chưa hiểu bạn phản ánh việc gì, ở cơ quan nào, khi nào. Bạn gửi lại giúp, ghi rõ nơi bạn làm thủ tục, mã hồ sơ nếu có và điều chưa xong.' },
  },
  {
    key: 'retaining-wall', category: 'GT-01', channel: 'web', target: 'in_progress', ageWorkingHours: 20, publish: true,
    text: 'Đường lên núi đoạn cua có vết nứt dài hơn chục mét trên mặt nhựa, mép đường sụt xuống, xe tải vẫn chạy rầm rầm. Mong kiểm tra sớm.',
    areaCode: '26506', street: 'Vi Ba', landmark: 'Đoạn cua thứ hai', contact: email('tapthe@example.vn'),
    waits: { for: 'extension', days: 3, reason: 'Phải khoan thăm dò nền đường trước khi sửa; đơn vị khảo sát đến hiện trường vào đầu tuần tới.' },
  },
  {
    key: 'market-drain', category: 'CN-05', channel: 'counter', target: 'in_progress', ageWorkingHours: 26,
    text: 'Nước thải ở chợ chảy ra cống hở trước trường mầm non, mùi hôi cả ngày, các cháu ho nhiều.',
    areaCode: '26533', street: 'Nguyễn An Ninh', landmark: 'Trước trường mầm non', contact: phone('0000 616 263'),
    waits: { for: 'question', question: 'Nước thải chảy ra vào giờ nào trong ngày, từ phía cổng nào của chợ?' },
    part: { body: 'BUSADCO', text: 'Tuyến cống trước trường là cống hở do đơn vị quản lý, đang thông. Nước có váng mỡ, nguồn từ dãy hàng ăn của chợ; đề nghị chợ lắp bể tách mỡ.' },
  },
  {
    // Two matters for two bodies: the desk divides it.
    key: 'lamp-and-rubbish', category: 'CX-03', channel: 'web', target: 'new', ageWorkingHours: 2,
    text: 'Đèn đường đoạn qua nhà văn hóa xã tắt hơn hai tuần nay, tối tụi nhỏ đi học thêm về không thấy đường. Ngoài ra xe rác cả tuần không vào hẻm lấy, rác chất đống đầu xóm hôi lắm, nhờ kiểm tra giùm.',
    areaCode: '26662', street: null, landmark: 'Nhà văn hóa xã', contact: phone('0000 717 273'),
  },
];
