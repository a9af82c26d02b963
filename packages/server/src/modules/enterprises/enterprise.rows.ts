import { AuditEvent } from '../../platform/audit.ts';
import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import { connectionSql } from '../../platform/select/connection.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { nextStatuses, type EnterpriseStatus } from './enterprise-states.ts';
import { Enterprise, EnterpriseGroup } from './enterprise.entity.ts';
import { matchesOf } from './search-match.ts';
import type { SearchedFacts } from './search-words.ts';
import { canChangeStatus, canChangeStatusAtAll, canCorrect, type StatusFacts } from './enterprise.policy.ts';
import { movedAwaySql } from './standing.ts';

/** The groups as configured nearest to the county: its own, its city's, its province's or the country's. */
const groups: FieldSql = ({ selection, nodes, row }) => {
  const group = selection.alias();
  return selection.many(selection.named('EnterpriseGroup'), nodes, {
    table: 'enterprise_group',
    row: group,
    where: [`${group}.code=any(${row}.group_codes)`, groupsOf(`${row}.region_id`, group)],
    order: `${group}.code`,
    most: 50,
  });
};

/**
 * Groups flow down, so a region may choose those of itself and of everybody above it. Where two define one code, the
 * nearer one counts: its key is the greater one, since a key begins like those above it.
 */
export function groupsOf(region: string, group: string): string {
  const reaches = (one: string): string =>
    `(${one}.region_id=${region} or ${one}.region_id=any(array[100000,${region}/10000*10000,${region}/100*100]))`;
  const nearer = `${group}_nearer`;
  return `${reaches(group)} and not exists (select from enterprise_group ${nearer} where ${nearer}.code=${group}.code and ${nearer}.region_id>${group}.region_id and ${reaches(nearer)})`;
}

const timeline: FieldSql = (at) =>
  connectionSql(at, at.selection.named('TimelineEntry'), {
    table: 'audit_event',
    order: { name: 'HAPPENED', sql: (row) => `${row}.happened_at`, type: 'timestamptz', isDescending: true },
    branches: ['subject_id', 'about_id'].map((whose) => (row: string) => [
      `${row}.region_id=${at.row}.region_id`,
      `${row}.${whose}=${at.row}.id`,
    ]),
  });

/** How enterprises, their groups and their timeline are read. */
export const enterpriseRows: Rows = {
  Enterprise: {
    entity: Enterprise,
    fields: {
      id: nodeId('ent'),
      groups,
      timeline,
      matches: {
        facts: { name: 'name', shortName: 'short_name', formerNames: 'former_names', creditCode: 'credit_code' },
        // The facts are the columns named above; the argument is a text or nothing.
        answer: (facts, _ctx, args) => matchesOf(facts as unknown as SearchedFacts, args['search'] as string | null),
      },
      viewerCan: {
        facts: { regionId: 'region_id', status: 'status', hasMovedAway: movedAwaySql },
        answer: (facts, ctx) => {
          // The facts are those named above.
          const enterprise = facts as unknown as StatusFacts;
          const actor = actorOf(ctx);
          return {
            correct: canCorrect(actor, enterprise).allowed,
            changeStatus: canChangeStatusAtAll(actor, enterprise),
            nextStatuses: nextStatuses(enterprise.status).filter(
              (to: EnterpriseStatus) => canChangeStatus(actor, enterprise, to).allowed,
            ),
          };
        },
      },
    },
  },
  EnterpriseGroup: { entity: EnterpriseGroup, fields: { id: nodeId('grp') } },
  EnterpriseDuplicate: {
    entity: Enterprise,
    fields: {
      enterprise: ({ selection, nodes, row }) => selection.object(selection.named('Enterprise'), nodes, row),
      reason: ({ row }) => `${row}.reason`,
    },
  },
  TimelineEntry: {
    entity: AuditEvent,
    fields: { id: nodeId('aud') },
    // Deeds on people, members and imports stand in the same table, and in nobody's timeline.
    isNode: (row) =>
      `exists (select from enterprise e where e.region_id=${row}.region_id and e.id in (${row}.subject_id,${row}.about_id))`,
  },
};
