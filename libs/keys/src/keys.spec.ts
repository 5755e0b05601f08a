import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Keys } from './keys.js';

const keys = new Keys(Buffer.alloc(32, 7));

describe('keys', () => {
  it('opens what it sealed, for the same ticket only', () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    const sealed = keys.seal('nguoi.dan@example.vn', mine);
    expect(keys.open(sealed, mine)).toBe('nguoi.dan@example.vn');
    expect(() => keys.open(sealed, other)).toThrow();
    expect(() => new Keys(randomBytes(32)).open(sealed, mine)).toThrow();
    expect(sealed.toString('latin1')).not.toContain('example');
  });

  it('gives a ticket one secret of at least 128 bits', () => {
    const id = randomUUID();
    const secret = keys.trackingSecret(id);
    expect(Buffer.from(secret, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    expect(keys.trackingSecret(id)).toBe(secret);
    expect(keys.trackingSecretIs(id, secret)).toBe(true);
    for (const wrong of ['', secret.slice(1), `${secret}x`, keys.trackingSecret(randomUUID())]) expect(keys.trackingSecretIs(id, wrong)).toBe(false);
  });

  it('keeps hashes of different purposes apart', () => {
    expect(keys.hash('a', 'x')).toBe(keys.hash('a', 'x'));
    expect(keys.hash('a', 'x')).not.toBe(keys.hash('b', 'x'));
  });

  it('hides how far the feed has come, and reads its own places back', () => {
    const places = ['0:0', '1994:259', '1994:260', '18446744073709551615:18446744073709551615'];
    const sealed = places.map((place) => keys.sealPlace(place));
    expect(sealed.map((s) => keys.openPlace(s))).toEqual(places);
    expect(sealed.every((s) => /^[A-Za-z0-9_-]{22}$/.test(s))).toBe(true);
    expect(keys.sealPlace('1994:259')).toBe(sealed[1]);
    expect([keys.openPlace(''), keys.openPlace('1994:259')]).toEqual([null, null]);
  });

  it('refuses a short key', () => {
    expect(() => new Keys(Buffer.alloc(16))).toThrow(RangeError);
  });
});
