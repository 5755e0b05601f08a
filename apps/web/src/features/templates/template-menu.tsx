import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import type { FilledTemplate } from '#contract';
import { useSay } from '../../shared/i18n/staff.js';
import { foundIn } from '../../shared/ui/staff/fold.js';
import { useKeys } from '../../shared/ui/staff/use-keys.js';
import css from './templates.module.css';

interface Props { templates: readonly FilledTemplate[]; take: (template: FilledTemplate) => void }

/** Templates for the open panel, used most first: the key M, or Alt + M from a field; found by typing, with or without marks. */
export function TemplateMenu({ templates, take }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const box = useCombobox({ onDropdownClose: () => { box.resetSelectedOption(); setTyped(''); }, onDropdownOpen: () => { box.focusSearchInput(); box.selectFirstOption(); } });
  useKeys({ m: () => box.openDropdown() });
  const found = templates.filter((t) => typed.trim() === '' || foundIn(`${t.title} ${t.text}`, typed));
  return (
    <Combobox store={box} width={420} position="bottom-end" withinPortal onOptionSubmit={(id) => { const chosen = templates.find((t) => t.id === id); box.closeDropdown(); if (chosen) take(chosen); }}>
      <Combobox.Target targetType="button">
        <Button type="button" variant="subtle" size="compact-sm" data-templates leftSection={<IconTemplate aria-hidden size={16} />} aria-keyshortcuts="M Alt+M" title="M, Alt + M" onClick={() => box.toggleDropdown()}>{say('templates.menu')} ({templates.length})</Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search value={typed} onChange={(e) => { setTyped(e.currentTarget.value); box.selectFirstOption(); }} placeholder={say('templates.menu_find')} aria-label={say('templates.menu_find')} />
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={say('templates.menu')}>
          {found.map((t) => (
            <Combobox.Option key={t.id} value={t.id}>
              <span className={css.option}><strong>{t.title}</strong><span className={css.uses}>{t.uses === 0 ? say('templates.unused') : say('templates.uses', { count: t.uses })}</span></span>
              <span className={css.optionWords}>{t.text}</span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{say(templates.length === 0 ? 'templates.menu_none' : 'templates.menu_nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
