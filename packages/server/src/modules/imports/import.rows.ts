import { isRefusalCode, normaliseCreditCode, refusalMessage } from '@lianxi/schema';
import { nodeId } from '../../platform/select/node.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { connectionSql } from '../../platform/select/connection.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import { importColumns } from './column-words.ts';
import { EnterpriseImport, ImportRow, type MatchedColumn, type RowProblem } from './import.entity.ts';
import type { ImportRowsArgs } from './import.inputs.ts';
import { cellsSeenBy } from './masked-cell.ts';
import { importFieldsOfSources, registrySourceRows, rowFieldsOfSources } from './registry-source.rows.ts';
import { ownCellsOf, type RowCells } from './row-facts.ts';

export const newestFirst: Order = {
  name: 'CREATED',
  sql: (row) => `${row}.created_at`,
  type: 'timestamptz',
  isDescending: true,
};
const inFileOrder: Order = { name: 'LINE', sql: (row) => `${row}.line`, type: 'integer', isDescending: false };

const outcomes = ['NEW', 'UPDATE', 'UNCHANGED', 'CONFLICT', 'DOUBTFUL', 'INVALID', 'FOREIGN'] as const;

/** One pass over the rows of an import, and only when the counts are asked for. */
const counts: FieldSql = ({ selection, row }) => {
  const one = selection.alias();
  const counted = outcomes.map(
    (outcome) => `'${outcome.toLowerCase()}',count(*) filter (where ${one}.outcome='${outcome}')`,
  );
  const all = [
    `'total',count(*) filter (where ${one}.outcome<>'GONE')`,
    `'applied',count(*) filter (where ${one}.is_applied)`,
    ...counted,
  ];
  return `(select json_build_object(${all.join(',')}) from enterprise_import_row ${one} where ${one}.region_id=${row}.region_id and ${one}.import_id=${row}.id)`;
};

function rowSource(at: FieldAt): ListSource {
  // Coerced by the schema that declares them.
  const now = at.selection.argsNow(at) as Partial<ImportRowsArgs>;
  const arg = (pick: (args: ImportRowsArgs) => unknown, type: string) =>
    at.selection.arg<ImportRowsArgs>(at, pick, type);
  const searched = (row: string) =>
    `(${row}.name like ${arg(({ search }) => likeFragment(search), 'text')} or ${row}.credit_code like ${arg(({ search }) => likePrefix(normaliseCreditCode(search ?? '')), 'text')})`;
  return {
    table: 'enterprise_import_row',
    order: inFileOrder,
    branches: [
      (row) => [
        `${row}.region_id=${at.row}.region_id`,
        `${row}.import_id=${at.row}.id`,
        ...(now.outcome == null ? [] : [`${row}.outcome=any(${arg(({ outcome }) => outcome, 'text[]')})`]),
        ...(now.difference == null ? [] : [`${row}.difference=any(${arg(({ difference }) => difference, 'text[]')})`]),
        ...(now.isDecided == null
          ? []
          : [`(${row}.decision is not null)=${arg(({ isDecided }) => isDecided, 'boolean')}`]),
        ...(now.search ? [searched(row)] : []),
      ],
    ],
  };
}

const rows: FieldSql = (at) => connectionSql(at, at.selection.named('ImportRow'), rowSource(at));

const county: FieldSql = ({ selection, nodes, row }) => {
  const region = selection.alias();
  return selection.one(selection.named('Region'), nodes, {
    table: 'region',
    row: region,
    where: [`${region}.region_id=${row}.county_id`],
  });
};

const candidates: FieldSql = ({ selection, nodes, row }) => {
  const region = selection.alias();
  return selection.many(selection.named('Region'), nodes, {
    table: 'region',
    row: region,
    where: [`${region}.region_id=any(${row}.candidates)`],
    order: `array_position(${row}.candidates,${region}.region_id)`,
    most: 20,
  });
};

const enterprise: FieldSql = ({ selection, nodes, row }) => {
  const one = selection.alias();
  return selection.one(selection.named('Enterprise'), nodes, {
    table: 'enterprise',
    row: one,
    where: [`${one}.region_id=${row}.county_id`, `${one}.id=${row}.enterprise_id`],
  });
};

/** 新驿镇 · 5: the sheet and the line in it, as the user's own program shows them. */
const place: FieldSql = ({ selection, row }) => {
  const [run, sheet] = [selection.alias(), selection.alias()];
  const line = `(${row}.line-(${sheet}->>'offset')::int)`;
  return `(select ${sheet}->>'name'||' · '||${line} from enterprise_import ${run}, jsonb_array_elements(${run}.sheets) ${sheet} where ${run}.region_id=${row}.region_id and ${run}.id=${row}.import_id and ${line} between 1 and (${sheet}->>'lines')::int limit 1)`;
};

/** How imports and their rows are read. */
export const importRows: Rows = {
  ...registrySourceRows,
  Import: {
    entity: EnterpriseImport,
    fields: {
      ...importFieldsOfSources,
      id: nodeId('imp'),
      counts,
      rows,
      columns: {
        facts: { columns: 'columns', regionId: 'region_id' },
        answer: (facts, ctx) => {
          // The two columns named above.
          const { columns, regionId } = facts as unknown as { columns: MatchedColumn[]; regionId: number };
          const seen = cellsSeenBy(ctx, regionId);
          return columns.map((one) => ({
            ...one,
            ownFieldId: one.fieldId ?? null,
            sample: one.sample === null ? null : seen(one.column, one.sample),
          }));
        },
      },
      setAside: ({ row }) => `${row}.set_aside`,
      sheets: ({ row }) => `${row}.sheets`,
      progress: { facts: { done: 'done', total: 'total' }, answer: (facts) => facts },
      failureMessage: {
        facts: { code: 'failure_code' },
        answer: ({ code }, ctx) => (isRefusalCode(code) ? refusalMessage(code, ctx.locale) : null),
      },
    },
  },
  ImportRow: {
    entity: ImportRow,
    fields: {
      id: nodeId('row'),
      ...rowFieldsOfSources,
      place,
      region: county,
      candidates,
      enterprise,
      problems: {
        facts: { problems: 'problems' },
        // Written by whoever judged the row.
        answer: ({ problems }) =>
          (problems as RowProblem[]).map(({ fieldId = null, ...one }) => ({ ...one, ownFieldId: fieldId })),
      },
      cells: {
        facts: { cells: 'cells', regionId: 'region_id' },
        answer: (facts, ctx) => {
          // Written by the rehearsal as the cells of a row.
          const { cells, regionId } = facts as unknown as { cells: RowCells; regionId: number };
          const seen = cellsSeenBy(ctx, regionId);
          const known = importColumns.flatMap((column) => {
            const text = cells[column];
            return text === undefined ? [] : [{ column, ownFieldId: null, text: seen(column, text) }];
          });
          return [...known, ...ownCellsOf(cells).map((one) => ({ ...one, text: seen(one.column, one.text) }))];
        },
      },
    },
  },
};
