import { createHash } from 'node:crypto';
import { contextMaker, sessionCookie, type House } from '../src/contexts.ts';
import { entities, subscribers } from '../src/orm.ts';
import { systemClock, type Clock } from '../src/platform/clock.ts';
import type { Context } from '../src/platform/context.ts';
import type { Urls } from '../src/platform/database/prepare.ts';
import { openPool } from '../src/platform/database/scope.ts';
import { closedPort, waysOf } from '../src/platform/messages/open-port.ts';
import { openOrm } from '../src/platform/orm.ts';
import { Select } from '../src/platform/select/select.ts';
import { inTransaction } from '../src/platform/transaction.ts';
import { rows } from '../src/schema.ts';

/** Someone at work without a browser: seeds and tests write through the services and the wall, like everybody. */
export interface Hand {
  /** The context of a request of the holder of this token; none for nobody. */
  context(token?: string): Promise<Context>;
  /** One deed as that holder, in one transaction. */
  deed<T>(token: string, work: (ctx: Context) => Promise<T>): Promise<T>;
  /** Keeps the session token that a sign-in or a claim gives. */
  tokenOf(open: (ctx: Context) => Promise<unknown>): Promise<string>;
  close(): Promise<void>;
}

export function makeHand(urls: Urls, clock: Clock = systemClock): Hand {
  const pool = openPool(urls.app, 2);
  const orm = openOrm(entities, urls.app, { subscribers, pool: { max: 2 } });
  const house: House = {
    orm,
    pool,
    control: pool,
    clock,
    select: new Select(orm, rows),
    installation: {
      version: '',
      isDemo: false,
      demoSignIns: [],
      places: null,
      gatewayUrl: null,
      messages: waysOf(closedPort),
    },
  };
  const make = contextMaker(house);
  const context = (token?: string) =>
    make({
      headers: token ? { cookie: `${sessionCookie}=${token}` } : {},
      address: `hand-${createHash('sha256')
        .update(token ?? '')
        .digest('hex')
        .slice(0, 8)}`,
      isSecure: false,
      setCookie: () => undefined,
      setHeaders: () => undefined,
    });
  return {
    context,
    deed: async (token, work) => {
      const ctx = await context(token);
      return inTransaction(ctx, () => work(ctx));
    },
    tokenOf: async (open) => {
      const ctx = await context();
      await open(ctx);
      if (!ctx.session.token) throw new Error('no session was opened');
      return ctx.session.token;
    },
    close: async () => {
      await orm.close();
      await pool.end();
    },
  };
}
