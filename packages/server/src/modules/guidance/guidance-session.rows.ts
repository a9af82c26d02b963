import { fromGlobalId } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt, Rows } from '../../platform/select/rows.ts';
import { campaignSql } from '../campaigns/index.ts';
import { GuidanceSession } from './guidance-session.entity.ts';
import type { GuidanceSessionListArgs } from './guidance-session.inputs.ts';

/** How sessions of guidance are read. */
export const guidanceRows: Rows = {
  GuidanceSession: {
    entity: GuidanceSession,
    fields: { id: nodeId('gui'), campaign: campaignSql },
  },
};

/** Rows, order and conditions of the list of sessions: the newest first. */
export function guidanceSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as GuidanceSessionListArgs;
  const keyOf = (i: number) =>
    selection.arg<GuidanceSessionListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const campaign = (part: 'regionId' | 'id', type: string) =>
    selection.arg<GuidanceSessionListArgs>(
      at,
      ({ campaignId }) => fromGlobalId('cam', campaignId ?? '', 'campaignId')[part],
      type,
    );
  const ofCampaign = (row: string): string[] =>
    now.campaignId == null
      ? []
      : [`(${row}.campaign_region_id,${row}.campaign_id)=(${campaign('regionId', 'int')},${campaign('id', 'uuid')})`];
  return {
    table: 'guidance_session',
    order: { name: 'HELD_ON_DESC', sql: (row) => `${row}.held_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...ofCampaign(row),
    ]),
  };
}
