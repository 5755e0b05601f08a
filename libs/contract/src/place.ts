import * as z from 'zod/mini';
import { optionalLine } from './text.js';

/** WGS 84 degrees. */
export const Position = z.object({ lat: z.number().check(z.gte(-90), z.lte(90)), lon: z.number().check(z.gte(-180), z.lte(180)) });
export type Position = z.infer<typeof Position>;

/** A GSO area code of the structure in force: a district-level unit (3 digits) or a commune-level unit (5 digits). */
export const AreaCode = z.string().check(z.regex(/^\d{3}(\d{2})?$/, 'unknown_area'));

/** Where the matter is. All parts are optional here; a category may need the area later. */
export const PlaceInput = z.object({
  areaCode: z.optional(z.nullable(AreaCode)),
  street: optionalLine(),
  landmark: optionalLine(),
  position: z.optional(z.nullable(Position)),
});
export type PlaceInput = z.infer<typeof PlaceInput>;

export const AreaRef = z.object({ code: z.string(), name: z.string(), districtCode: z.string(), districtName: z.string() });
export type AreaRef = z.infer<typeof AreaRef>;

/** Answer to "my position": the district is nearly certain, the wards are candidates to choose from. */
export const LocateReply = z.object({ district: z.object({ code: z.string(), name: z.string() }), likelyAreas: z.array(AreaRef), approximate: z.boolean() });
export type LocateReply = z.infer<typeof LocateReply>;
