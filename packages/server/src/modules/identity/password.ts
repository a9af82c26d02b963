import { hashRaw } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';

export interface Cost {
  memory_kib: number;
  passes: number;
}

/** The library's enum is ambient and cannot be read from isolated modules: 2 is argon2id. */
const argon2id = 2;

/**
 * What argon2id makes of a password: 32 bytes that prove it.
 *
 * The database keeps only a hash of the proof. It is computed for unknown names as well, with a salt the database
 * makes up, so the time an answer takes tells nothing.
 */
export function prove(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return hashRaw(password.normalize('NFC'), {
    salt,
    memoryCost: cost.memory_kib,
    timeCost: cost.passes,
    parallelism: 1,
    outputLen: 32,
    algorithm: argon2id,
  });
}

export const newSalt = (): Buffer => randomBytes(16);

/** A token of 256 bits that only its holder has; the database keeps its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
