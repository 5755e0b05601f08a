import { type Colleague, type DirectoryReply, type LocateReply, type MapFacts, type Position, Refused } from '#contract';
import { PersonRow } from '#database';
import { nearestPoint } from '#rules';
import type { DataSource } from 'typeorm';
import { rolesHeldOn } from './held-roles.js';
import { localDay } from './local-today.js';
import { readReference, type Reference } from './reference.js';
import type { WeightsInForce } from './weights-in-force.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FRESH_FOR_MS = 20_000;

/** Bodies, areas, categories and rules in force, read once and kept for some seconds: every process sees a change soon after it is made. */
export class Directory {
  #kept: { at: number; day: string; reference: Reference } | null = null;
  #reading: Promise<Reference> | null = null;

  #looked = false;

  /** @param weights what was learnt, for the proposals of this process */
  constructor(private readonly db: DataSource, private readonly now: () => Date, private readonly weights: WeightsInForce) {}

  async reference(): Promise<Reference> {
    const now = this.now();
    // Local day: reference data changes at Vietnamese midnight.
    const day = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    if (this.#kept !== null && this.#kept.day === day && now.getTime() - this.#kept.at < FRESH_FOR_MS) return this.#withWeights(this.#kept);
    this.#reading ??= this.#lookAtWeights().then(() => readReference(this.db, day, this.weights.current))
      .then((reference) => {
        this.#kept = { at: now.getTime(), day, reference };
        return this.#withWeights(this.#kept);
      })
      .finally(() => { this.#reading = null; });
    return this.#reading;
  }

  /** Only a process that has just begun waits for what was learnt; later the old weights serve until the new ones are ready. The worker's turn says when they can't be read. */
  async #lookAtWeights(): Promise<void> {
    const looking = this.weights.look().catch(() => undefined);
    if (!this.#looked) await looking;
    this.#looked = true;
  }

  #withWeights(kept: { reference: Reference }): Reference {
    if (kept.reference.weights !== this.weights.current) kept.reference = { ...kept.reference, weights: this.weights.current };
    return kept.reference;
  }

  /** Reads the data anew at the next question: somebody has just changed them here. Other processes see it within seconds. */
  forget(): void {
    this.#kept = null;
  }

  /** Lists for the staff's screens. */
  async lists(): Promise<DirectoryReply> {
    const { ticketBodies, categories, districts, areas } = await this.reference();
    return { bodies: [...ticketBodies], categories: [...categories.values()], districts: [...districts], areas: [...areas.values()] };
  }

  /** A member of staff as colleagues see them: label and body, nothing else. @throws Refused `not_found` */
  async colleague(id: string): Promise<Colleague> {
    const person = uuid.test(id) ? await this.db.getRepository(PersonRow).findOneBy({ id, active: true }) : null;
    if (person === null) throw new Refused('not_found');
    const [{ bodies }, roles] = await Promise.all([this.reference(), rolesHeldOn(this.db, id, localDay(this.now()))]);
    const body = roles.find((role) => role.body !== null)?.body ?? null;
    return { id, label: person.label, body: body === null ? null : (bodies.get(body) ?? null) };
  }

  /** The points by which positions are placed, for drawing the province. */
  async mapFacts(): Promise<Omit<MapFacts, 'tiles'>> {
    const { points, districts } = await this.reference();
    return { points: points.map(({ lat, lon, districtCode }) => ({ lat, lon, district: districtCode })), districts: districts.map(({ code, name }) => ({ code, name })) };
  }

  /** District and likely wards of a position. @throws Refused `outside_area` */
  async locate(position: Position): Promise<LocateReply> {
    const { points, areas } = await this.reference();
    const point = nearestPoint(points, position);
    const district = point && areas.get(point.districtCode);
    if (!point || !district) throw new Refused('outside_area');
    const likely = point.likelyAreaCodes.flatMap((code) => areas.get(code) ?? []).sort((a, b) => new Intl.Collator('vi', { numeric: true }).compare(a.name, b.name));
    return { district: { code: district.code, name: district.name }, likelyAreas: likely, approximate: true };
  }
}
