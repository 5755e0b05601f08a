import type { FieldWords } from './category-words.js';

/** CN: water supply and drainage. */
export const water: FieldWords = {
  'CN-01': {
    strong: '{mất|cúp|cắt|ngưng|ngừng cấp|hết|tạm ngưng} nước,{không|chưa} có nước {máy|sinh hoạt|sạch|xài|dùng|để},không có nước,{thiếu|khan hiếm} nước {sạch|sinh hoạt|máy},nước {máy |}{yếu|chảy yếu|nhỏ giọt|chảy nhỏ|chảy rỉ|yếu xìu|chảy tí tách},nước .. {chảy yếu|chảy nhỏ giọt},áp lực nước,{vỡ|bể|xì|gãy|thủng|nứt|rò rỉ|rò|hở} {đường |}ống {nước|cấp nước|nước máy|nước sạch|dẫn nước|chính},{đường |}ống {nước |}.. {vỡ|bể|xì|rò rỉ|thủng},{đồng hồ|van} nước .. {hư|chạy|rò|rỉ|bể|xì|nhảy},nước {máy |}{chảy tràn|phun|xì} {ra đường|lênh láng|lên},{gắn|lắp|lắp đặt|kéo|nối} {đồng hồ nước|nước máy|nước sạch|đường nước|ống nước},tiền nước,hóa đơn {tiền |}nước,{công ty|nhà máy|bên} {cấp nước|nước},bwaco',
    medium: 'nước máy,nước sạch,cấp nước,nước sinh hoạt,ống nước,đồng hồ nước,trụ nước cứu hỏa,bồn nước,giếng khoan,nước {rò|rỉ|phun},không {có |}giọt nước,xách nước,chở nước,thủy cục,nước giếng',
    weak: 'nước,mất,yếu,=ống,bơm,mua nước {bình|xài}',
    against: 'nước {thải|cống|ngập|mưa|biển|mắm|mắt|dội},nhà vệ sinh,mất điện,=đục,{có |}mùi {lạ|hôi|tanh|clo},=vàng,=phèn,=ngập,=cống,nắp cống,nước đá,ô nhiễm,mất nắp,xả thải,cá chết,đuối nước',
  },
  'CN-02': {
    strong: '{đỏ quạch|vàng khè|đục ngầu},nước {máy |sinh hoạt |sạch |giếng |}{bị |hơi |rất |quá |}{đục|vàng|đen|đỏ|đỏ quạch|đục ngầu|vàng khè|nhiễm phèn|nhiễm mặn|có cặn|cặn|có mùi|hôi|tanh|có màu|có giòi|bẩn|dơ|ô nhiễm|không sạch|mặn|lợ|có lăng quăng|có trùng|nhiễm bẩn},{nước|nước máy|nước sạch|nước sinh hoạt} .. {=đục|vàng khè|có mùi|đục ngầu|màu vàng|=cặn|phèn|mùi clo|mùi tanh|mùi thuốc tẩy|mùi bùn|màu đen|đỏ quạch|như nước trà|nhiễm khuẩn|sủi bọt},chất lượng nước,mẫu nước,xét nghiệm nước,mùi {clo|clor|thuốc tẩy|phèn},nước phèn',
    medium: 'nước máy,nước sạch,nước sinh hoạt,nhà máy nước,=đục,=cặn,phèn,{ngứa|nổi mẩn|dị ứng} {da|khi tắm|sau khi tắm},tắm {bị|ngứa},ăn uống,lọc nước,nguồn nước,nước uống,nấu ăn,súc rửa {đường ống|bồn},có mùi',
    weak: 'nước,=màu,mùi,=vàng,=hôi,=tanh',
    against: 'mất nước,cúp nước,nước yếu,nước thải,=cống,=ngập,=biển,=sông,=suối,=kênh,cá chết,=xả,=rác,hồ bơi,nước mắm,nước đá,=mương,nước biển',
  },
  'CN-03': {
    strong: 'ngập {nước|úng|lụt|sâu|nặng|đường|nhà|khi mưa|mỗi khi mưa|tới|hết|cả|lênh láng|triền miên|nửa bánh xe|bánh xe|lai láng},{=mưa|mưa xuống|mưa lớn|mưa là|trời mưa|cơn mưa} .. {ngập|tràn vào nhà|nước dâng|không thoát|đọng nước|lênh láng},{đường|hẻm|nhà|khu|xóm|=chợ|sân} .. {ngập|bị ngập|hay ngập|ngập nặng},{cống|mương|hố ga|rãnh|hệ thống thoát nước|cống rãnh|miệng cống|ống cống|cống thoát nước} .. {nghẹt|nghẹc|tắc|bị tắc|tắt nghẽn|tắc nghẽn|bít|đầy rác|không thoát|không thoát nước|đầy bùn|lấp|bồi lắng|ứ đọng},{nghẹt|tắc|bít} {cống|mương|rãnh|hố ga},{nạo vét|thông|khơi thông|khai thông|làm|lắp đặt|xây} {cống|mương|cống rãnh|hố ga|hệ thống thoát nước|rãnh},{thoát nước|tiêu thoát nước} {kém|chậm|không kịp|không được|không kip},{không|chưa} có {cống|hệ thống thoát nước|mương|cống thoát nước|đường thoát nước},nước {ứ đọng|đọng|tù đọng|không thoát|tràn vào nhà|rút chậm},úng ngập',
    medium: 'ngập,=úng,thoát nước,=cống,mương,cống rãnh,hố ga,nước mưa,ứ đọng,đọng nước,miệng {cống|thu nước},{lội nước|lội bì bõm},dắt xe,chết máy,tràn vào nhà,mưa lớn,=mưa,nước đen đọng',
    weak: 'mưa to,nước,rác lấp,lênh láng',
    against: '{nắp|miệng} {cống|hố ga} .. {mất|vỡ|bể|hư|gãy},mất nắp,nước thải,hôi thối,mùi hôi,mùi thối,triều cường,=lũ,=bão,mất nước,nước máy,ống nước,đuối nước,sạt lở,cô lập,tới ngực',
  },
  'CN-04': {
    strong: '{nắp|nấp|lắp} {cống|hố ga|hầm ga|mương|hố|đan|rãnh|hố thu},{nắp đan|tấm đan|song chắn rác|lưới chắn rác|vỉ thu nước},{cống|hố ga|miệng cống|hố thu nước|hố cáp|hầm cáp|hố kỹ thuật} .. {mất nắp|không nắp|không có nắp|=hở|bể nắp|không đậy|mở toang|hỏng nắp|hư nắp|chưa đậy|không có gì đậy},{mất|bể|vỡ|gãy|sụp|hư|trộm|lấy|lún|kênh|bung|thiếu|hỏng|trôi} nắp {cống|hố ga|hầm ga|đan|mương|hố},hố ga {sâu |}{không nắp|hở|mở|lộ thiên|sụp|lún|bể|nứt|gãy|hỏng},{lọt|té|sụp|rơi|rớt|lọt chân|sụp chân|lọt xe} {xuống |vào |}{cống|hố ga|hầm ga|miệng cống}',
    medium: 'hố ga,miệng cống,mất nắp,bể nắp,nắp bị,cống hở,cống {không|ko có} nắp,hố sâu,kêu {cộc cộc|lộp cộp|rầm rầm|ầm ầm},đậy {tạm|lại|nắp},nắp gang,ve chai lấy trộm,cắm {cành cây|cây} {cảnh báo|báo hiệu},sụp hố',
    weak: '=cống,=hố,nắp,lọt,sụp,nguy hiểm',
    against: '=ngập,=nghẹt,=tắc,mùi hôi,nước thải,ổ gà,nạo vét,điện thoại',
  },
  'CN-05': {
    strong: 'nước {thải|cống|đen|cống rãnh|dơ|bẩn|thải sinh hoạt} .. {tràn|trào|chảy ra đường|chảy lênh láng|hôi|bốc mùi|tràn ra|xả ra đường|xả ra cống|ra hẻm|chảy tràn},{tràn|trào} {nước thải|cống|hầm cầu|hố ga|nước cống},{cống|hố ga|mương|miệng cống|cống rãnh|rãnh nước|mương nước|kênh} .. {hôi|thối|bốc mùi|mùi hôi|hôi thối|trào ngược|tràn ra đường|nước đen|hôi quá|hôi tanh|nặng mùi|bốc lên},{mùi hôi|mùi thối|mùi cống|hôi thối|bốc mùi} .. {cống|hố ga|mương|rãnh|nước thải|hầm cầu},mùi {cống|hầm cầu|hố ga|nước thải},xả {nước thải|thẳng|hầm cầu|nước bẩn|nước rửa} {ra|xuống|vào} {đường|cống|hẻm|mương|vỉa hè|hố ga},xả nước thải ra đường,{hầm cầu|bể phốt|hầm tự hoại} .. {tràn|rò|xả|trào|hôi},trạm {xử lý|bơm} nước thải,hôi cống',
    medium: 'nước thải,nước cống,nước đen,trào ngược,hầm cầu,bể phốt,hôi thối,mùi hôi,bốc mùi,mùi thối,mương hở,cống hở bốc,hôi hám,ruồi muỗi,nước rửa,đen ngòm,nước bẩn,tràn ra đường',
    weak: '=cống,mương,=hôi,=thối,mùi',
    against: '=rác,chăn nuôi,=heo,nhà máy,=biển,=sông,=suối,cá chết,bãi rác,nắp cống,hải sản,bột cá,nước máy,=ngập,bãi biển,lò mổ,cơ sở,=xưởng,khu công nghiệp,=nghẹt',
  },
};
