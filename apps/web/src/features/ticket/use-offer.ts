import { useEffect, useRef, useState } from 'react';
import type { RouteOffer, StaffAct, TicketDetail } from '#contract';
import { timeOfDay } from '../../shared/i18n/dates.js';
import { useSay } from '../../shared/i18n/staff.js';
import { announce } from '../../shared/ui/staff/announce.js';
import type { Command } from '../../shared/ui/staff/commands.js';
import { useDirectory } from '../../shared/ui/staff/directory.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import type { Begin, Panel } from './acts/act-frame.js';
import type { OfferActions } from './offer-context.js';
import { acceptWords, routeNames } from './offer-words.js';

interface Props {
  ticket: TicketDetail;
  /** A panel is open. */
  panel: Panel | null;
  busy: boolean;
  open: (panel: Panel, begin: Begin) => void;
  send: (act: StaffAct, takesUp: boolean) => void;
}

/** The proposal by keys: `y` takes it as it stands, `1` to `3` choose a candidate, `4` goes to the place. What is not sure, or changed since it was opened, asks for a second press. `commands`: the same for the palette. */
export function useOffer({ ticket, panel, busy, open, send }: Props): OfferActions & { readonly commands: readonly Command[] } {
  const say = useSay();
  const directory = useDirectory();
  const { offer } = ticket;
  const [asked, setAsked] = useState<number | null>(null);
  // What came in while the ticket lay open may not have been read yet: it asks for a second look.
  const me = useMe().label;
  const opened = useRef(ticket.version);
  const news = ticket.story.some(({ version, by }) => version > opened.current && !(by.kind === 'staff' && by.label === me));
  const again = asked !== ticket.version ? null : news ? 'news' : 'unsure';
  // A press belongs to the proposal that was on screen: whatever else is done takes it back.
  const pane = useRef(panel);
  useEffect(() => { if (pane.current !== panel) { pane.current = panel; setAsked(null); } }, [panel]);

  const whyNot = () => announce(offer?.older ? say('offer.older') : ticket.holder !== null && !ticket.holder.me ? say('act.held_by', { name: ticket.holder.label, time: timeOfDay(ticket.holder.until) }) : say('offer.nothing'));
  const route = (begin: Begin) => {
    if (offer === null || !offer.mayRoute) whyNot();
    else open('route', { takesUp: offer.takesUp, ...begin });
  };
  const accept = () => {
    if (busy) return;
    if (panel !== null) { announce(say('offer.panel_open')); return; }
    const next = offer?.next ?? null;
    if (offer === null || next === null) whyNot();
    else if (next.route === null) open(next.action, { takesUp: offer.takesUp, ...(next.words === null ? {} : { words: next.words }), ...(next.action === 'route' && next.missing === 'place' ? { at: 'area' as const } : {}) });
    else if ((next.sure === 'low' || news) && again === null) {
      setAsked(ticket.version);
      announce(say(news ? 'offer.news_said' : 'offer.again_said', routeNames(next.route, directory)));
    } else send({ action: 'route', ...next.route, note: null }, offer.takesUp);
  };
  const routeOf = (nth: number): RouteOffer | undefined => offer?.routes.find(({ category }) => category === ticket.proposal?.candidates[nth]?.category);
  const choose = (nth: number) => {
    const one = routeOf(nth);
    if (offer !== null && one === undefined) announce(say('offer.no_candidate', { number: nth + 1 }));
    else if (one !== undefined) route({ route: one, at: one.lead === null || one.placeMissing ? 'area' : 'send' });
    else whyNot();
  };
  const chooseArea = () => route({ at: 'area' });

  // Held down, a key is one press.
  const once = (run: () => void) => (event: KeyboardEvent) => { if (!event.repeat) run(); };
  useKeys({ y: once(accept), '1': once(() => choose(0)), '2': once(() => choose(1)), '3': once(() => choose(2)), '4': once(chooseArea) });
  const next = offer?.next ?? null;
  const candidates = offer?.mayRoute ? (ticket.proposal?.candidates ?? []) : [];
  const commands: readonly Command[] = offer === null ? [] : [
    ...(next === null ? [] : [{ id: 'accept', label: acceptWords(next, ticket.type, say, directory), key: 'y', run: accept }]),
    ...candidates.flatMap(({ category }, nth) => (routeOf(nth) === undefined ? [] : [{ id: `candidate ${category}`, label: say('offer.choose', { category: `${category} ${directory.categoryName(category)}` }), key: String(nth + 1), run: () => choose(nth) }])),
    ...(offer.mayRoute ? [{ id: 'area', label: say('offer.area_short'), key: '4', run: chooseArea }] : []),
  ];
  return { accept, choose, chooseArea, again, busy, panel: panel !== null, commands };
}
