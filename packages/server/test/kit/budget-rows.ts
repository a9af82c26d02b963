import { toGlobalId } from '../../src/platform/global-id.ts';
import type { World } from './world.ts';

/** What one operation may cost, and what it is sent with. */
export interface Budget {
  /** The most statements the operation may cost, begin and commit included. */
  most: number;
  variables?: () => Record<string, unknown> | Promise<Record<string, unknown>>;
}

interface Found {
  id: string;
  version: number;
}

/** Rows of Yanzhou that fit, and budgets made of them. */
export function budgetRows(world: () => World) {
  /** One row that fits. */
  async function one(word: string, table: string, where = 'true', regionId = 370812): Promise<Found> {
    const [row] = await world().owner<{ id: string; version: number }>(
      `select * from ${table} where region_id = $1 and ${where} order by id limit 1`,
      [regionId],
    );
    if (!row) throw new Error(`no ${table} where ${where}`);
    return { id: toGlobalId(word, { regionId, id: row.id }), version: row.version };
  }
  const idOf = async (word: string, table: string, where?: string): Promise<string> =>
    (await one(word, table, where)).id;
  const reads = (most: number, variables: Budget['variables'] = () => ({})): Budget => ({ most, variables });
  const does = (most: number, input: () => Promise<Record<string, unknown>>): Budget => ({
    most,
    variables: async () => ({ input: await input() }),
  });
  const byId = (word: string, table: string, where?: string): Budget =>
    reads(4, async () => ({ id: await idOf(word, table, where) }));
  return { one, idOf, reads, does, byId };
}
