import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { EnterpriseQr } from './enterprise-qr.entity.ts';
import { canIssueEnterpriseQr } from './enterprise-qr.policy.ts';

/** How QRs are read; whether one still opens is told by the database, by whose clock it ends. */
export const enterpriseQrRows: Rows = {
  EnterpriseQr: {
    entity: EnterpriseQr,
    fields: {
      id: nodeId('eqr'),
      state: ({ row }) => `sec.qr_state(${row}.region_id,${row}.id)`,
      viewerCan: {
        facts: { regionId: 'region_id', revokedAt: 'revoked_at' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const { regionId, revokedAt } = facts as { regionId: number; revokedAt: string | null };
          return { revoke: revokedAt === null && canIssueEnterpriseQr(actorOf(ctx), regionId).allowed };
        },
      },
    },
  },
};

const qrsOfEnterprise: FieldSql = ({ selection, nodes, row }) => {
  const qr = selection.alias();
  return selection.many(selection.named('EnterpriseQr'), nodes, {
    table: 'enterprise_qr',
    row: qr,
    where: [`${qr}.region_id=${row}.region_id`, `${qr}.enterprise_id=${row}.id`],
    order: `${qr}.issued_at desc,${qr}.id desc`,
    most: 20,
  });
};

/** What this module adds to enterprises. */
export const moreQrFields: MoreFields = { Enterprise: { qrs: qrsOfEnterprise } };
