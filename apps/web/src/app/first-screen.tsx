import { prerender } from 'react-dom/static';
import { Router } from 'wouter';
import { Frame } from '../areas/citizen/frame.js';
import { PageOpening } from '../areas/citizen/page-opening.js';
import { CitizenSite } from './citizen-site.js';

/** Pages whose first screen is the same for everybody. Their forms have the method `dialog`: pressed before the program is there, a button sends and loses nothing. */
const drawn = [
  { path: '/', name: 'form', page: null },
  { path: '/theo-doi', name: 'find', page: 'find-page' },
  { path: '/viet-the-nao', name: 'good-report', page: 'good-report-page' },
  { path: '/quyen-rieng-tu', name: 'privacy', page: 'privacy-page' },
  { path: '/quy-dinh', name: 'rules', page: 'rules-page' },
] as const;

/** A document: its name, the module of its page where that is fetched on its own, and what goes into its `#app`. */
export interface FirstScreen { readonly name: string; readonly page: string | null; readonly demo: boolean; readonly html: string }

/** The first screens of the citizen's pages, drawn once at build: on a cheap phone they are there before the script is. All other pages open with the frame and a page on its way. */
export const firstScreens: readonly FirstScreen[] = await draw();

async function draw(): Promise<FirstScreen[]> {
  const screens: FirstScreen[] = [];
  for (const demo of [false, true]) {
    for (const { path, name, page } of drawn) screens.push({ name, page, demo, html: await text(<CitizenSite path={path} demo={demo} />) });
    const opening = await text(<Router ssrPath="/mo-trang"><Frame demo={demo}><PageOpening /></Frame></Router>);
    screens.push({ name: 'opening', page: null, demo, html: opening }, { name: 'tracking', page: 'tracking-page', demo, html: opening });
  }
  return screens;
}

async function text(screen: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(screen, { onError: (error) => { throw error; } });
  return new Response(prelude).text();
}
