import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type EntityClass, type Options } from '@mikro-orm/postgresql';
import path from 'node:path';
import { log } from './log.ts';

/** MikroORM over the given entities; it connects at the first statement. */
export function openOrm(
  entities: readonly EntityClass<object>[],
  clientUrl: string,
  extra: Partial<Options> = {},
): MikroORM {
  return new MikroORM(
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
    }),
  );
}
