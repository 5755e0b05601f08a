import { IconChevronLeft, IconClick } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { SearchFilters } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { EmptyNote } from '../../shared/ui/staff/notes.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import type { BenchTools } from '../queue/workbench.js';
import bench from '../queue/workbench.module.css';
import { addressOf, filtersFrom } from './filters-in-address.js';
import { type FoundHandle, FoundList } from './found-list.js';
import { holdWords, useHeldWords } from './held-words.js';
import { SearchBar } from './search-bar.js';
import css from './search.module.css';
import { useSearchResults } from './use-search.js';

interface Props { base: string; id: string | null; children: (id: string, tools: BenchTools) => ReactNode }

/** Search, what was found and the ticket side by side; on a phone list or ticket. The address holds filters and ticket, never the words. */
export function SearchBench({ base, id, children }: Props) {
  const say = useSay();
  const [, go] = useLocation();
  const filters = filtersFrom(useSearch());
  const words = useHeldWords();
  const results = useSearchResults(words, filters);
  const list = useRef<FoundHandle>(null);
  const address = addressOf(filters);
  const listPath = `${base}${address}`;
  const next = () => list.current?.move(1);
  useKeys({ j: next, k: () => list.current?.move(-1) });
  const search = (typed: string) => {
    // The same words again are asked anew.
    if (typed === words) void results.refetch();
    holdWords(typed);
    if (id !== null) go(listPath);
  };
  const narrow = (to: SearchFilters) => go(`${base}${id === null ? '' : `/${id}`}${addressOf(to)}`, { replace: true });
  return (
    <div className={bench.bench} data-shape="tabs" data-pane={id === null ? 'queue' : 'ticket'}>
      <h1 className="visually-hidden">{say('search.title')}</h1>
      <section className={`${bench.queue} ${css.side}`} aria-label={say('search.title')}>
        <SearchBar words={words} filters={filters} focus={id === null} search={search} narrow={narrow} down={next} />
        <FoundList results={results} selected={id} hrefOf={(ticket) => `${base}/${ticket}${address}`} handle={list} />
      </section>
      <div className={bench.ticket}>
        {id === null ? <EmptyNote icon={<IconClick size={28} stroke={1.5} />} title={say('queue.choose')} text={say('queue.choose_text')} /> : (
          <>
            <Link href={listPath} className={bench.backToList}><IconChevronLeft aria-hidden size={18} />{say('search.back')}</Link>
            {children(id, { next, listPath, below: () => { const ticket = list.current?.below() ?? null; return ticket === null ? null : `${base}/${ticket}${address}`; } })}
          </>
        )}
      </div>
    </div>
  );
}
