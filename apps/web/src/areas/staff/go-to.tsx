import { Modal, useMantineColorScheme } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { QueueView } from '#contract';
import { areas, hasArea } from '../../features/session/home.js';
import { changeLanguage, currentLanguage } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { useOfferedCommands } from '../../shared/ui/staff/commands.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { may, useMe } from '../../shared/ui/staff/me.js';
import { consoleViewsOf } from '../console/views.js';
import { departmentViews } from '../department/views.js';

interface Place { readonly label: string; readonly go: () => void; readonly key?: string | undefined }
interface Group { readonly name: string; readonly places: readonly Place[] }

/** Ctrl + K, also from a field: what can be done now, then any area, view or setting by its name, typed with or without marks. */
export function GoTo() {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const offered = useOfferedCommands().toReversed().map(({ name, commands }): Group => ({ name, places: commands.map(({ label, key, run }) => ({ label, key, go: run })) }));
  const groups = [...offered, ...usePlaces()].map((group) => ({ ...group, places: group.places.filter((place) => foundIn(place.label, typed)) })).filter((group) => group.places.length > 0);
  return (
    <Spotlight.Root shortcut="mod + K" tagsToIgnore={[]} query={typed} onQueryChange={setTyped}>
      <Modal.Title className="visually-hidden">{say('keys.palette.title')}</Modal.Title>
      <Spotlight.Search placeholder={say('keys.palette.find')} aria-label={say('keys.palette.title')} onKeyDown={(e) => { if (e.key === 'Enter' && typed !== '' && !e.nativeEvent.isComposing) takeFirst(); }} />
      <Spotlight.ActionsList>
        {groups.map((group) => <Spotlight.ActionsGroup key={group.name} label={group.name}>{group.places.map((place) => <Spotlight.Action key={place.label} label={place.label} rightSection={place.key === undefined ? undefined : <kbd aria-hidden>{place.key}</kbd>} onClick={place.go} />)}</Spotlight.ActionsGroup>)}
        {groups.length === 0 && <Spotlight.Empty>{say('keys.palette.none')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Commands that came in after the last letter (templates of a panel that just opened) leave nothing chosen: the first one is meant. */
function takeFirst(): void {
  if (document.querySelector('[data-action][data-selected]') === null) document.querySelector<HTMLElement>('[data-action]')?.click();
}

function usePlaces(): Group[] {
  const say = useSay();
  const me = useMe();
  const [, go] = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const viewsOf = (base: string, views: readonly QueueView[]) => views.map((view) => ({ label: say(`code.view.${view}`), go: () => go(`${base}/${view}`) }));
  const other = currentLanguage() === 'vi' ? (['en', 'English'] as const) : (['vi', 'Tiếng Việt'] as const);
  return [
    { name: say('keys.palette.areas'), places: areas.filter((area) => hasArea(me, area.id)).map((area) => ({ label: say(`frame.area.${area.id}`), go: () => go(area.path) })) },
    ...(hasArea(me, 'console') ? [{ name: say('frame.area.console'), places: viewsOf('/staff/console', consoleViewsOf(me)) }] : []),
    ...(hasArea(me, 'department') ? [{ name: say('frame.area.department'), places: viewsOf('/staff/department', departmentViews) }] : []),
    ...(hasArea(me, 'people') ? [{ name: say('frame.area.people'), places: [{ label: say('people.part.roles'), go: () => go('/staff/people/roles') }] }] : []),
    ...(hasArea(me, 'calendar') ? [{ name: say('frame.area.calendar'), places: (['hours', 'versions'] as const).map((part) => ({ label: say(`calendar.part.${part}`), go: () => go(`/staff/calendar/${part}`) })) }] : []),
    ...(hasArea(me, 'rules') ? [{ name: say('frame.area.rules'), places: (['classification', 'deadlines', 'versions'] as const).map((part) => ({ label: say(`rules.part.${part}`), go: () => go(`/staff/rules/${part}`) })) }] : []),
    ...(may(me, 'text.write') ? [{ name: say('frame.area.texts'), places: [{ label: say('texts.write'), go: () => go('/staff/texts/new') }] }] : []),
    {
      name: say('keys.palette.settings'),
      places: [
        ...(['light', 'dark', 'auto'] as const).map((scheme) => ({ label: `${say('frame.theme.title')}: ${say(`frame.theme.${scheme}`)}`, go: () => setColorScheme(scheme) })),
        { label: other[1], go: () => changeLanguage(other[0]) },
      ],
    },
  ];
}
