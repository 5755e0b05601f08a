import type { FieldWords } from './category-words.js';

/** CX: trees, lighting, public facilities. */
export const treesAndLight: FieldWords = {
  'CX-01': {
    strong: '{cây|cây xanh|cây cổ thụ|cây phượng|cây bàng|cây dầu|cây sao|cây keo|cây me|cây dừa|nhánh cây|cành cây|nhánh|thân cây|gốc cây|cây bằng lăng|cây xà cừ|tàn cây} .. {gãy|đổ|bị ngã|ngã xuống|ngã ra|ngã ngang|ngã đè|bật gốc|trốc gốc|ngã đổ|gãy đổ|sắp ngã|sắp đổ|sắp gãy|mục gốc|mục ruỗng|mục|nghiêng|chết khô|khô|rớt|rơi|đè|tét|sâu mục|rỗng ruột|chắn ngang|sắp},{gãy|đổ|ngã|bật|trốc} {cây|cành|nhánh|gốc|gốc cây},{cây|cành|nhánh} {đổ|gãy|ngã|rơi|rớt} {xuống|đè|trúng|chắn|ngang|vào|lên},nguy cơ {gãy đổ|ngã đổ|đổ ngã|gãy},ngã đổ,gãy đổ,bật gốc,trốc gốc',
    medium: 'cây {to|lớn|cổ thụ|khô|chết|mục|xanh},cành khô,nhánh {khô|lớn|to},mục gốc,nghiêng {ra|xuống|về} {đường|phía|nhà},thân cây,đè {xe|lên mái|nhà|dây điện|lên},mùa mưa bão,đốn hạ,cưa {bỏ|hạ}',
    weak: 'cây,cành,nhánh,gió {lớn|to|mạnh},gãy,=đổ,ngã,nghiêng',
    against: 'chặt phá,cắt tỉa,trồng {thêm |lại |}cây,trụ điện,cột điện,cột đèn,cây xăng,{cây|trụ} atm,nhà cây,cây nước,cây số,rừng phòng hộ,=cầu,bảng hiệu,=tường,giàn giáo,=trộm,=trụ,kiểm lâm',
  },
  'CX-02': {
    strong: '{cắt|tỉa|cắt tỉa|mé|mé nhánh|phát quang|xén|chặt bớt|cắt bớt} {cây|nhánh|cành|tỉa cây|nhánh cây|cành cây|cỏ|cây xanh|tàn},cắt tỉa,mé nhánh,mé cây,{chặt|đốn|cưa|hạ|đốn hạ|bức tử|đổ hóa chất|ken|phá|triệt hạ} {phá |trộm |hạ |bỏ |}{cây|cây xanh|hàng cây|gốc cây|cây cổ thụ|cây bàng|cây phượng},{=chặt|đốn|đốn hạ} .. {cây xanh|hàng cây|không xin phép|trái phép cây},{trồng|trồng thêm|trồng lại|trồng mới|bổ sung} {cây|cây xanh|bóng mát|thêm cây|hoa},{cây|cây xanh|tán cây|nhánh cây|lá cây|rễ cây|nhánh|cành|tàn cây|tán} .. {che khuất|um tùm|rậm rạp|vướng|mọc tràn|chạm|phủ|lòa xòa|quét|vướng dây|chưa được tưới|héo|rụng lá|xòe},cây {um tùm|rậm rạp|héo|chết do không tưới},thiếu {cây xanh|bóng mát},tưới cây,chăm sóc cây,rễ cây .. {trồi|đội|nứt},thảm cỏ,cỏ mọc,cỏ dại,bồn hoa,dải cây xanh',
    medium: 'cây xanh,hàng cây,bóng mát,nhánh cây,cành cây,tán cây,um tùm,rậm rạp,che khuất {tầm nhìn|biển|đèn},vướng dây {điện|cáp},lá rụng,cưa cây,gốc cây,xanh sạch đẹp,cây kiểng,hoa kiểng,công ty cây xanh,=chặt,đốn,lá cây',
    weak: 'cây,cành,nhánh,tỉa,=cỏ,=lá',
    against: '{sắp|muốn|bị} {đổ|ngã|gãy},gãy đổ,ngã đổ,bật gốc,=đè,nguy cơ gãy,trụ điện,cây xăng,rừng phòng hộ,đất rừng,phá rừng,cây cầu,mục gốc,đổ xuống',
  },
  'CX-03': {
    strong: 'đèn {đường|chiếu sáng|công cộng|cao áp|led đường|hẻm|trụ|ngõ|khu phố|công viên} .. {hư|hỏng|tắt|không sáng|không cháy|chập chờn|cháy bóng|=tối|nhấp nháy|không mở|mất|bể|đứt bóng|sáng cả ngày|không lên},đèn đường,đèn {chiếu sáng|cao áp|công cộng},{hư|hỏng|cháy|tắt|mất|thiếu|lắp|gắn|sửa|thay} {bóng |}đèn {đường|hẻm|chiếu sáng|công cộng|trụ},{đường|hẻm|khu vực|đoạn đường|đoạn|xóm|khu phố|ngõ} .. {tối om|tối thui|tối đen|tối mịt|rất tối|tối quá|tối hù|không có đèn|thiếu ánh sáng|thiếu đèn|không đèn|chưa có đèn|tối như mực|quá tối},{tối om|tối thui|tối hù|tối đen như mực|tối mịt|tối như mực|tối mù},hệ thống chiếu sáng,chiếu sáng công cộng,{trụ|cột} đèn .. {hư|tắt|không sáng|chiếu sáng},bóng đèn .. {cháy|hư|đường|hẻm|tắt}',
    medium: 'chiếu sáng,bóng đèn,không có đèn,chưa có đèn,đèn led,trụ đèn,cột đèn,thiếu ánh sáng,không đủ sáng,ban đêm {tối|không thấy},tối tăm,bật đèn,mở đèn,ánh sáng,chập chờn',
    weak: '=đèn,=tối,ban đêm,=sáng',
    against: 'đèn {tín hiệu|giao thông|xanh|đỏ|vàng},ngã tư đèn,đèn xe,=karaoke,mất điện,cúp điện,tóe lửa,rò điện,hở điện,điện giật,=trộm,tối nào,buổi tối',
  },
  'CX-04': {
    strong: '{công viên|vườn hoa|quảng trường|sân chơi|khu vui chơi|bờ kè công viên} .. {hư|hỏng|xuống cấp|=dơ|bẩn|gãy|mất|thiếu|rác|=tối|hoang|nhếch nhác|không ai|hư hỏng|cũ},{nhà vệ sinh|toilet|wc|nvs} {công cộng|bãi|công viên|chợ|ở bãi|quá|dơ|bẩn|khu},nhà vệ sinh công cộng,{ghế đá|xích đu|cầu trượt|cầu tuột|máy tập|dụng cụ tập|thiết bị tập|thiết bị thể dục|đồ chơi|bập bênh|máy tập thể dục|thùng rác công cộng|bồn phun nước|đài phun nước|vòi tắm|vòi nước ngọt|ghế ngồi công cộng|tượng đài},{dụng cụ|thiết bị|máy} .. {thể dục|tập thể dục|công viên|công cộng},sân {tập|bóng rổ} {công cộng|công viên},chỗ vui chơi .. {trẻ em|thiếu nhi},tắm nước ngọt',
    medium: 'vòi phun,bị đập phá,{ghế đá|thùng rác} .. {hư|gãy|phá},công viên,vườn hoa,quảng trường,nhà vệ sinh,khu vui chơi,ghế đá,thiết bị công cộng,công trình công cộng,sân chơi,đi dạo,tập thể dục,lối đi bộ công viên,thả {chó|rông},bãi {tắm|biển} thiếu nhà vệ sinh,hồ {nước|điều hòa},trang thiết bị',
    weak: 'trẻ em chơi,vệ sinh,người dân tập,khu phố',
    against: '=đèn,cây {gãy|đổ|ngã},trường học,bệnh viện,=trộm,chung cư,kè biển,hàng rong,chèo kéo,quy hoạch,=trường,=đuối,chăn nuôi',
  },
  'CX-05': {
    strong: '{=kè|bờ kè|=đê|đê biển|kè biển|kè chắn sóng|bờ biển|cầu cảng|cầu tàu|lan can kè|mỏ hàn} .. {hư|hỏng|sạt|sụt|lún|nứt|xói|xuống cấp|vỡ|sập|bong|sụp|xói mòn|xói lở|gãy|=lở|=hở|cuốn},{kè biển|bờ kè biển|kè chắn sóng|đê biển|kè đá|kè mềm|kè chắn|đê chắn sóng|bờ kè|mỏ hàn},{xói lở|xói mòn|xâm thực|biển xâm thực|sóng đánh} {bờ|biển|bãi|kè|vào|sập|mất|sát},biển {xâm thực|ăn vào|lấn vào|lở},{bờ|bãi} biển {sạt|xói|lở|bị xói|bị sạt|bị xâm thực},công trình ven biển,cầu {cảng|tàu} .. {hư|xuống cấp|gãy|mục},lan can {ven biển|bờ kè|bờ biển|kè},{bậc|cầu thang} xuống biển',
    medium: 'lối xuống biển,bờ biển,ven biển,=kè,bờ kè,xói lở,=đê,sóng {lớn|đánh},lấn biển,cảng cá,cầu cảng,neo đậu,khu neo đậu,luồng lạch,phao tiêu,cửa biển,đường ven biển,bãi cát,đá kè,mố kè,xâm thực',
    weak: 'biển,=sóng,bãi biển,lan can,=đá',
    against: '=đuối,cứu hộ,=rác,hàng rong,chèo kéo,xả thải,=dầu,cá chết,triều cường,=bão,lấn chiếm,ghế dù,tắm biển,biển báo,biển hiệu,đậu xe,=karaoke,=sứa,=đèn',
  },
};
