import DataLoader from 'dataloader';
import { createHash } from 'node:crypto';
import type { Context, Work } from '../../platform/context.ts';
import type { Question } from '../../platform/database/scope.ts';
import type { FigureName } from './figure-names.ts';
import { countOf } from './figure-registry.ts';
import {
  distinctRows,
  divisionJoin,
  divisionOf,
  oncePerPart,
  partTypes,
  type FigureParts,
  type PartSql,
} from './figure-rows.ts';

/** A count as the database has it: its rows, how many the enterprise confirmed, and what the counties sum to. */
export interface Counted {
  value: number;
  byEnterprise: number;
  sumOfCounties: number;
}
export type Counts = ReadonlyMap<FigureName, Counted>;

/** Makes a parameter of each part that a figure asks for, once. */
export function binder(parts: FigureParts) {
  const values: unknown[] = [];
  const part = oncePerPart((name) => `$${values.push(parts[name])}::${partTypes[name]}`);
  return { part, values };
}

/** How many statements are kept prepared: which figures are asked for together is the caller's choice, so it has to end. */
const mostKept = 50;
const kept = new Map<string, string>();

/** A statement that is planned once where it is one of the first of its kind; figures find their rows in one way. */
function counting(text: string, values: readonly unknown[]): Question {
  const known = kept.get(text);
  const name = known ?? (kept.size < mostKept ? createHash('sha1').update(text).digest('base64url') : undefined);
  if (name === undefined) return { text, values, namesRegion: true };
  kept.set(text, name);
  return { name, text, values, namesRegion: true, isPlannedOnce: true };
}

/** The counts of a region as one JSON object; each is counted over the very SQL that gives its rows. */
function countsSql(names: readonly FigureName[], part: PartSql): string {
  const counted = names.map((name) => {
    const base = countOf(name).rows(part);
    const sum = `(select count(*) from (select distinct ${divisionOf('s')},s.identity from (${base}) s ${divisionJoin('s', part)}) d)`;
    return `'${name}',(select json_build_object('value',count(*),'byEnterprise',count(*) filter (where r.is_by_enterprise),'sumOfCounties',${sum}) from (${distinctRows(base)}) r)`;
  });
  return `json_build_object(${counted.join(',')})`;
}

/** The statement that counts for one campaign, planned with its parts as parameters. */
function countsOfOne(parts: FigureParts, names: readonly FigureName[]): Question {
  const { part, values } = binder(parts);
  return counting(`select ${countsSql(names, part)} as counts`, values);
}

/** The statement that counts for several campaigns; its text is the same however many they are. */
function countsOfMany(all: readonly FigureParts[], names: readonly FigureName[]): Question {
  const values: unknown[] = [];
  const arrays: string[] = [];
  const part = oncePerPart((name) => {
    arrays.push(`$${values.push(all.map((parts) => parts[name]))}::${partTypes[name]}[]`);
    return `asked.${columnOf(arrays.length)}`;
  });
  const counts = countsSql(names, part);
  const columns = [...arrays.map((_, at) => columnOf(at + 1)), 'place'];
  const from = `unnest(${arrays.join(',')}) with ordinality asked(${columns.join(',')})`;
  return counting(`select ${counts} as counts from ${from} order by asked.place`, values);
}
const columnOf = (at: number): string => `part${at}`;

/** What is counted: for which campaign and region, and which figures. */
export interface Counting {
  parts: FigureParts;
  names: readonly FigureName[];
}

/** Counts in one statement for all that ask for the same figures. */
async function countTogether(ctx: Context, asked: readonly Counting[]): Promise<Counts[]> {
  const counted = new Map<Counting, Counts>();
  const bySame = Map.groupBy(asked, ({ names }) => names.join(' '));
  for (const same of bySame.values()) {
    const [first] = same;
    if (!first) continue;
    const { names } = first;
    const all = same.map(({ parts }) => parts);
    const question = all.length === 1 ? countsOfOne(first.parts, names) : countsOfMany(all, names);
    const rows = await ctx.read<{ counts: Record<FigureName, Counted> }>(question);
    for (const [at, one] of same.entries())
      counted.set(one, new Map(names.map((name) => [name, rows[at]?.counts[name] ?? nothing])));
  }
  return asked.map((one) => counted.get(one) ?? new Map());
}

const counters = new WeakMap<Context, DataLoader<Counting, Counts>>();

/** The counts of a region; what several campaigns of a list ask for at once is counted in one statement. */
export function countAll(ctx: Context, counting: Counting): Promise<Counts> {
  const counter =
    counters.get(ctx) ?? new DataLoader<Counting, Counts>((asked) => countTogether(ctx, asked), { cache: false });
  counters.set(ctx, counter);
  return counter.load(counting);
}

/** The count of what is not there. */
export const nothing: Counted = { value: 0, byEnterprise: 0, sumOfCounties: 0 };

/** Counts within a running transaction, in its scope: for a job that writes down what was counted. */
export async function countWithin(
  { em }: Pick<Work, 'em'>,
  all: readonly FigureParts[],
  names: readonly FigureName[],
): Promise<Counts[]> {
  const part: PartSql = (name) => `asked."${name}"`;
  const columns = Object.entries(partTypes).map(([name, type]) => `"${name}" ${type}`);
  const rows = await em.execute<{ counts: Record<FigureName, Counted> }[]>(
    `select ${countsSql(names, part)} as counts from jsonb_to_recordset(?::jsonb) asked(${columns.join(',')},place int) order by asked.place`,
    [JSON.stringify(all.map((parts, place) => ({ ...parts, place })))],
  );
  return rows.map(({ counts }) => new Map(names.map((name) => [name, counts[name] ?? nothing])));
}

/** The counts of every county of the region in one statement; a county without rows is not among them. */
export async function countByCounty(
  ctx: Context,
  parts: FigureParts,
  names: readonly FigureName[],
): Promise<ReadonlyMap<number, Counts>> {
  const { part, values } = binder(parts);
  const all = names.map(
    (name) => `select '${name}' as name,b.region_id,b.identity,b.is_by_enterprise from (${countOf(name).rows(part)}) b`,
  );
  const text = `select name,${divisionOf('u')} as region_id,count(distinct identity)::int as value,(count(distinct identity) filter (where is_by_enterprise))::int as by_enterprise
    from (${all.join(' union all ')}) u ${divisionJoin('u', part)} group by 1,2`;
  const rows = await ctx.read<{ name: FigureName; region_id: number; value: number; by_enterprise: number }>(
    counting(text, values),
  );
  const counties = new Map<number, Map<FigureName, Counted>>();
  for (const row of rows) {
    const county = counties.get(row.region_id) ?? new Map<FigureName, Counted>();
    counties.set(row.region_id, county);
    county.set(row.name, { value: row.value, byEnterprise: row.by_enterprise, sumOfCounties: row.value });
  }
  return counties;
}
