import type { ClockView } from '#contract';
import { numberFormat } from './formats.js';
import { currentLanguage } from './i18n.js';
import type { Say } from './staff.js';

const OFFICE_DAY = 8 * 60;

/** How long a clock was given: "7 ngày làm việc", "4 giờ làm việc", "15 phút". */
export function limitWords({ limitMinutes, inDays, roundTheClock }: ClockView, say: Say): string {
  if (inDays) return say('clock.limit_days', { count: Math.round(limitMinutes / OFFICE_DAY) });
  const whole = limitMinutes % 60 === 0;
  const span = numberFormat(currentLanguage() === 'en' ? 'en-GB' : 'vi-VN', { style: 'unit', unit: whole ? 'hour' : 'minute', unitDisplay: 'long' }).format(whole ? limitMinutes / 60 : limitMinutes);
  return roundTheClock ? span : say('clock.limit_office', { span });
}
