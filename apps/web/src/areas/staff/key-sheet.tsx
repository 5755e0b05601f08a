import { Modal, Switch } from '@mantine/core';
import { useSay } from '../../shared/i18n/staff.js';
import { turnKeys, useKeysAreOn } from '../../shared/ui/staff/use-keys.js';
import css from './key-sheet.module.css';

const rows = [
  ['j', 'next'], ['k', 'previous'], ['Enter', 'open'], ['.', 'fresh'], ['s', 'choose'], ['f', 'filter'], ['/', 'search'], ['y', 'accept'], ['1 2 3', 'candidate'], ['4', 'area'], ['t', 'claim'], ['r', 'route'], ['a', 'ask'], ['x', 'refuse'], ['c', 'correct'], ['m', 'template'], ['Ctrl + Enter', 'send'], ['Ctrl + Shift + Enter', 'send_on'], ['Esc', 'escape'], ['Ctrl + K', 'palette'], ['?', 'sheet'],
] as const;

/** The keys of the staff's pages, and the switch that turns single letters off. */
export function KeySheet({ opened, close }: { opened: boolean; close: () => void }) {
  const say = useSay();
  const on = useKeysAreOn();
  return (
    <Modal opened={opened} onClose={close} title={say('keys.title')} closeButtonProps={{ 'aria-label': say('frame.close') }}>
      <Switch label={say('keys.on')} description={say('keys.note')} checked={on} onChange={(e) => turnKeys(e.currentTarget.checked)} />
      <dl className={css.keys}>{rows.map(([key, name]) => <div key={name}><dt><kbd>{key}</kbd></dt><dd>{say(`keys.list.${name}`)}</dd></div>)}</dl>
    </Modal>
  );
}
