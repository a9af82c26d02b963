import { keysOf } from '../../platform/select/jurisdiction.ts';
import { connectionSql, type Order } from '../../platform/select/connection.ts';
import type { FieldSql } from '../../platform/select/rows.ts';
import type { LedgerArgs } from './campaign.inputs.ts';

/** A county's key has six digits, so before the name it sorts by county first. */
const byCountyAndName: Order = {
  name: 'COUNTY_NAME',
  sql: (row) => `(${row}.region_id||${row}.enterprise_name)`,
  type: 'text',
  isDescending: false,
  collation: 'zh-x-icu',
};

/** Lines of the register with the name of the enterprise, which they are listed by. */
const lines =
  '(select s.*,e.name as enterprise_name from scope_entry s join enterprise e on e.region_id=s.region_id and e.id=s.enterprise_id)';

/** The frozen register of a campaign, as far as the reader sees its counties. */
export const ledger: FieldSql = (at) => {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as Partial<LedgerArgs>;
  const arg = (pick: (args: LedgerArgs) => unknown, type: string) => selection.arg<LedgerArgs>(at, pick, type);
  const keys = () =>
    selection.arg<LedgerArgs>(
      at,
      ({ regionId }, { actor }) => keysOf(actor ?? {}, regionId ?? 0).keys,
      'int4multirange',
    );
  return connectionSql(at, selection.named('ScopeEntry'), {
    table: lines,
    order: byCountyAndName,
    branches: [
      (row) => [
        `${row}.campaign_id=${at.row}.id`,
        `${row}.campaign_region_id=${at.row}.region_id`,
        ...(now.regionId == null ? [] : [`${row}.region_id<@${keys()}`]),
        ...(now.isInScope == null ? [] : [`${row}.is_in_scope=${arg(({ isInScope }) => isInScope, 'boolean')}`]),
      ],
    ],
  });
};
