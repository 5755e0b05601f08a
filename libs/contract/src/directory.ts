import * as z from 'zod/mini';
import { Permission, PermissionScope, Priority, Restriction, Role, TicketType } from './codes.js';
import { IsoDate } from './dates.js';
import { AreaCode, AreaRef } from './place.js';
import { writtenText } from './text.js';

export const BodyRef = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });
export type BodyRef = z.infer<typeof BodyRef>;

export const CategoryRef = z.object({ code: z.string(), name: z.string(), nameEn: z.string(), field: z.string(), fieldName: z.string(), fieldNameEn: z.string(), priority: Priority, location: z.enum(['required', 'optional', 'none']) });
export type CategoryRef = z.infer<typeof CategoryRef>;

export const District = z.object({ code: z.string(), name: z.string(), communes: z.array(z.object({ code: z.string(), name: z.string() })) });
export type District = z.infer<typeof District>;

/** A member of staff as colleagues see them. */
export const Colleague = z.object({ id: z.string(), label: z.string(), body: z.nullable(BodyRef) });
export type Colleague = z.infer<typeof Colleague>;

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
  /** `onBehalfOf`: held as the substitute of this colleague, until `validTo`. */
  roles: z.array(z.object({ role: Role, body: z.nullable(BodyRef), validTo: z.nullable(z.string()), onBehalfOf: z.nullable(z.string()) })),
  permissions: z.array(Permission),
  /** Where the person reads tickets: the centre's queue, the restricted lane, bodies that lead or help. */
  reads: z.object({ centre: z.boolean(), restricted: z.boolean(), bodies: z.array(z.string()) }),
  /** Years that begin soon and have no confirmed calendar; told to those who keep it. */
  calendarWarnings: z.array(z.number()),
  /** Rules in force that fail; for those who keep rules. */
  failingRules: z.number(),
});
export type Me = z.infer<typeof Me>;

export const SignInInput = z.object({ email: z.string().check(z.minLength(1, 'required'), z.maxLength(254, 'too_long')), password: z.string().check(z.minLength(1, 'required'), z.maxLength(200, 'too_long')) });
export type SignInInput = z.infer<typeof SignInInput>;

/** A role as it is held: where, from when until when (`validTo` is the first day without it), and for which categories and areas alone. */
export const HeldRole = z.object({ id: z.number(), role: Role, bodyCode: z.nullable(z.string()), validFrom: z.string(), validTo: z.nullable(z.string()), categories: z.nullable(z.array(z.string())), areas: z.nullable(z.array(z.string())) });
export type HeldRole = z.infer<typeof HeldRole>;
/** Who stands in for whom in these days, both included. */
export const Substitution = z.object({ id: z.number(), personId: z.string(), personLabel: z.string(), substituteId: z.string(), substituteLabel: z.string(), validFrom: z.string(), validTo: z.string(), ended: z.boolean() });
export type Substitution = z.infer<typeof Substitution>;

export const PersonRow = z.object({ id: z.string(), label: z.string(), email: z.string(), active: z.boolean(), invited: z.boolean(), roles: z.array(HeldRole), substitutes: z.array(Substitution) });
export type PersonRow = z.infer<typeof PersonRow>;

/** What was done to an account: codes and dates, who and when. */
export const AccountEvent = z.object({ id: z.string(), at: z.string(), byLabel: z.string(), action: z.enum(['invited', 'role_given', 'role_ended', 'opened', 'closed', 'link_renewed', 'substitute_set', 'substitute_ended']), details: z.record(z.string(), z.unknown()) });
export type AccountEvent = z.infer<typeof AccountEvent>;

/** What a role may do: action × type × body × area × category × restriction, as the installation's data say. */
export const RoleView = z.object({
  role: Role, /** Held in one body. */ inBody: z.boolean(),
  grants: z.array(z.object({ permission: Permission, scope: PermissionScope, restriction: Restriction, types: z.nullable(z.array(TicketType)), categories: z.nullable(z.array(z.string())), areas: z.nullable(z.array(z.string())) })),
});
export type RoleView = z.infer<typeof RoleView>;

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
const someCodes = z.optional(z.nullable(z.array(z.string().check(z.minLength(1, 'required'), z.maxLength(20, 'too_long'))).check(z.minLength(1, 'required'), z.maxLength(60, 'too_many'))));
/** Categories by code (`GT-01`) or field (`GT`); areas by commune or district. Null or left out: all. */
export const GiveRoleInput = z.object({ role: Role, bodyCode: z.nullable(z.string()), validFrom: IsoDate, validTo: z.nullable(IsoDate), categories: someCodes, areas: z.optional(z.nullable(z.array(AreaCode).check(z.minLength(1, 'required'), z.maxLength(100, 'too_many')))) });
export type GiveRoleInput = z.infer<typeof GiveRoleInput>;
/** First day without the role. */
export const EndRoleInput = z.object({ on: IsoDate });
export const SetActiveInput = z.object({ active: z.boolean() });
export const SubstituteInput = z.object({ substituteId: z.uuid('not_right'), validFrom: IsoDate, validTo: IsoDate });
export type SubstituteInput = z.infer<typeof SubstituteInput>;
export type InvitePersonInput = z.infer<typeof InvitePersonInput>;
export const InvitePersonReply = z.object({ person: PersonRow, /** One-time link; shown once. */ link: z.string() });

/** `email` is asked for only where the invitation has none yet (the first administrator). */
export const AcceptInvitationInput = z.object({ token: z.string().check(z.minLength(20), z.maxLength(200)), email: z.optional(Email), password: z.string('required').check(z.minLength(12, 'password_short'), z.maxLength(200, 'too_long')) });
export const InvitationView = z.object({ label: z.string(), /** null: the person chooses the address with which to sign in. */ email: z.nullable(z.string()) });
