import * as z from 'zod/mini';

/** What a map needs that draws the province without anybody's tiles: the points by which positions are placed, and where pictures of streets come from, if anywhere. */
export const MapFacts = z.object({
  points: z.array(z.object({ lat: z.number(), lon: z.number(), district: z.string() })),
  districts: z.array(z.object({ code: z.string(), name: z.string() })),
  tiles: z.nullable(z.object({ url: z.string(), attribution: z.string() })),
});
export type MapFacts = z.infer<typeof MapFacts>;
