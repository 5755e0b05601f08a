import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface Props { label: string; value: string; min?: string | undefined; max?: string | undefined; choose: (day: string) => void }

/** A day that counts when it is left or confirmed by Enter: half a year typed is another year. */
export function DateField({ label, value, min, max, choose }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const done = () => { if (typed !== value) choose(typed); };
  return <TextInput type="date" label={label} value={typed} min={min} max={max} onChange={(e) => setTyped(e.currentTarget.value)} onBlur={done} onKeyDown={(e) => { if (e.key === 'Enter') { e.preventDefault(); done(); } }} />;
}
