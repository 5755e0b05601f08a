import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionGroupData, type SpotlightFilterFunction } from '@mantine/spotlight';
import { useLocation } from 'wouter';
import { areas, hasArea } from '../../features/session/home.js';
import { changeLanguage, currentLanguage } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { useMe } from '../../shared/ui/staff/me.js';
import { consoleViews } from '../console/views.js';
import { departmentViews } from '../department/views.js';

/** Ctrl + K: any area, view or setting by its name. */
export function GoTo() {
  const say = useSay();
  const me = useMe();
  const [, go] = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const view = (base: string) => (name: (typeof consoleViews)[number] | (typeof departmentViews)[number]) => ({ id: `${base}/${name}`, label: say(`code.view.${name}`), onClick: () => go(`${base}/${name}`) });
  const groups: SpotlightActionGroupData[] = [
    { group: say('keys.palette.areas'), actions: areas.filter((area) => hasArea(me, area.id)).map((area) => ({ id: area.id, label: say(`frame.area.${area.id}`), onClick: () => go(area.path) })) },
    { group: say('keys.palette.views'), actions: [...(hasArea(me, 'console') ? consoleViews.map(view('/staff/console')) : []), ...(hasArea(me, 'department') ? departmentViews.map(view('/staff/department')) : [])] },
    { group: say('keys.palette.settings'), actions: [...(['light', 'dark', 'auto'] as const).map((scheme) => ({ id: scheme, label: `${say('frame.theme.title')}: ${say(`frame.theme.${scheme}`)}`, onClick: () => setColorScheme(scheme) })), { id: 'language', label: currentLanguage() === 'vi' ? 'English' : 'Tiếng Việt', onClick: () => void changeLanguage(currentLanguage() === 'vi' ? 'en' : 'vi') }] },
  ];
  return (
    <Spotlight
      actions={groups.filter((g) => g.actions.length > 0)}
      shortcut="mod + K"
      nothingFound={say('keys.palette.none')}
      searchProps={{ placeholder: say('keys.palette.find'), 'aria-label': say('keys.palette.title') }}
      filter={found}
    />
  );
}

type Found = ReturnType<SpotlightFilterFunction>;

/** Finds with or without marks; a group without a hit is left out. */
const found: SpotlightFilterFunction = (typed, all) =>
  all.flatMap((item): Found => {
    if (!('actions' in item)) return foundIn(item.label ?? '', typed) ? [item] : [];
    const actions = item.actions.filter((action) => foundIn(action.label ?? '', typed));
    return actions.length > 0 ? [{ ...item, actions }] : [];
  });
