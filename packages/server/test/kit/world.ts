import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import pg from 'pg';
import { makeHand, type Hand } from '../../seeds/hand.ts';
import { usualPatience, type RequestPatience } from '../../src/http/patience.ts';
import { startApp, type App } from '../../src/app.ts';
import { regionHeader, sessionCookie } from '../../src/contexts.ts';
import { claimInvitation, hashOf, inviteMember, newToken } from '../../src/modules/identity/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { systemClock, type Clock } from '../../src/platform/clock.ts';
import type { Places } from '../../src/platform/installation.ts';
import type { Address } from '../../src/platform/config.ts';
import type { Urls } from '../../src/platform/database/prepare.ts';
import type { MessagePort } from '../../src/platform/messages/message-port.ts';
import { copyTemplate, type DatabaseCopy } from './database.ts';

export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    field?: string;
    rule?: string;
    issues?: { field: string; rule: string; message: string }[];
    retryAfterSeconds?: number;
  };
}
export interface Answer<D> {
  status: number;
  headers: Headers;
  data: D | null;
  errors: AnswerError[] | undefined;
  /** What the operation cost, and what it might; absent where it was refused before that was known. */
  cost: { value: number; most: number } | undefined;
}

/** How a request is sent: narrowed to a region, in a language, from an address (where the world trusts a proxy). */
export interface Manner {
  narrow?: number;
  locale?: string;
  address?: string;
}

/** Somebody with a session. */
export interface Actor {
  token: string;
  loginName: string;
  send<D, V>(document: TypedDocumentNode<D, V>, variables: V, manner?: Manner): Promise<Answer<D>>;
  /** A document as text, for what no client of ours would send. */
  ask(query: string, variables?: Record<string, unknown>, manner?: Manner): Promise<Answer<Record<string, never>>>;
  upload(name: string, content: Buffer | string, narrow: number): Promise<Response>;
  /** Uploads something to be attached to a visit; under a client id it is there once. */
  uploadEvidence(file: { name: string; content: Buffer; clientId?: string }, narrow: number): Promise<Response>;
}

/** The whole app on a database, with a hand that works through its services. */
export interface House {
  app: App;
  urls: Urls;
  hand: Hand;
  as(token: string | null, loginName?: string): Actor;
  /** SQL as the owner of the tables: for what a test must arrange or see behind the wall. */
  owner<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** Closes everything but the database, which stays as it is. */
  leave(): Promise<DatabaseCopy>;
  stop(): Promise<void>;
}

/** A house with members; every world has two counties of one city, and a county of another city. */
export interface World extends House {
  /** Administrator of the country. */
  platform: Actor;
  /** Director of Jining, 370800. */
  director: Actor;
  /** Clerk of Yanzhou, 370812. */
  yanzhou: Actor;
  /** Clerk of Zoucheng, 370883. */
  zoucheng: Actor;
  /** Nobody: requests without a session. */
  nobody: Actor;
  member(loginName: string, role: Role, ...regionIds: number[]): Promise<Actor>;
}

export const password = 'a-long-enough-password';

/** The cheapest argon2id: a world makes many accounts and proves nothing about cost. */
const cheap = 'update sec.secret set memory_kib = 8, passes = 1';

export interface WorldOptions {
  clock?: Clock;
  trustProxy?: boolean;
  patience?: RequestPatience;
  /** A database of another cluster than the run's own. */
  database?: () => Promise<DatabaseCopy>;
  /** Where the app takes its data and its backups to lie. */
  places?: Places;
  /** Where enterprises reach the public page. */
  gatewayUrl?: string;
  /** By what the app sends messages. */
  messages?: MessagePort;
  /** Where the app serves its metrics. */
  metrics?: Address;
  /** Another way for the app to the same database. */
  reroute?: (urls: Urls) => Promise<Urls>;
}

