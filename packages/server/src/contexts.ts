import { localeOf } from '@lianxi/schema';
import type { MikroORM } from '@mikro-orm/postgresql';
import { parseCookie, stringifySetCookie } from 'cookie';
import { LRUCache } from 'lru-cache';
import type { IncomingHttpHeaders } from 'node:http';
import type pg from 'pg';
import { createHash } from 'node:crypto';
import { reachesType } from './modules/apiKeys/index.ts';
import { jurisdictions, narrowed, type Actor } from './platform/actor.ts';
import type { Clock } from './platform/clock.ts';
import type { Context } from './platform/context.ts';
import { admitKey, bearerOf, demandAdmitted, isListed, rateHeaders } from './platform/api-key.ts';
import { ask, readAs, type Question } from './platform/database/scope.ts';
import { endlessly, stoppable, type Patience } from './platform/database/stoppable.ts';
import type { Installation } from './platform/installation.ts';
import { Refusal } from './platform/refusal.ts';
import type { Select } from './platform/select/select.ts';

export const sessionCookie = 'lianxi_session';
export const regionHeader = 'x-lianxi-region';

export interface House {
  orm: MikroORM;
  pool: pg.Pool;
  /** By which statements of the pool are stopped. */
  control: pg.Pool;
  select: Select;
  clock: Clock;
  installation: Installation;
}

/** What of an HTTP exchange a context is made of. */
export interface Exchange {
  headers: IncomingHttpHeaders;
  address: string;
  isSecure: boolean;
  setCookie(cookie: string): void;
  /** Sets headers of the answer. */
  setHeaders(headers: Readonly<Record<string, string>>): void;
  /** Told of an API key that is to be listed; left out at doors that take none, which is the rule. */
  onKey?: (token: string) => void;
  /** Left out by whoever may take as long as it takes. */
  patience?: Patience;
}

/** How long a statement may take for those who say nothing, in milliseconds. */
const statementMs = 15_000;

/** How long the server believes what it knows of a session; the database looks it up in every transaction anyway. */
const believedFor = 1000;

/** Makes the context of each request. */
export function contextMaker(house: House): (exchange: Exchange) => Promise<Context> {
  const { whoIs, forget } = knownActors(house.pool);
  return async (exchange) => {
    const { headers, address, isSecure, patience = endlessly(statementMs) } = exchange;
    const bearer = bearerOf(headers);
    // Whoever comes with a key comes with nothing else.
    const token = bearer ?? tokenOf(headers);
    const narrow = narrowOf(headers[regionHeader]);
    const actor = bearer === null ? await whoIs(token) : await whoseKey(house.pool, bearer, exchange);
    const session = { token: actor ? token : null };
    const forgetActor = (): void => forget(token);
    return {
      em: house.orm.em.fork({ useContext: true }),
      select: house.select,
      read: <R>(question: Question) =>
        session.token === null
          ? ask<R>(house.pool, question)
          : readAs<R>(house, { token: session.token, narrow, ...patience }, question),
      ask: (question) => ask(house.pool, question),
      untilDeadline: (pid, work) => stoppable(house.control, { signal: patience.deadline, pid }, work),
      statementMs: patience.statementMs,
      actor,
      reaches: (type) => !actor?.key || reachesType(actor.key, type),
      regions: actor ? narrowed(jurisdictions(actor), narrow) : [],
      narrow,
      session,
      locale: localeOf(headers['accept-language']),
      clock: house.clock,
      installation: house.installation,
      address,
      forgetActor,
      setSession: (value) => {
        forgetActor();
        exchange.setCookie(cookieOf(value, isSecure));
      },
    };
  };
}

/** Whose sessions they are: asked for once, and again after a while or once something of it was changed. */
function knownActors(pool: pg.Pool) {
  const known = new LRUCache<string, { actor: Actor }>({ max: 5000, ttl: believedFor });
  async function whoIs(token: string | null): Promise<Actor | null> {
    if (token === null) return null;
    const key = keyOf(token);
    const believed = known.get(key);
    if (believed) return believed.actor;
    const [row] = await ask<{ actor: Actor | null }>(pool, { text: 'select sec.who_is($1) as actor', values: [token] });
    if (row?.actor) known.set(key, { actor: row.actor });
    return row?.actor ?? null;
  }
  const forget = (token: string | null): void => {
    if (token !== null) known.delete(keyOf(token));
  };
  return { whoIs, forget };
}

/**
 * The actor of an API key. Nothing of it is remembered: each request is counted by the database anyway, which tells
 * then whether the key still lives.
 */
async function whoseKey(pool: pg.Pool, token: string, exchange: Exchange): Promise<Actor> {
  if (!exchange.onKey) throw new Refusal('OUTSIDE_KEY');
  const admission = await admitKey(pool, token);
  exchange.setHeaders(rateHeaders(admission));
  if (isListed(admission)) exchange.onKey(token);
  demandAdmitted(admission);
  return admission.actor;
}

/** Tokens are kept in memory as their hashes only. */
const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64');

function tokenOf(headers: IncomingHttpHeaders): string | null {
  const token = parseCookie(headers.cookie ?? '')[sessionCookie];
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}

/** A region that is not one leaves nothing to see, like a region outside the memberships. */
function narrowOf(header: string | string[] | undefined): number | null {
  if (header === undefined || header === '') return null;
  const text = Array.isArray(header) ? header[0] : header;
  return /^\d{6}$/.test(text ?? '') ? Number(text) : 0;
}

const absolute = 12 * 60 * 60;

const cookieOf = (value: string | null, isSecure: boolean): string =>
  stringifySetCookie({
    name: sessionCookie,
    value: value ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    path: '/',
    maxAge: value === null ? 0 : absolute,
  });
