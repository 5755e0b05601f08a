import { redirectChannels, refusalReasons, type CitizenStep } from '#contract';
import type { TextKey } from '../../shared/i18n/citizen.js';

/** Sentences for the code of a refusal or of a way by law: why, and what to do next. Null for a code that is not known. */
export function reasonTexts({ step, reason }: CitizenStep): { why: TextKey; next: TextKey } | null {
  const refused = refusalReasons.find((one) => one === reason);
  if (step === 'refused') return refused ? { why: `refusal.${refused}`, next: `refusalNext.${refused}` } : null;
  const channel = redirectChannels.find((one) => one === reason);
  return step === 'redirected' && channel ? { why: `channel.${channel}`, next: `channelNext.${channel}` } : null;
}
