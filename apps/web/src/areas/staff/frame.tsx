import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNews } from '../../features/news/use-news.js';
import { ReSignIn } from '../../features/session/re-sign-in.js';
import { useDemo } from '../../features/session/session.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import { AreaNav } from './area-nav.js';
import css from './frame.module.css';
import { GoTo } from './go-to.js';
import { KeySheet } from './key-sheet.js';
import { LiveBadge } from './live-badge.js';
import { PersonMenu } from './person-menu.js';
import { useFind } from './use-find.js';
import { useTabTitle } from './use-tab-title.js';
import { Preferences } from './preferences.js';

/** What stays around every staff page. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useSay();
  const demo = Boolean(useDemo().data);
  const [sheet, { open, close }] = useDisclosure(false);
  const find = useFind();
  useKeys({ '?': open, ...(find === null ? {} : { '/': find }) });
  useNews(useTabTitle());
  return (
    <div className={css.frame}>
      <a href="#content" className={css.skip}>{say('frame.skip')}</a>
      <header>
        {demo && <p className={css.demo}>{say('frame.demo')}<a href="/demo/mailbox">{say('frame.mailbox')}</a></p>}
        <div className={css.bar}>
          <span className={css.product}>{say('frame.product')}</span>
          <AreaNav />
          <span className={css.space} />
          <LiveBadge />
          <span className={css.wide}><ActionIcon variant="subtle" size={32} aria-label={say('keys.title')} title={`${say('keys.title')} (?)`} onClick={open}><IconKeyboard size={18} /></ActionIcon></span>
          <span className={css.wide}><Preferences /></span>
          <PersonMenu demo={demo} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={css.content}>
        {children}
        <KeySheet opened={sheet} close={close} />
        <GoTo />
        <ReSignIn />
        <div id="overlays" />
      </main>
    </div>
  );
}
