const zone = 'Asia/Ho_Chi_Minh';

/** "17:00 thứ Năm, 26/11/2026" */
export function timeInVietnamese(at: Date): string {
  const weekday = part(at, 'vi-VN', { weekday: 'long' });
  return `${clock(at)} ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)}, ${date(at)}`;
}

/** "17:00 on Thursday, 26/11/2026" */
export function timeInEnglish(at: Date): string {
  return `${clock(at)} on ${part(at, 'en-GB', { weekday: 'long' })}, ${date(at)}`;
}

const part = (at: Date, locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at);
const clock = (at: Date) => part(at, 'en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const date = (at: Date) => part(at, 'en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' });
