const written =
  'không=k,ko,kh,khg,k0,hok,hk;không phải=kp;được=dc,dk;rồi=r,rui;gì=j,zi;vậy=z,zay;quá=qa,wa,wua;trước=trc;biết=bt;người=ng;người ta=ngta;mọi người=mn,mng;như thế nào=ntn;làm=lm;nước=nc;đường=dg;quốc lộ=ql;ô tô=oto;xe máy=xm;bệnh viện=bv;bác sĩ=bs;sốt xuất huyết=sxh;bảo hiểm y tế=bhyt;bảo hiểm xã hội=bhxh;giáo viên=gv;công ty=cty;khách sạn=ks;ủy ban=ub,ubnd;cán bộ=cb,cbcc;thủ tục hành chính=tthc;quyết định=qd;giải phóng mặt bằng=gpmb;tái định cư=tdc;an toàn thực phẩm=attp,vsattp';

/** How people shorten words on a phone, each with the words it stands for. Only forms with one likely meaning stand here. */
export const shortForms: readonly (readonly [long: string, short: readonly string[]])[] = written.split(';').map((entry) => {
  const [long = '', short = ''] = entry.split('=');
  return [long, short.split(',')];
});
