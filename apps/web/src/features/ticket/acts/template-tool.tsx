import { type RefObject, useEffect, useRef } from 'react';
import type { FilledTemplate, TicketDetail } from '#contract';
import { useSay } from '../../../shared/i18n/staff.js';
import { useCommands } from '../../../shared/ui/staff/commands.js';
import { announce } from '../../../shared/ui/staff/announce.js';
import { insertAt } from '../../templates/insert-at.js';
import { TemplateMenu } from '../../templates/template-menu.js';
import { templateActOf, useTicketTemplates } from '../../templates/templates.js';

interface Props { form: RefObject<HTMLFormElement | null>; ticket: TicketDetail; panel: string; words: { readonly text: string; readonly set: (text: string) => void }; /** The words begin with it. */ taken: (template: string) => void }

/** Templates of a panel: chosen by key or pointer, put where the cursor was, the first blank marked to be typed over. */
export function TemplateTool({ form, ticket, panel, words, taken }: Props) {
  const say = useSay();
  const { data } = useTicketTemplates(ticket.id, templateActOf(panel));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const at = form.current;
    const remember = (event: Event) => { if (event.target instanceof HTMLTextAreaElement) field.current = event.target; };
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyM' || event.isComposing) return;
      event.preventDefault();
      at?.querySelector<HTMLElement>('[data-templates]')?.click();
    };
    at?.addEventListener('focusin', remember);
    at?.addEventListener('keydown', onKey);
    return () => { at?.removeEventListener('focusin', remember); at?.removeEventListener('keydown', onKey); };
  }, [form]);
  const take = (template: FilledTemplate) => {
    const area = field.current ?? form.current?.querySelector('textarea') ?? null;
    const { text, cursor } = insertAt(words.text, template.text, area?.selectionStart ?? words.text.length, area?.selectionEnd ?? words.text.length);
    if (words.text.trim() === '') taken(template.id);
    words.set(text);
    announce(say('templates.inserted', { title: template.title }));
    requestAnimationFrame(() => {
      area?.focus();
      const blank = /\[\[[^[\]]{0,80}\]\]/.exec(text);
      area?.setSelectionRange(blank === null ? cursor : blank.index, blank === null ? cursor : blank.index + blank[0].length);
    });
  };
  useCommands(say('work.templates'), (data?.templates ?? []).map((template) => ({ id: template.id, label: template.title, run: () => take(template) })));
  if (data === undefined || data.templates.length === 0) return null;
  return <TemplateMenu templates={data.templates} take={take} />;
}
