import * as z from 'zod/mini';
import { BodyRef } from './directory.js';
import { writtenText } from './text.js';

/** Acts whose words may begin with a template. What an act is for says in which state of a ticket the template is offered. */
export const templateActs = ['ask', 'route', 'redirect', 'request_refusal', 'request_desk_answer', 'thank', 'send_first_word', 'remind', 'apologise', 'request_question', 'hand_back', 'request_extension', 'submit_answer', 'answer_urgent', 'send_back', 'report_obstacle'] as const;
export const TemplateAct = z.enum(templateActs);
export type TemplateAct = z.infer<typeof TemplateAct>;

/** What a template may have filled in from the ticket, written `{{code}}`: nothing that is the sender's own. */
export const templateFields = ['code', 'category', 'area', 'body', 'due', 'received_on', 'today'] as const;
export type TemplateField = (typeof templateFields)[number];
/** What the writer of a message has to fill in by hand, written `[[what]]`. */
export const blankPattern = /\[\[[^[\]]{0,80}\]\]/;

const known: ReadonlySet<string> = new Set(templateFields);
const knowsFields = (text: string) => [...text.matchAll(/\{\{([^{}]*)\}\}/g)].every(([, name = '']) => known.has(name));

export const TemplateInput = z.object({
  /** Code of the body that uses it; null: the centre. */
  body: z.nullable(z.string().check(z.maxLength(40, 'too_long'))),
  acts: z.array(TemplateAct).check(z.minLength(1, 'required'), z.maxLength(templateActs.length, 'too_many')),
  /** A category or a field of categories; null: any. */
  category: z.nullable(z.string().check(z.maxLength(20, 'too_long'))),
  title: writtenText(120),
  text: writtenText(4000).check(z.refine((text: string) => knowsFields(text), 'unknown_field')),
  /** The template that this one takes the place of; its uses go on counting. */
  replaces: z.optional(z.nullable(z.string().check(z.maxLength(40, 'too_long')))),
});
export type TemplateInput = z.infer<typeof TemplateInput>;

export const TemplateView = z.object({
  id: z.string(), body: z.nullable(BodyRef), acts: z.array(TemplateAct), category: z.nullable(z.string()), title: z.string(), text: z.string(), authorLabel: z.nullable(z.string()), at: z.string(), retired: z.boolean(), mayChange: z.boolean(),
  /** Times that it was sent in the last 90 days. */ uses: z.number(),
});
export type TemplateView = z.infer<typeof TemplateView>;
export const TemplatesReply = z.object({ templates: z.array(TemplateView), /** Where this person may keep templates; `null` stands for the centre. */ owners: z.array(z.nullable(BodyRef)) });
export type TemplatesReply = z.infer<typeof TemplatesReply>;

/** A template filled in for one ticket; what could not be filled in stands as a blank. */
export const FilledTemplate = z.object({ id: z.string(), title: z.string(), text: z.string(), category: z.nullable(z.string()), uses: z.number() });
export type FilledTemplate = z.infer<typeof FilledTemplate>;
export const FilledTemplates = z.object({ templates: z.array(FilledTemplate) });
export type FilledTemplates = z.infer<typeof FilledTemplates>;
export const TemplatesQuery = z.object({ act: TemplateAct });
