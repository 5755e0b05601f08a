import { useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../i18n/citizen.js';

/** Title of the browser's tab: the page, then the site. */
export function useTabTitle(title: string): void {
  const say = useSay();
  const site = say('site.name');
  useEffect(() => {
    document.title = title === site ? site : `${title} – ${site}`;
  }, [title, site]);
}

let firstPage = true;

/** The page's first heading. Takes the focus when one arrives from another page or step, so that reading goes on there. */
export function PageHeading({ children, moment, id }: { children: ReactNode; moment?: string; id?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [moment]);
  return <h1 ref={heading} tabIndex={-1} {...(id ? { id } : {})}>{children}</h1>;
}
