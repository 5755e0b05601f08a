import * as z from 'zod/mini';
import { Priority, TicketType } from './codes.js';

/** Matters that one message is divided into at most, and stretches of it that make one of them. */
export const MAX_MATTERS = 5;
const MAX_STRETCHES = 200;

const place = z.int('not_right').check(z.gte(0, 'not_right'), z.lte(1_000_000, 'not_right'));
/** Words of a report: UTF-16 offsets, end exclusive. */
export const Stretch = z.object({ start: place, end: place });
export type Stretch = z.infer<typeof Stretch>;
export const Stretches = z.array(Stretch).check(z.minLength(1, 'required'), z.maxLength(MAX_STRETCHES, 'too_many'));

/** Parts of a ticket's own report, to be told what each seems to be about: places in the words, never the words. */
export const MattersInput = z.object({ parts: z.array(Stretches).check(z.minLength(1, 'required'), z.maxLength(MAX_MATTERS, 'too_many')) });
export type MattersInput = z.infer<typeof MattersInput>;
/** What the rules make of each part, in the order asked. */
export const MattersReply = z.object({ parts: z.array(z.object({ type: TicketType, category: z.nullable(z.string()), areaCode: z.nullable(z.string()), priority: Priority, lead: z.nullable(z.string()) })) });
export type MattersReply = z.infer<typeof MattersReply>;
