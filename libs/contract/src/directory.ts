import * as z from 'zod/mini';
import { Permission, Priority, Role } from './codes.js';
import { AreaRef } from './place.js';
import { writtenText } from './text.js';

export const BodyRef = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export type BodyRef = z.infer<typeof BodyRef>;

export const CategoryRef = z.object({ code: z.string(), name: z.string(), nameEn: z.string(), field: z.string(), fieldName: z.string(), fieldNameEn: z.string(), priority: Priority, location: z.enum(['required', 'optional', 'none']) });
export type CategoryRef = z.infer<typeof CategoryRef>;

export const District = z.object({ code: z.string(), name: z.string(), communes: z.array(z.object({ code: z.string(), name: z.string() })) });
export type District = z.infer<typeof District>;

/** What the citizen's pages need before anything is typed. */
export const PublicFacts = z.object({ districts: z.array(District), demo: z.boolean(), maxText: z.number(), maxPhotos: z.number(), maxPhotoBytes: z.number() });
export type PublicFacts = z.infer<typeof PublicFacts>;

/** Reference lists of the staff screens. */
export const DirectoryReply = z.object({ bodies: z.array(BodyRef), categories: z.array(CategoryRef), districts: z.array(District), areas: z.array(AreaRef) });
export type DirectoryReply = z.infer<typeof DirectoryReply>;

/** The signed-in person. `label` is how colleagues see them; demo staff are called by their role. */
export const Me = z.object({
  id: z.string(),
  label: z.string(),
  email: z.string(),
  roles: z.array(z.object({ role: Role, body: z.nullable(BodyRef) })),
  permissions: z.array(Permission),
});
export type Me = z.infer<typeof Me>;

export const SignInInput = z.object({ email: z.string().check(z.minLength(1, 'required'), z.maxLength(254, 'too_long')), password: z.string().check(z.minLength(1, 'required'), z.maxLength(200, 'too_long')) });
export type SignInInput = z.infer<typeof SignInInput>;

export const PersonRow = z.object({ id: z.string(), label: z.string(), email: z.string(), active: z.boolean(), invited: z.boolean(), roles: z.array(z.object({ role: Role, bodyCode: z.nullable(z.string()) })) });
export type PersonRow = z.infer<typeof PersonRow>;

// \p{C}: controls, invisible format characters and halves of surrogate pairs.
const emailShape = /^[^\s\p{C}@<>"',;]+@[^\s\p{C}@<>"',;]+\.[^\s\p{C}@<>"',;]+$/u;
export const Email = z.pipe(z.pipe(z.string('bad_email').check(z.maxLength(254, 'too_long')), z.transform((v: string) => v.trim().toLowerCase())), z.string().check(z.regex(emailShape, 'bad_email')));
/** A phone number as people type it; kept as digits with an optional leading plus. */
export const Phone = z.pipe(z.pipe(z.string('bad_phone').check(z.maxLength(40, 'too_long')), z.transform((v: string) => v.replace(/[\s.()-]/g, ''))), z.string().check(z.regex(/^\+?\d{9,12}$/, 'bad_phone')));

export const InvitePersonInput = z.object({
  label: writtenText(120),
  email: Email,
  roles: z.array(z.object({ role: Role, bodyCode: z.nullable(z.string()) })).check(z.minLength(1, 'required'), z.maxLength(10, 'too_many')),
});
export type InvitePersonInput = z.infer<typeof InvitePersonInput>;
export const InvitePersonReply = z.object({ person: PersonRow, /** One-time link; shown once. */ link: z.string() });

/** `email` is asked for only where the invitation has none yet (the first administrator). */
export const AcceptInvitationInput = z.object({ token: z.string().check(z.minLength(20), z.maxLength(200)), email: z.optional(Email), password: z.string('required').check(z.minLength(12, 'password_short'), z.maxLength(200, 'too_long')) });
export const InvitationView = z.object({ label: z.string(), /** null: the person chooses the address with which to sign in. */ email: z.nullable(z.string()) });
