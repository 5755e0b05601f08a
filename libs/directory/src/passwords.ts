import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id (19 MiB, 2 passes, 1 lane). */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id with a salt of its own, as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), options);
}

let decoy: Promise<string> | null = null;

/** Takes the same work for an account that does not exist (`null`), so that answers don't tell which addresses have one. */
export async function passwordIs(stored: string | null, given: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const right = await verify(stored ?? (await decoy), given.normalize('NFC'));
  return right && stored !== null;
}
