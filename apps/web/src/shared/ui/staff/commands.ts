import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something that can be done right now, as the palette offers it. */
export interface Command { readonly id: string; readonly label: string; readonly key?: string | undefined; readonly run: () => void }
export interface CommandGroup { readonly name: string; readonly commands: readonly Command[] }

let groups: readonly CommandGroup[] = [];
const listeners = new Set<() => void>();
const tell = () => { for (const listener of listeners) listener(); };

/** Offers commands in the palette for as long as the component is on screen. */
export function useCommands(name: string, commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const shape = commands.map(({ id, label, key }) => `${id} ${label} ${key ?? ''}`).join('\n');
  useEffect(() => {
    if (shape === '') return;
    const group: CommandGroup = { name, commands: latest.current.map(({ id, label, key }) => ({ id, label, key, run: () => latest.current.find((command) => command.id === id)?.run() })) };
    groups = [...groups, group];
    tell();
    return () => { groups = groups.filter((other) => other !== group); tell(); };
  }, [name, shape]);
}

/** What can be done now, the newest part of the screen first. */
export function useOfferedCommands(): readonly CommandGroup[] {
  return useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener); }, () => groups);
}
