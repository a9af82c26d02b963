import { actorOf } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import { regionOf } from '../../platform/select/region-of.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { asOfSql } from '../liaison/index.ts';
import { dutySql, tierSql } from './duty-sql.ts';
import { EnterpriseTier, Programme } from './programme.entity.ts';
import { canKeepProgramme } from './regular-visit.policy.ts';

/** A planned visit to the enterprise of a row that meets its duty: the county's by whoever goes, the city's by its office. */
export const meetsDuty = (visit: string, row: string): string =>
  `${visit}.region_id=${row}.region_id and ${visit}.enterprise_id=${row}.id and ${visit}.state in ('PLANNED','IN_PROGRESS') and ${visit}.channel='ON_SITE'
    and (${row}.duty='COUNTY' or ${visit}.office_region_id=${row}.city_id)`;

const plannedVisit: FieldSql = ({ selection, nodes, row }) => {
  const visit = selection.alias();
  const next = `(select * from visit v where ${meetsDuty('v', row)} order by v.planned_on,v.id limit 1)`;
  return selection.one(selection.named('Visit'), nodes, { table: next, row: visit, where: ['true'] });
};

const cadences: FieldSql = ({ selection, nodes, row }) => {
  const cadence = selection.alias();
  const all = `(select * from (values (1,'COUNTY','KEY',${row}.county_key_every,${row}.county_key_unit),(2,'COUNTY','ORDINARY',${row}.county_ordinary_every,${row}.county_ordinary_unit),
      (3,'CITY','KEY',${row}.city_key_every,${row}.city_key_unit)) v (place,duty,tier,every,unit))`;
  const where = [`${cadence}.every is not null`];
  const order = `${cadence}.place`;
  return selection.many(selection.named('Cadence'), nodes, { table: all, row: cadence, where, order, most: 3 });
};

/** How programmes, tiers and the duties that follow from them are read. */
export const regularVisitRows: Rows = {
  Programme: {
    entity: Programme,
    fields: {
      id: nodeId('pgm'),
      cadences,
      viewerCan: {
        facts: { regionId: 'region_id' },
        // The one fact is the column named above.
        answer: (facts, ctx) => ({ keep: canKeepProgramme(actorOf(ctx), Number(facts['regionId'])).allowed }),
      },
    },
  },
  Cadence: {
    fields: {
      duty: ({ row }) => `${row}.duty`,
      tier: ({ row }) => `${row}.tier`,
      every: ({ row }) => `${row}.every`,
      unit: ({ row }) => `${row}.unit`,
    },
  },
  EnterpriseTier: { entity: EnterpriseTier, fields: { id: nodeId('etr') } },
  VisitDuty: {
    fields: {
      id: ({ row }) => globalIdSql('ent', row),
      enterprise: ({ selection, nodes, row }) => selection.object(selection.named('Enterprise'), nodes, row),
      region: regionOf,
      duty: ({ row }) => `${row}.duty`,
      tier: ({ row }) => `${row}.tier`,
      every: ({ row }) => `${row}.every`,
      unit: ({ row }) => `${row}.unit`,
      lastVisitOn: ({ row }) => `${row}.last_visit_on`,
      countedFromOn: ({ row }) => `${row}.counted_from_on`,
      dueOn: ({ row }) => `${row}.due_on`,
      isProvisional: ({ row }) => `${row}.is_provisional`,
      state: ({ row }) => `${row}.duty_state`,
      workingDaysLeft: ({ row }) => `${row}.due_in`,
      plannedVisit,
    },
  },
  VisitDutyCounts: {
    fields: {
      asOf: ({ row }) => `${row}.as_of`,
      total: ({ row }) => `${row}.total`,
      onTime: ({ row }) => `${row}.on_time`,
      due: ({ row }) => `${row}.due`,
      overdue: ({ row }) => `${row}.overdue`,
      unplanned: ({ row }) => `${row}.unplanned`,
    },
  },
};

/** What this module adds to an enterprise. */
export const moreRegularVisitFields: MoreFields = {
  Enterprise: {
    tier: (at) => tierSql(at.row, asOfSql(at)),
    tierHistory: partsOf({
      type: 'EnterpriseTier',
      table: 'enterprise_tier',
      by: 'enterprise_id',
      order: (row) => `${row}.from_on desc`,
      most: 100,
    }),
    visitDuties: (at) => {
      const { selection, nodes, row } = at;
      const duty = selection.alias();
      return selection.many(selection.named('VisitDuty'), nodes, {
        table: dutySql(asOfSql(at)),
        row: duty,
        where: [`${duty}.region_id=${row}.region_id`, `${duty}.id=${row}.id`],
        order: `${duty}.duty desc`,
        most: 2,
      });
    },
  },
};