/** Opens the app on a copy of a database; stopping it drops the copy. */
export async function openHouse(
  copy: DatabaseCopy,
  {
    clock = systemClock,
    trustProxy = false,
    patience = usualPatience,
    places,
    gatewayUrl,
    messages,
    metrics,
    reroute = (urls) => Promise.resolve(urls),
  }: WorldOptions = {},
): Promise<House> {
  const { urls } = copy;
  const owner = ownerOf(urls.owner);
  const app = await startApp({
    urls: await reroute(urls),
    clock,
    patience,
    // A spec that runs at the turn of an hour would find what it did not do.
    isRound: false,
    ...(places && { places }),
    ...(gatewayUrl && { gatewayUrl }),
    ...(messages && { messages }),
    ...(metrics && { metrics }),
    config: { port: 0, host: '127.0.0.1', trustProxy, now: null },
  });
  const hand = makeHand(urls, clock);
  const leave = async (): Promise<DatabaseCopy> => {
    await hand.close();
    await app.stop();
    await owner.end();
    return copy;
  };
  return {
    app,
    urls,
    hand,
    as: (token, loginName = '') => actorAt(app.url, token, loginName),
    owner: owner.query,
    leave,
    stop: async () => {
      await leave();
      await copy.drop();
    },
  };
}

export async function makeWorld({ database = copyTemplate, ...options }: WorldOptions = {}): Promise<World> {
  const house = await openHouse(await database(), options);
  await house.owner(cheap);
  const setup = newToken();
  await house.owner('select sec.invite_first($1)', [hashOf(setup)]);
  const claim = (token: string, loginName: string) =>
    house.hand.tokenOf((ctx) => claimInvitation(ctx, { token, loginName, displayName: loginName, password }));
  const platform = house.as(await claim(setup, 'platform'), 'platform');
  async function member(loginName: string, role: Role, ...regionIds: number[]): Promise<Actor> {
    let token = '';
    for (const regionId of regionIds) {
      const { path } = await house.hand.deed(platform.token, (ctx) => inviteMember(ctx, { regionId, role }));
      token = await claim(path.slice('/welcome/'.length), loginName);
    }
    return house.as(token, loginName);
  }
  return {
    ...house,
    platform,
    director: await member('director', Role.DIRECTOR, 370800),
    yanzhou: await member('yanzhou', Role.CLERK, 370812),
    zoucheng: await member('zoucheng', Role.CLERK, 370883),
    nobody: house.as(null),
    member,
  };
}

/** SQL as the owner of the tables of a database, on one connection that is ended by whoever opened it. */
export function ownerOf(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: '-c app.lo=0 -c app.hi=999999' });
  // Dropping the database at the end hangs up on whoever is still there.
  pool.on('error', () => undefined);
  return {
    query: async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> =>
      (await pool.query<R>(text, values)).rows,
    end: () => pool.end(),
  };
}

/** How a token is sent: that of an API key as a bearer, that of a session as its cookie. */
export function credentials(token: string | null): Record<string, string> {
  if (token === null) return {};
  return token.startsWith('lx_') ? { authorization: `Bearer ${token}` } : { cookie: `${sessionCookie}=${token}` };
}

/** Somebody with a session or a key at the server of this address: for two servers on one database. */
export function actorAt(url: string, token: string | null, loginName = ''): Actor {
  const headers = ({ narrow, locale, address }: Manner) => ({
    ...credentials(token),
    ...(narrow === undefined ? {} : { [regionHeader]: String(narrow) }),
    ...(locale === undefined ? {} : { 'accept-language': locale }),
    ...(address === undefined ? {} : { 'x-forwarded-for': address }),
  });
  async function post<D>(query: string, variables: unknown, manner: Manner = {}): Promise<Answer<D>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(manner) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: D | null;
      errors?: AnswerError[];
      extensions?: { cost?: Answer<D>['cost'] };
    };
    const { data = null, errors, extensions } = body;
    return { status: response.status, headers: response.headers, data, errors, cost: extensions?.cost };
  }
  const sendFile = (asked: Record<string, string>, content: Buffer, narrow: number): Promise<Response> =>
    fetch(`${url}/files?${new URLSearchParams(asked).toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...headers({ narrow }) },
      body: new Uint8Array(content),
    });
  return {
    token: token ?? '',
    loginName,
    send: (document, variables, manner) => post(print(document), variables, manner),
    ask: (query, variables = {}, manner = {}) => post(query, variables, manner),
    upload: (name, content, narrow) => sendFile({ name }, Buffer.from(content), narrow),
    uploadEvidence: ({ name, content, clientId }, narrow) =>
      sendFile({ name, for: 'evidence', ...(clientId === undefined ? {} : { clientId }) }, content, narrow),
  };
}

/** The data of an answer that must have no errors. */
export function dataOf<D>(answer: Answer<D>): D {
  if (answer.errors || answer.data === null) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** The code of an answer that must be a refusal. */
export const codeOf = (answer: Answer<unknown>): string | undefined => answer.errors?.[0]?.extensions.code;
