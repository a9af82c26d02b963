import { actorOf } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { connectionSql, type ListSource } from '../../platform/select/connection.ts';
import { asMultirange, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import { ApiKey, ApiKeyCall } from './api-key.entity.ts';
import type { ApiKeyListArgs } from './api-key.inputs.ts';
import { canRevokeApiKey } from './api-key.policy.ts';

const regions: FieldSql = ({ selection, nodes, row }) => {
  const region = selection.alias();
  return selection.many(selection.named('Region'), nodes, {
    table: 'region',
    row: region,
    where: [`${region}.region_id=any(${row}.region_ids)`],
    order: `${region}.region_id`,
    most: 50,
  });
};

const activity: FieldSql = (at) =>
  connectionSql(at, at.selection.named('ApiKeyCall'), {
    table: 'api_key_call',
    order: { name: 'CALLED', sql: (row) => `${row}.called_at`, type: 'timestamptz', isDescending: true },
    branches: [(row) => [`${row}.region_id=${at.row}.region_id`, `${row}.api_key_id=${at.row}.id`]],
  });

/** How keys and the calls made with them are read. */
export const apiKeyRows: Rows = {
  ApiKey: {
    entity: ApiKey,
    fields: {
      id: ({ row }) => globalIdSql('key', row),
      regions,
      activity,
      // Whether the issuer is still there is seen by the database alone: the membership may lie above the reader.
      state: ({ row }) => `sec.key_state(${row}.region_id,${row}.id)`,
      viewerCan: {
        facts: { regionId: 'region_id', revokedAt: 'revoked_at' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const key = facts as unknown as Parameters<typeof canRevokeApiKey>[1];
          return { revoke: canRevokeApiKey(actorOf(ctx), key).allowed };
        },
      },
    },
  },
  ApiKeyCall: { entity: ApiKeyCall, fields: { id: ({ row }) => globalIdSql('cal', row) } },
};

/** Keys of the listed regions, the newest first. */
export function apiKeySource(at: FieldAt): ListSource {
  const listed = at.selection.arg<ApiKeyListArgs>(
    at,
    ({ regionId }, run) => asMultirange(listedRegions(run.regions, regionId)),
    'int4multirange',
  );
  return {
    table: 'api_key',
    order: { name: 'ISSUED_DESC', sql: (row) => `${row}.issued_at`, type: 'timestamptz', isDescending: true },
    branches: [(row) => [`${row}.region_id<@${listed}`]],
  };
}
