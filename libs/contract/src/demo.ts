import * as z from 'zod/mini';
import { DeliveryChannel, Role } from './codes.js';

export const DemoAccount = z.object({ email: z.string(), label: z.string(), role: Role, bodyName: z.nullable(z.string()) });
/** Exists in demo mode only. The password is the same for all demo accounts. */
export const DemoFacts = z.object({ accounts: z.array(DemoAccount), password: z.string() });
export type DemoFacts = z.infer<typeof DemoFacts>;
export const DemoMessage = z.object({ id: z.string(), at: z.string(), channel: DeliveryChannel, to: z.string(), subject: z.string(), text: z.string(), link: z.nullable(z.string()) });
export type DemoMessage = z.infer<typeof DemoMessage>;
export const DemoMailbox = z.object({ messages: z.array(DemoMessage) });
