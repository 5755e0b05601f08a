import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Email, Phone, routes } from '#contract';
import { call } from '../../shared/api/call.js';
import { shortTime } from '../../shared/i18n/staff-time.js';
import { useSay } from '../../shared/i18n/staff.js';
import { ClockText, StateTag } from '../../shared/ui/staff/marks.js';
import { useNow } from '../../shared/ui/staff/use-now.js';
import css from './desk-intake.module.css';

interface Row { readonly id: string; readonly code: string; readonly firstWords: string; readonly state: Parameters<typeof StateTag>[0]['state']; readonly receivedAt: string; readonly clock?: Parameters<typeof ClockText>[0]['clock'] }

/** Opens beside what is being written: nothing of it is lost. */
function Rows({ rows, now }: { rows: readonly Row[]; now: number }) {
  const say = useSay();
  return (
    <ul className={css.before}>
      {rows.map((row) => (
        <li key={row.id}>
          <p>{row.firstWords}</p>
          <p className={css.soft}><span>{row.code}</span> <StateTag state={row.state} /> <span>{shortTime(row.receivedAt, now)}</span> {row.clock !== undefined && <ClockText clock={row.clock} now={now} />}</p>
          <Button component="a" href={`/staff/tickets/${row.id}`} target="_blank" rel="noopener" variant="default" size="compact-sm" rightSection={<IconExternalLink aria-hidden size={14} />} aria-label={say('work.open_code', { code: row.code })}>{say('work.open')}</Button>
        </li>
      ))}
    </ul>
  );
}

/** Earlier tickets of the same whole telephone number or address. Asked for once it is whole; each asking is recorded. */
export function EarlierOfCaller({ kind, contact }: { kind: 'phone' | 'email'; contact: string }) {
  const say = useSay();
  const now = useNow();
  const whole = (kind === 'phone' ? Phone : Email).safeParse(contact);
  const value = whole.success ? whole.data : '';
  const { data } = useQuery({ queryKey: ['caller', value], enabled: value !== '', staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, refetchOnWindowFocus: false, queryFn: ({ signal }) => call(routes.search, { body: { words: value, limit: 10 }, signal }) });
  const rows = data?.items.filter((item) => item.byContact) ?? [];
  if (data === undefined) return null;
  return <section aria-live="polite" aria-label={say('work.earlier')}><h2 className={css.label}>{say(rows.length === 0 ? 'work.earlier_none' : 'work.earlier_count', { count: rows.length })}</h2><Rows rows={rows} now={now} /></section>;
}

/** Open tickets that may be about the same thing, once words and place were left. */
export function SimilarNow({ text, areaCode }: { text: string; areaCode: string | null }) {
  const say = useSay();
  const now = useNow();
  const { data } = useQuery({ queryKey: ['told', text, areaCode], enabled: text.trim().length > 12 && areaCode !== null, staleTime: 60_000, gcTime: 0, queryFn: ({ signal }) => call(routes.similarTickets, { body: { text, areaCode }, signal }) });
  if (data === undefined || data.tickets.length === 0) return null;
  return <section aria-live="polite" aria-label={say('work.similar')}><h2 className={css.label}>{say('work.similar_count', { count: data.tickets.length })}</h2><Rows rows={data.tickets} now={now} /></section>;
}
