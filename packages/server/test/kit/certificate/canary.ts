import { getNamedType, isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import type { House } from '../world.ts';

/** Where rows are marked and looked at behind the wall. */
type Ground = Pick<House, 'owner'>;

/** A word that stands nowhere but in rows of this region. */
export const canaryOf = (regionId: number): string => `canary${regionId}bird`;

interface Column {
  table: string;
  column: string;
  isList: boolean;
}

/** The fields of the API that hold one of a few words, as the columns are named. */
const enumColumns = (schema: GraphQLSchema): Set<string> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => isEnumType(getNamedType(type)))
      .map(({ name }) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  );

/**
 * Writes a word into every text column of a region's rows that takes one; tells how many did.
 *
 * A column whose rule refuses it (a state, a phone number) holds no word that could give anything away.
 */
export async function plantCanary(
  house: Ground,
  schema: GraphQLSchema,
  sung: { regionId: number; word: string },
): Promise<number> {
  const enums = enumColumns(schema);
  // Codes are joined by their words, and the queue of events is read by name: those stay as they are.
  const isWord = ({ table, column }: Column): boolean =>
    !enums.has(column) && !column.includes('code') && table !== 'outbox_event';
  const columns = await house.owner<{ table: string; column: string; isList: boolean }>(
    `select c.relname as table, a.attname as column, a.atttypid = 'text[]'::regtype as "isList"
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       join pg_attribute r on r.attrelid = c.oid and r.attname = 'region_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype)
        and c.relname not in ('region', 'region_code') order by 1, 2`,
  );
  let planted = 0;
  for (const column of columns.filter(isWord)) if (await isPlanted(house, column, sung)) planted += 1;
  return planted;
}

async function isPlanted(
  house: Ground,
  { table, column, isList }: Column,
  { regionId, word }: { regionId: number; word: string },
): Promise<boolean> {
  const name = `"${column}"`;
  const sung = isList ? `array_append(${name}, '${word}')` : `${name} || '${word}'`;
  for (const value of [isList ? sung : `coalesce(${name}, '') || '${word}'`, sung])
    try {
      const rows = await house.owner(`update "${table}" set ${name} = ${value} where region_id = $1 returning 1`, [
        regionId,
      ]);
      return rows.length > 0;
    } catch (error) {
      // A rule of the column, a unique key or a missing value: the second try leaves empty columns empty.
      if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('23'))) throw error;
    }
  return false;
}

/** What stands in every tenant table for these regions, as one digest a table. */
export async function fingerprint(house: Ground, regionIds: readonly number[]): Promise<Record<string, string>> {
  const tables = await house.owner<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute r on r.attrelid = c.oid and r.attname = 'region_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await house.owner<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${name}" t where region_id = any($1)`,
      [regionIds],
    );
    prints[name] = row?.print ?? '';
  }
  return prints;
}
