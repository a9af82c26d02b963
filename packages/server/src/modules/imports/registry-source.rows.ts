import { actorOf } from '../../platform/context.ts';
import { connectionSql, type ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, Rows, RowType } from '../../platform/select/rows.ts';
import { ImportState, openStates, type ImportKind } from './import-states.ts';
import { canUndo } from './import.policy.ts';
import { RegistrySource } from './registry-source.entity.ts';
import type { RegistrySourceListArgs } from './registry-source.inputs.ts';
import { canKeepSource, type SourceFacts } from './registry-source.policy.ts';
import { isSeenToSql, seesSql } from './gone-visits.ts';
import { leadDaysSql } from './source-days.ts';
import { RegisterDifference, SourceStanding } from './source-states.ts';

/** Whether the next file of a register is here in time; the inbox asks for it from the same day on. */
const standingSql = (at: Pick<FieldAt, 'selection'>, row: string): string => {
  const today = at.selection.today();
  return `(case when ${row}.ended_at is not null then '${SourceStanding.ENDED}' when ${row}.next_due_on<${today} then '${SourceStanding.OVERDUE}'
    when ${row}.next_due_on-${leadDaysSql(row)}<=${today} then '${SourceStanding.DUE}' else '${SourceStanding.ON_TIME}' end)`;
};

const files: FieldSql = (at) =>
  connectionSql(at, at.selection.named('Import'), {
    table: 'enterprise_import',
    order: { name: 'CREATED', sql: (row) => `${row}.created_at`, type: 'timestamptz', isDescending: true },
    branches: [(row) => [`${row}.region_id=${at.row}.region_id`, `${row}.source_id=${at.row}.id`]],
  });

/** The youngest file of a register in one of these states. */
const youngest =
  (states: readonly ImportState[]): FieldSql =>
  ({ selection, nodes, row }) => {
    const run = selection.alias();
    const listed = states.map((state) => `'${state}'`).join();
    const found = `(select i.* from enterprise_import i where i.region_id=${row}.region_id and i.source_id=${row}.id and i.state in (${listed}) order by i.created_at desc,i.id desc limit 1)`;
    return selection.one(selection.named('Import'), nodes, { table: found, row: run, where: ['true'] });
  };

/** How registers that come again are read. */
export const registrySourceRows: Rows = {
  RegistrySource: {
    entity: RegistrySource,
    fields: {
      id: nodeId('src'),
      standing: (at) => standingSql(at, at.row),
      columns: ({ row }) => `${row}.columns`,
      files,
      lastFile: youngest([ImportState.DONE]),
      openFile: youngest(openStates),
      viewerCan: {
        facts: { regionId: 'region_id', endedAt: 'ended_at' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const may = canKeepSource(actorOf(ctx), facts as unknown as SourceFacts).allowed;
          return { import: may, revise: may, end: may };
        },
      },
    },
  },
};

const groups = Object.values(RegisterDifference);

/** One pass over the rows of a register's file, and only when it is asked for; a file that was held against none has no groups. */
const differences: FieldSql = ({ selection, row }) => {
  const one = selection.alias();
  const counted = groups.map(
    (group) => `'${group.toLowerCase()}',count(*) filter (where ${one}.difference='${group}')`,
  );
  const open = `'undecided',count(*) filter (where ${one}.difference in ('CORRECTED','GONE') and ${one}.decision is null)`;
  const seen = `'goneSeenTo',count(*) filter (where ${one}.difference='GONE' and ${isSeenToSql(one)})`;
  return `(select json_build_object(${[...counted, open, seen].join(',')}) from enterprise_import_row ${one} where ${row}.source_id is not null and ${one}.region_id=${row}.region_id and ${one}.import_id=${row}.id having bool_or(${one}.difference is not null))`;
};

const previous: FieldSql = ({ selection, nodes, row }) => {
  const run = selection.alias();
  const where = [`${run}.region_id=${row}.region_id`, `${run}.id=${row}.previous_id`];
  return selection.one(selection.named('Import'), nodes, { table: 'enterprise_import', row: run, where });
};

interface UndoFacts {
  regionId: number;
  state: ImportState;
  kind: ImportKind;
  finishedAt: string | null;
}

/** Which fact of an enterprise was written last by whom is its history's to say, and is read there each time. */
const lastWriter = (row: string, part: string): string =>
  `(select ${part} from audit_event a where a.region_id=${row}.county_id and a.subject_id=${row}.enterprise_id
     and a.changes @> jsonb_build_array(jsonb_build_object('field',d->'field')) order by a.happened_at desc,a.id desc limit 1)`;
const instant = `to_char(a.happened_at at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Facts as they were held against each other, with who wrote ours before the file came. */
const differing: FieldSql = ({ row }) =>
  `(select coalesce(json_agg(d||jsonb_build_object('changedByName',case when (d->>'isCorrected')::boolean then ${lastWriter(row, 'a.actor_name')} end,
     'changedAt',case when (d->>'isCorrected')::boolean then ${lastWriter(row, instant)} end)),'[]') from jsonb_array_elements(${row}.differing) d)`;

/** What registers that come again add to imports. */
export const importFieldsOfSources = {
  previous,
  differences,
  viewerCanUndo: {
    facts: { regionId: 'region_id', state: 'state', kind: 'kind', finishedAt: 'finished_at' },
    answer: (facts, ctx) => {
      // The facts are the columns named above.
      const { finishedAt, ...run } = facts as unknown as UndoFacts;
      const at = finishedAt === null ? null : new Date(finishedAt);
      return canUndo(actorOf(ctx), { ...run, finishedAt: at }, ctx.clock.now()).allowed;
    },
  },
} satisfies RowType['fields'];

/** The visit by which the enterprise that is gone is seen to: the one that comes next, or the last that was made. */
const seenToBy: FieldSql = ({ selection, nodes, row }) => {
  const visit = selection.alias();
  const found = `(select v.* from visit v where ${row}.difference='GONE' and ${seesSql('v', row)} order by v.state in ('PLANNED','IN_PROGRESS') desc,v.listed_on,v.id limit 1)`;
  return selection.one(selection.named('Visit'), nodes, { table: found, row: visit, where: ['true'] });
};

/** What they add to the rows of imports. */
export const rowFieldsOfSources = { differing, seenToBy } satisfies RowType['fields'];

/** Registers of the listed regions, the one whose file is wanted first first. */
export function sourceListSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as RegistrySourceListArgs;
  const keyOf = (i: number) =>
    selection.arg<RegistrySourceListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const standings = () => selection.arg<RegistrySourceListArgs>(at, ({ standing }) => standing, 'text[]');
  return {
    table: 'registry_source',
    order: { name: 'DUE_ASC', sql: (row) => `${row}.next_due_on`, type: 'date', isDescending: false },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...(now.standing == null ? [] : [`${standingSql(at, row)}=any(${standings()})`]),
    ]),
  };
}
