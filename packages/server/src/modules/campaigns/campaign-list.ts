import { ancestorsOf } from '@lianxi/schema';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import type { CampaignListArgs } from './campaign.inputs.ts';

const newestFirst: Order = {
  name: 'STARTS_ON_DESC',
  sql: (row) => `${row}.starts_on`,
  type: 'date',
  isDescending: true,
};

/** The campaigns of the listed regions, of all below them, and those that flow down to them. */
export function campaignSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const { filter } = selection.argsNow(at) as Partial<CampaignListArgs>;
  const keyOf = (i: number) =>
    selection.arg<CampaignListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const above = () =>
    selection.arg<CampaignListArgs>(
      at,
      (args, run) => listedRegions(run.regions, args.regionId).flatMap(ancestorsOf),
      'int[]',
    );
  const filtered = (row: string) =>
    filter?.state == null
      ? []
      : [`${row}.state=any(${selection.arg<CampaignListArgs>(at, (args) => args.filter?.state, 'text[]')})`];
  const jurisdictions = jurisdictionBranches(regions, keyOf);
  // Nobody's jurisdictions hold what stands above them, so no campaign is met twice.
  const branches = [...jurisdictions, (row: string) => [`${row}.region_id=any(${above()})`]];
  return {
    table: 'campaign',
    order: newestFirst,
    branches: branches.map((branch) => (row: string) => [...branch(row), ...filtered(row)]),
  };
}
