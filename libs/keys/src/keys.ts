import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const BLOCK_BYTES = 16;

/** Everything derived from the installation's one secret key. Each purpose has a key of its own (HKDF-SHA-256). */
export class Keys {
  readonly #contact: Buffer;
  readonly #hash: Buffer;
  readonly #tracking: Buffer;
  readonly #place: Buffer;
  readonly #oneTime: Buffer;

  /** @param secret at least 32 random bytes */
  constructor(secret: Buffer) {
    if (secret.length < 32) throw new RangeError('The secret key needs at least 32 bytes.');
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'citizen-connection-centre', purpose, 32));
    this.#contact = derive('contact');
    this.#hash = derive('hash');
    this.#tracking = derive('tracking');
    this.#place = derive('place in the feed');
    this.#oneTime = derive('one-time code');
  }

  /** Keyed hash (HMAC-SHA-256, base64url). `purpose` keeps hashes of different things apart, so that equal values can't be matched across tables. */
  hash(purpose: string, value: string): string {
    return createHmac('sha256', this.#hash).update(`${purpose}\u0000${value}`).digest('base64url');
  }

  /** Secret of a tracking link: 192 bits, derived from the ticket's random id, so that a repeated submission gets the same receipt and nothing readable is stored. */
  trackingSecret(ticketId: string): string {
    return createHmac('sha256', this.#tracking).update(ticketId).digest().subarray(0, 24).toString('base64url');
  }

  /** Same work whether the ticket exists or not: pass a random id for an unknown code. */
  trackingSecretIs(ticketId: string, given: string): boolean {
    const right = createHmac('sha256', this.#hash).update(this.trackingSecret(ticketId)).digest();
    const theirs = createHmac('sha256', this.#hash).update(given).digest();
    return timingSafeEqual(right, theirs);
  }

  /**
   * The one-time code of a contact: six digits, derived, so that it is stored nowhere. Another contact or another round has another code.
   * @param valueHash keyed hash of the contact @param round how many codes were sent before, this one included
   */
  oneTimeCode(ticketId: string, valueHash: string, round: number): string {
    const digest = createHmac('sha256', this.#oneTime).update(`${ticketId}\u0000${valueHash}\u0000${round}`).digest();
    return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  /** Compared in constant time. */
  oneTimeCodeIs(given: string, ticketId: string, valueHash: string, round: number): boolean {
    const right = Buffer.from(this.oneTimeCode(ticketId, valueHash, round));
    const theirs = Buffer.from(given);
    return right.length === theirs.length && timingSafeEqual(right, theirs);
  }

  /** AES-256-GCM; bound to the ticket, so that a value copied to another row does not open. */
  seal(value: string, ticketId: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#contact, iv).setAAD(Buffer.from(ticketId));
    const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  /** @throws when the value was changed, belongs to another ticket or was sealed with another key */
  open(sealed: Buffer, ticketId: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#contact, sealed.subarray(0, IV_BYTES)).setAAD(Buffer.from(ticketId)).setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /**
   * A place in the feed (`transaction:event`, two numbers below 2^64) as 22 opaque characters: running numbers would tell of events that their reader may not see.
   * One AES block, so that the same place always reads the same.
   */
  sealPlace(place: string): string {
    const [transaction = '0', event = '0'] = place.split(':');
    const block = Buffer.alloc(BLOCK_BYTES);
    block.writeBigUInt64BE(BigInt(transaction), 0);
    block.writeBigUInt64BE(BigInt(event), 8);
    const cipher = createCipheriv('aes-256-ecb', this.#place, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  }

  /** The place behind 22 characters; characters that were never sealed give some other place, which reads as too old or brings nothing forbidden. */
  openPlace(sealed: string): string | null {
    const block = Buffer.from(sealed, 'base64url');
    if (block.length !== BLOCK_BYTES) return null;
    const decipher = createDecipheriv('aes-256-ecb', this.#place, null).setAutoPadding(false);
    const open = Buffer.concat([decipher.update(block), decipher.final()]);
    return `${open.readBigUInt64BE(0)}:${open.readBigUInt64BE(8)}`;
  }
}
