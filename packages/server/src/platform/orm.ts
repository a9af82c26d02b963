import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type EntityClass, type Options } from '@mikro-orm/postgresql';
import path from 'node:path';
import type pg from 'pg';
import { log } from './log.ts';

/** MikroORM over the given entities; it connects at the first statement. */
export function openOrm(
  entities: readonly EntityClass<object>[],
  clientUrl: string,
  extra: Partial<Options> = {},
): MikroORM {
  const orm = new MikroORM(
    defineConfig({
      clientUrl,
      entities: [...entities],
      extensions: [Migrator],
      // What is quiet here is logged where a request or a job fails, without the SQL text.
      logger: (message) => log.info('orm', { message }),
      debug: false,
      // The wall's own schema and the queue's are kept by hand-written SQL.
      schemaGenerator: { ignoreSchema: ['sec', 'graphile_worker'] },
      migrations: {
        path: path.resolve(import.meta.dirname, '../../migrations'),
        glob: '*.ts',
        emit: 'ts',
        snapshot: false,
        silent: true,
      },
      ...extra,
      driverOptions: {
        onPoolCreated: (pool: pg.Pool) => {
          giveBackTheDead(pool);
          pools.set(orm, pool);
        },
        ...extra.driverOptions,
      },
    }),
  );
  return orm;
}

const pools = new WeakMap<MikroORM, pg.Pool>();

/** The connections an ORM has; null before its first statement. */
export const poolOf = (orm: MikroORM): pg.Pool | null => pools.get(orm) ?? null;

/** How long whoever holds a dead connection may take to notice, in milliseconds. */
const grace = 1000;

/**
 * Takes a connection that was cut out of the pool although its transaction never gives it back.
 *
 * Kysely 0.29 gives a connection back after a commit or a rollback that succeeded, and on a dead connection neither
 * can: each cut would cost the pool one connection for ever, and closing it would wait for ever.
 */
function giveBackTheDead(pool: pg.Pool): void {
  const held = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!held.has(client)) return;
      setTimeout(() => {
        if (held.has(client)) client.release(true);
      }, grace);
    });
  });
}
