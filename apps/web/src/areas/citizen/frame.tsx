import { IconMoon, IconSun } from '@tabler/icons-react';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { speak, useSay } from '../../shared/i18n/citizen.js';
import { currentLanguage, type Language } from '../../shared/i18n/i18n.js';
import { chooseTheme, themeOnScreen } from './theme.js';
import './frame.css';

/** Header, content and footer of every page. */
export function Frame({ demo, children }: { demo: boolean; children: ReactNode }) {
  const say = useSay();
  const toMain = (event: MouseEvent) => {
    event.preventDefault();
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus();
  };
  return (
    <>
      <a className="skip" href="#main" onClick={toMain}>{say('site.skip')}</a>
      <header>
        {demo ? <DemoStrip /> : null}
        <div className="site-header"><div className="wrap site-header-row">
          <Link href="/" className="site-name"><strong>{say('site.name')}</strong><span>{say('site.province')}</span></Link>
          <nav className="site-nav" aria-label={say('site.menu')}><NavLink href="/" label={say('site.send')} /><NavLink href="/theo-doi" label={say('site.track')} /></nav>
          <div className="site-tools"><LanguageSwitch /><ThemeSwitch /></div>
        </div></div>
      </header>
      <main className="wrap site-main" id="main">{children}</main>
      <footer className="site-footer">
        <div className="wrap site-footer-row">
          <p className="soft small">{say('site.footer')}</p>
          <ul><li><Link href="/viet-the-nao">{say('site.good')}</Link></li><li><Link href="/quyen-rieng-tu">{say('site.privacy')}</Link></li><li><Link href="/quy-dinh">{say('site.rules')}</Link></li></ul>
        </div>
      </footer>
    </>
  );
}

function NavLink({ href, label }: { href: string; label: string }) {
  const [path] = useLocation();
  const here = href === '/' ? path === '/' : path.startsWith(href);
  return <Link href={href} {...(here ? { 'aria-current': 'page' as const } : {})}>{label}</Link>;
}

function LanguageSwitch() {
  const say = useSay();
  const now = currentLanguage();
  const one = (language: Language, letters: string, name: string) => (
    <button type="button" lang={language} aria-pressed={now === language} aria-label={`${letters} – ${name}`} onClick={() => void speak(language)}>{letters}</button>
  );
  return <div className="language" role="group" aria-label={say('site.language')}>{one('vi', 'VI', 'Tiếng Việt')}{one('en', 'EN', 'English')}</div>;
}

function ThemeSwitch() {
  const say = useSay();
  const [theme, setTheme] = useState(themeOnScreen);
  const turn = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };
  return <button type="button" className="theme" aria-pressed={theme === 'dark'} aria-label={say('site.dark')} title={say('site.dark')} onClick={turn}>{theme === 'dark' ? <IconSun className="icon" aria-hidden /> : <IconMoon className="icon" aria-hidden />}</button>;
}

function DemoStrip() {
  const say = useSay();
  return (
    <div className="demo-strip">
      <div className="wrap demo-strip-row">
        <strong>{say('demo.banner')}</strong>
        <span className="demo-links"><Link href="/demo/mailbox">{say('demo.mailbox')}</Link><a href="/staff">{say('demo.staff')}</a></span>
      </div>
    </div>
  );
}
