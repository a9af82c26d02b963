import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Campaign } from '../campaigns/index.ts';
import type { FigureName } from './figure-names.ts';

/** What one figure counted of a county, and how much of the total of the campaign came from it alone. */
export interface KeptCount {
  value: number;
  byEnterprise: number;
  added: number;
  addedByEnterprise: number;
}

const KeptFigureSchema = defineEntity({
  name: 'KeptFigure',
  tableName: 'kept_figure',
  properties: {
    ...tenantKey,
    campaign: () =>
      p
        .manyToOne(Campaign)
        .joinColumns('region_id', 'campaign_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('campaign_id'),
    countyId: p.integer(),
    countyName: p.text(),
    /** The superior that the county went to, by its name on that day. */
    goneToName: p.text(),
    movedOn: p.date(),
    keptAt: p.datetime(3),
    counts: p.json<Partial<Record<FigureName, KeptCount>>>(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'campaign', 'countyId'] }],
  rowLevelSecurity: 'force',
  policies: inScope('kept_figure'),
});
/**
 * What a campaign counted of a county when the county went to another city or province.
 *
 * The rows went along, and the wall shows them no more to the office that ran the campaign. Its figures under the
 * divisions of then stay what they were by these numbers alone, which name nobody.
 */
export class KeptFigure extends KeptFigureSchema.class {}
KeptFigureSchema.setClass(KeptFigure);
