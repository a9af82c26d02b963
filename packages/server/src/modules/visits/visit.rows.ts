import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import { connectionSql } from '../../platform/select/connection.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { campaignSql } from '../campaigns/index.ts';
import { isOfEnterprise } from '../enterprises/index.ts';
import { personTimeline, personTimelineRows } from './person-timeline.rows.ts';
import { burdenRows } from './visit-burden.rows.ts';
import { VisitOrder } from './visit-enums.ts';
import { byDay } from './visit-list.ts';
import { VisitConfirmer } from './visit-states.ts';
import { VisitItem } from './visit-item.entity.ts';
import { Hazard, PolicyExplained, Visit, VisitAttendance, VisitDepartment, VisitVisitor } from './visit.entity.ts';
import {
  canCancelVisit,
  canCarryOut,
  canConfirmVisit,
  canCorrectVisit,
  canJoinVisit,
  canMissVisit,
  canMoveVisit,
  canRestoreVisit,
  canVoidVisit,
  type VisitFacts,
} from './visit.policy.ts';

/** What belongs to a visit, in the order in which it was written down. */
const partsIn =
  (type: string, table: string, condition?: (part: string) => string): FieldSql =>
  ({ selection, nodes, row }) => {
    const part = selection.alias();
    return selection.many(selection.named(type), nodes, {
      table,
      row: part,
      where: [
        `${part}.region_id=${row}.region_id`,
        `${part}.visit_id=${row}.id`,
        ...(condition ? [condition(part)] : []),
      ],
      order: `${part}.id`,
      most: 200,
    });
  };

/** The office as long as it goes, and the departments; the office leads where none of them does. */
const bodies: FieldSql = ({ selection, nodes, row }) => {
  const body = selection.alias();
  const present = `visit_department d where d.region_id=${row}.region_id and d.visit_id=${row}.id and not d.is_removed`;
  const office = `select true as is_office,not exists (select from ${present} and d.is_lead) as is_lead,null::uuid as id,
      (select o.name from office o where o.region_id=${row}.region_id and o.kind='LIAISON_OFFICE' order by o.id limit 1) as name where ${row}.with_office`;
  return selection.many(selection.named('VisitBody'), nodes, {
    table: `(${office} union all select false,d.is_lead,d.id,d.name from ${present})`,
    row: body,
    where: ['true'],
    order: `${body}.is_lead desc,${body}.is_office desc,${body}.id`,
    most: 60,
  });
};

