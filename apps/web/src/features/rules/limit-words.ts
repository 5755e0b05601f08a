import { currentLanguage } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import type { Limit, LimitRow } from './limits.js';

const HOURS_PER_DAY = 8;
const DAYS_FROM_HOURS = 24;
const figure = (value: number) => new Intl.NumberFormat(currentLanguage() === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 }).format(value);

/** Names and lengths of limits in words. */
export function useLimitWords(): { name: (row: LimitRow) => string; full: (row: LimitRow) => string; length: (limit: Limit) => string; ground: (limit: Limit) => string } {
  const say = useSay();
  const directory = useDirectory();
  const name = (row: LimitRow) => (row.part === 'category' ? say(row.list === 'answerByCategory' ? 'rules.limit.answer_of' : 'rules.limit.first_word_of', { category: directory.categoryName(row.category) }) : say(`rules.limit.name.${row.name}`));
  return {
    name,
    full: (row) => (row.part === 'priority' ? `${say('rules.limit.priority', { priority: say(`code.priority.${row.priority}`) })}: ${name(row)}` : name(row)),
    ground: ({ source, certainty }) => { const how = say(`rules.certainty.${certainty}`); return source.startsWith(how) ? source : `${source} (${how})`; },
    length: (limit) => {
      if ('workingDays' in limit) return limit.workingDays === 0 ? say('rules.limit.no_extension') : say('rules.limit.days', { count: limit.workingDays });
      if (limit.hours < 1) return say('rules.limit.minutes', { count: figure(limit.hours * 60) });
      if (limit.roundTheClock) return say('rules.limit.always', { count: figure(limit.hours) });
      const hours = say('rules.limit.hours', { count: figure(limit.hours) });
      return limit.hours < DAYS_FROM_HOURS ? hours : `${hours} (${say('rules.limit.counted_as_days', { count: Math.ceil(limit.hours / HOURS_PER_DAY) })})`;
    },
  };
}
