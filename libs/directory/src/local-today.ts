import { dayOf, formatDay } from '#rules';

/** The calendar day of Viet Nam, `YYYY-MM-DD`: roles, substitutes and rules begin and end at its midnight. */
export const localDay = (now: Date): string => formatDay(dayOf(now));
