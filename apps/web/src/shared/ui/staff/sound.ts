import { useSyncExternalStore } from 'react';

const remembered = 'ccc.sound';
/** However much comes at once, it sounds once. */
const QUIET_MS = 5_000;
const listeners = new Set<() => void>();
let context: AudioContext | null = null;
let lastAt = 0;

/** Off unless somebody at this browser turned it on. */
export function soundIsOn(): boolean {
  try {
    return localStorage.getItem(remembered) === 'on';
  } catch {
    return false;
  }
}

export function turnSound(on: boolean): void {
  try {
    localStorage.setItem(remembered, on ? 'on' : 'off');
  } catch {
    // Private windows refuse storage; it stays silent.
  }
  for (const tell of listeners) tell();
  // Heard at once, so that one knows what it is; and browsers let a page sound only after a press.
  lastAt = 0;
  if (on) ring();
}

export function useSoundIsOn(): boolean {
  return useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, soundIsOn);
}

/** Two short, quiet tones. */
export function ring(): void {
  const now = Date.now();
  if (!soundIsOn() || now - lastAt < QUIET_MS) return;
  lastAt = now;
  context ??= new AudioContext();
  const at = context;
  // Until somebody has pressed something on the page, browsers keep it silent.
  void at.resume().then(() => { for (const [pitch, after] of [[660, 0], [880, 0.14]] as const) tone(at, pitch, at.currentTime + after); });
}

function tone(at: AudioContext, pitch: number, start: number): void {
  const [source, volume] = [at.createOscillator(), at.createGain()];
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.08, start + 0.02);
  volume.gain.linearRampToValueAtTime(0, start + 0.13);
  source.connect(volume).connect(at.destination);
  source.start(start);
  source.stop(start + 0.15);
}
