import { StrictMode } from 'react';
import { Router } from 'wouter';
import { CitizenArea } from '../areas/citizen/citizen-area.js';

/** The whole citizen's side, the same at build (where `path` says which page) and in the browser: what was drawn comes to life without being drawn anew. */
export function CitizenSite({ demo, path }: { demo: boolean; path?: string }) {
  return <StrictMode><Router {...(path === undefined ? {} : { ssrPath: path })}><CitizenArea demo={demo} /></Router></StrictMode>;
}
