import { type CalendarData, dayOf, formatDay } from '#rules';

/** From 1 October on, the administrator is warned of a coming year without a confirmed calendar; of the present year at any time (domain 4.12). */
export function calendarWarnings({ years }: CalendarData, now: Date): number[] {
  const today = formatDay(dayOf(now));
  const year = Number(today.slice(0, 4));
  const asked = today.slice(5) >= '10-01' ? [year, year + 1] : [year];
  return asked.filter((y) => years[String(y)]?.status !== 'confirmed');
}
