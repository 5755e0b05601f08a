import { dateFormat } from './formats.js';
import { currentLanguage } from './i18n.js';

const zone = 'Asia/Ho_Chi_Minh';
const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'vi-VN');

/** "17:00 thứ Năm, 26/11/2026" – a promise is said with its hour, weekday and date. */
export function promisedTime(iso: string): string {
  const at = new Date(iso);
  const hour = dateFormat(locale(), { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  const weekday = dateFormat(locale(), { timeZone: zone, weekday: 'long' }).format(at);
  const day = dateFormat(locale(), { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
  return currentLanguage() === 'en' ? `${hour} on ${weekday}, ${day}` : `${hour} ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)}, ${day}`;
}

/** "10:02 23/11/2026" */
export function pointInTime(iso: string): string {
  return dateFormat(locale(), { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false, day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(iso)).replace(',', '');
}

/** "10:02" */
export function timeOfDay(iso: string): string {
  return dateFormat(locale(), { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(iso));
}