/** How visits and what belongs to them are read. */
export const visitRows: Rows = {
  Visit: {
    entity: Visit,
    fields: {
      id: nodeId('vis'),
      campaign: campaignSql,
      visitors: partsIn('VisitVisitor', 'visit_visitor'),
      attendances: partsIn('VisitAttendance', 'visit_attendance', (part) => `not ${part}.is_removed`),
      departments: partsIn('VisitDepartment', 'visit_department', (part) => `not ${part}.is_removed`),
      bodies,
      items: partsIn('VisitItem', 'visit_item'),
      closedItems: ({ selection, nodes, row }) => {
        const item = selection.alias();
        return selection.many(selection.named('VisitItem'), nodes, {
          table: 'visit_item',
          row: item,
          where: [
            `${item}.region_id=${row}.region_id`,
            `${item}.closed_in_id=${row}.id`,
            `${item}.visit_id<>${row}.id`,
            `${item}.enterprise_id=${row}.enterprise_id`,
          ],
          order: `${item}.id`,
          most: 200,
        });
      },
      policies: partsIn('PolicyExplained', 'policy_explained'),
      hazards: partsIn('Hazard', 'hazard'),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', recordedBy: 'recorded_by', confirmedBy: 'confirmed_by' },
        answer: (facts, ctx) => {
          // The facts are the four columns named above.
          const visit = facts as unknown as VisitFacts;
          const actor = actorOf(ctx);
          return {
            record: canCarryOut(actor, visit).allowed,
            confirm: Object.values(VisitConfirmer).some((by) => canConfirmVisit(actor, visit, by).allowed),
            correct: canCorrectVisit(actor, visit).allowed,
            void: canVoidVisit(actor, visit).allowed,
            restore: canRestoreVisit(actor, visit).allowed,
            cancel: canCancelVisit(actor, visit).allowed || canMissVisit(actor, visit).allowed,
            move: canMoveVisit(actor, visit).allowed,
            join: canJoinVisit(actor, visit).allowed,
          };
        },
      },
    },
  },
  VisitVisitor: { entity: VisitVisitor, fields: { id: nodeId('vvi') } },
  VisitAttendance: {
    entity: VisitAttendance,
    fields: { id: nodeId('att') },
    isNode: (row) => `not ${row}.is_removed`,
  },
  VisitDepartment: {
    entity: VisitDepartment,
    fields: {
      id: nodeId('vde'),
      department: ({ selection, nodes, row }) => {
        const department = selection.alias();
        const where = [`${department}.region_id=${row}.department_region_id`, `${department}.id=${row}.department_id`];
        return selection.one(selection.named('Department'), nodes, { table: 'department', row: department, where });
      },
    },
    isNode: (row) => `not ${row}.is_removed`,
  },
  VisitBody: {
    fields: {
      isOffice: ({ row }) => `${row}.is_office`,
      isLead: ({ row }) => `${row}.is_lead`,
      name: ({ row }) => `${row}.name`,
    },
  },
  VisitItem: { entity: VisitItem, fields: { id: nodeId('vit') } },
  ...burdenRows,
  ...personTimelineRows,
  PolicyExplained: { entity: PolicyExplained, fields: { id: nodeId('pol') } },
  Hazard: { entity: Hazard, fields: { id: nodeId('haz') } },
  AttendeeChoice: {
    fields: {
      person: ({ selection, nodes, row }) => selection.object(selection.named('Person'), nodes, row),
      kind: ({ row }) => `${row}.choice_kind`,
      title: ({ row }) => `${row}.choice_title`,
      isKnown: ({ row }) => `${row}.is_known`,
      lastMetOn: ({ row }) => `${row}.last_met_on`,
    },
  },
};

const visitsOfEnterprise: FieldSql = ({ selection, nodes, row }) => {
  const visit = selection.alias();
  return selection.many(selection.named('Visit'), nodes, {
    table: 'visit',
    row: visit,
    where: [isOfEnterprise(visit, { region: `${row}.region_id`, id: `${row}.id` })],
    order: `${visit}.listed_on desc,${visit}.id desc`,
    most: 50,
  });
};

/** What earlier visits left open; of a visit that was voided nothing is carried over. */
const openItems: FieldSql = ({ selection, nodes, row }) => {
  const item = selection.alias();
  return selection.many(selection.named('VisitItem'), nodes, {
    table: 'visit_item',
    row: item,
    where: [
      isOfEnterprise(item, { region: `${row}.region_id`, id: `${row}.id` }),
      `${item}.state='OPEN'`,
      `exists (select from visit v where v.region_id=${item}.region_id and v.id=${item}.visit_id and v.state in ('RECORDED','CONFIRMED'))`,
    ],
    order: `${item}.id`,
    most: 50,
  });
};

/** Valid visits on which somebody was met: neither plans nor what was voided since. */
const meetings: FieldSql = (at) =>
  connectionSql(at, at.selection.named('Visit'), {
    table: 'visit',
    order: byDay(VisitOrder.LISTED_ON_DESC),
    branches: [
      (row) => [
        `${row}.region_id=${at.row}.region_id`,
        `${row}.state in ('RECORDED','CONFIRMED')`,
        `exists (select from visit_attendance a where a.region_id=${row}.region_id and a.visit_id=${row}.id and a.person_id=${at.row}.id and not a.is_removed)`,
      ],
    ],
  });

/** What this module adds to enterprises and people. */
export const moreVisitFields: MoreFields = {
  Enterprise: { visits: visitsOfEnterprise, openItems },
  Person: { meetings, timeline: personTimeline },
};
