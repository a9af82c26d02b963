import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { readCalendar, type CalendarDay } from '../calendar/index.ts';
import { burdens, countsSql, limitsSql, upwards } from './visit-burden.ts';
import type { VisitBurdenArgs } from './visit-burden.inputs.ts';
import { canSetVisitLimits } from './visit.policy.ts';

/** What an enterprise bears around a day: one row where the viewer sees the enterprise, none where not. */
export function burdenSql(root: Root): string {
  const { selection, nodes, type } = root;
  const arg = (pick: (args: VisitBurdenArgs) => unknown, as: string) => selection.arg<VisitBurdenArgs>(root, pick, as);
  const enterprise = ({ enterpriseId }: VisitBurdenArgs) => fromGlobalId('ent', enterpriseId, 'enterpriseId');
  const except = ({ exceptVisitId }: VisitBurdenArgs) =>
    exceptVisitId == null ? null : fromGlobalId('vis', exceptVisitId, 'exceptVisitId').id;
  const asked = `select e.region_id,e.id as enterprise_id,${arg(({ on }) => on, 'date')} as on_day,${arg(except, 'uuid')} as except_id,
      ${arg((args) => upwards(enterprise(args).regionId), 'int[]')} as above
    from enterprise e where e.region_id=${arg((args) => enterprise(args).regionId, 'int')} and e.id=${arg((args) => enterprise(args).id, 'uuid')}`;
  const row = selection.alias();
  const table = `(select q.*,n.*,l.*,q.region_id as asked_in from (${asked}) q, lateral (${countsSql}) n, lateral (${limitsSql('q.above')}) l)`;
  return selection.one(type, nodes, { table, row, where: ['true'] });
}

/** The limits in force in the region that the resolver brings along. */
export function limitsOfRegionSql(root: Root): string {
  const { selection, nodes, type } = root;
  const region = selection.parameter(({ given }) => given['regionId'], 'int');
  const above = selection.parameter(({ given }) => upwards(Number(given['regionId'])), 'int[]');
  const row = selection.alias();
  const table = `(select l.*,a.asked_in from (select ${region} as asked_in,${above} as above) a, lateral (${limitsSql('a.above')}) l)`;
  return selection.one(type, nodes, { table, row, where: ['true'] });
}

const around = (days: 7 | 30, more: (visit: string) => string[] = () => []): FieldSql => {
  return ({ selection, nodes, row }) => {
    const visit = selection.alias();
    return selection.many(selection.named('Visit'), nodes, {
      table: 'visit',
      row: visit,
      where: [
        `${visit}.region_id=${row}.region_id`,
        `${visit}.enterprise_id=${row}.enterprise_id`,
        `${visit}.id is distinct from ${row}.except_id`,
        `${visit}.listed_on between ${row}.on_day-${days} and ${row}.on_day+${days}`,
        burdens(visit),
        ...more(visit),
      ],
      order: `${visit}.listed_on,${visit}.id`,
      most: 50,
    });
  };
};

const passed: FieldSql = ({ row }) =>
  `array_to_json(array_remove(array[${(['day', 'week', 'month'] as const)
    .map((period) => `case when ${row}.${period}_count>=${row}.per_${period} then '${period.toUpperCase()}' end`)
    .join(',')}],null))`;

/** What a day is by the calendar in force in a region. */
async function dayIn(ctx: Context, regionId: number, on: string): Promise<CalendarDay> {
  const year = Number(on.slice(0, 4));
  return (await readCalendar(ctx, regionId, [year, year]))(on);
}

/** How limits and burdens are read: from queries of their own. */
export const burdenRows: Rows = {
  VisitLimits: {
    fields: {
      perDay: ({ row }) => `${row}.per_day`,
      perWeek: ({ row }) => `${row}.per_week`,
      perMonth: ({ row }) => `${row}.per_month`,
      setIn: ({ selection, nodes, row }) => {
        const region = selection.alias();
        const where = [`${region}.region_id=${row}.set_in`];
        return selection.one(selection.named('Region'), nodes, { table: 'region', row: region, where });
      },
      setByName: ({ row }) => `${row}.set_by_name`,
      setAt: ({ row }) => `to_char(${row}.set_at at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      // Another region's version is none of theirs: here there is nothing yet that could be overwritten.
      version: ({ row }) => `case when ${row}.set_in=${row}.asked_in then ${row}.version end`,
      canSet: {
        facts: { regionId: 'asked_in' },
        answer: ({ regionId }, ctx) => canSetVisitLimits(actorOf(ctx), Number(regionId)).allowed,
      },
    },
  },
  VisitBurden: {
    fields: {
      on: ({ row }) => `${row}.on_day`,
      day: {
        facts: { regionId: 'region_id', on: 'on_day' },
        answer: ({ regionId, on }, ctx) => dayIn(ctx, Number(regionId), String(on)),
      },
      limits: ({ selection, nodes, row }) => selection.object(selection.named('VisitLimits'), nodes, row),
      dayCount: ({ row }) => `${row}.day_count`,
      weekCount: ({ row }) => `${row}.week_count`,
      monthCount: ({ row }) => `${row}.month_count`,
      passed,
      within7Days: around(7),
      within30Days: around(30),
      joinable: around(7, (visit) => [`${visit}.state in ('PLANNED','IN_PROGRESS')`]),
    },
  },
};
