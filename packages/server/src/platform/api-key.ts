import type { RefusalCode } from '@lianxi/schema';
import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';
import type { Actor } from './actor.ts';
import { ask } from './database/scope.ts';
import { Refusal } from './refusal.ts';

/** What the database says of a request with a key: whether it is let in, and how often the key may still ask. */
export interface KeyAdmission {
  actor: Actor;
  refused: RefusalCode | null;
  /** Requests a minute, how many there were in this one, and in how many seconds the next one begins. */
  limit: number;
  used: number;
  resetSeconds: number;
}

/**
 * The token of an `Authorization: Bearer` header; null where there is none, so that another scheme, which a proxy may
 * have asked for, leaves the session be. Bears no meaning where it is no key of ours.
 */
export function bearerOf({ authorization }: IncomingHttpHeaders): string | null {
  const [scheme = '', token = ''] = (authorization ?? '').trim().split(/\s+/);
  return scheme.toLowerCase() === 'bearer' ? token : null;
}

const shape = /^lx_[A-Za-z0-9]{8}_[\w-]{43}$/;

/** Counts a request with a key and asks who it is, in one statement; a token that never was one is refused. */
export async function admitKey(pool: pg.Pool, token: string): Promise<KeyAdmission> {
  if (!shape.test(token)) throw new Refusal('UNAUTHENTICATED');
  const [row] = await ask<{ admission: KeyAdmission | null }>(pool, {
    text: 'select sec.admit_key($1) as admission',
    values: [token],
  });
  if (!row?.admission) throw new Refusal('UNAUTHENTICATED');
  return row.admission;
}

/** Whether a request stands in the list of calls: of those beyond the rate only the first of a minute does. */
export const isListed = ({ limit, used }: KeyAdmission): boolean => used <= limit + 1;

/** How often a key may still ask, as the headers of an answer say it. */
export const rateHeaders = ({ limit, used, resetSeconds }: KeyAdmission): Readonly<Record<string, string>> => ({
  'RateLimit-Policy': `${limit};w=60`,
  'RateLimit-Limit': String(limit),
  'RateLimit-Remaining': String(Math.max(0, limit - used)),
  'RateLimit-Reset': String(resetSeconds),
});

/** Throws where the key is not let in. */
export function demandAdmitted({ refused, resetSeconds }: KeyAdmission): void {
  if (refused === 'RATE_LIMITED') throw new Refusal(refused, { retryAfterSeconds: resetSeconds });
  if (refused !== null) throw new Refusal(refused);
}
