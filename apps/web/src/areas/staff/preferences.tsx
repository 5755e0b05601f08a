import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconBell, IconBellOff, IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { changeLanguage, currentLanguage } from '../../shared/i18n/i18n.js';
import { useSay } from '../../shared/i18n/staff.js';
import { turnSound, useSoundIsOn } from '../../shared/ui/staff/sound.js';
import { turnTitleCount, useTitleCounts } from '../../shared/ui/staff/title-count.js';
import css from './preferences.module.css';

const themes = [['light', IconSun], ['dark', IconMoon], ['auto', IconDeviceDesktop]] as const;
const languages = [['vi', 'VI', 'Tiếng Việt'], ['en', 'EN', 'English']] as const;

/** Language, how news is told, and theme. */
export function Preferences() {
  const say = useSay();
  const sound = useSoundIsOn();
  const counted = useTitleCounts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = themes.find(([name]) => name === colorScheme)?.[1] ?? IconDeviceDesktop;
  return (
    <div className={css.preferences}>
      <div role="group" aria-label={say('frame.language')} className={css.languages}>
        {languages.map(([code, short, name]) => (
          <button key={code} type="button" lang={code} title={name} aria-label={`${short} – ${name}`} aria-pressed={currentLanguage() === code} onClick={() => changeLanguage(code)}>{short}</button>
        ))}
      </div>
      <Menu position="bottom-end" closeOnItemClick={false}>
        <Menu.Target><ActionIcon variant="subtle" size={32} aria-label={say('frame.news')} title={say('frame.news')}>{sound ? <IconBell size={18} /> : <IconBellOff size={18} />}</ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.CheckboxItem checked={sound} onChange={turnSound}>{say('frame.sound')}</Menu.CheckboxItem>
          <Menu.CheckboxItem checked={counted} onChange={turnTitleCount}>{say('frame.title_count')}</Menu.CheckboxItem>
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="subtle" size={32} aria-label={say('frame.theme.title')}><Icon size={18} /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {themes.map(([name, ThemeIcon]) => (
            <Menu.Item key={name} leftSection={<ThemeIcon size={16} />} rightSection={colorScheme === name ? <IconCheck size={16} /> : null} onClick={() => setColorScheme(name)}>{say(`frame.theme.${name}`)}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
