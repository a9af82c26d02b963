import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { PairFinding } from './pair-finding.ts';

const ToldApartSchema = defineEntity({
  name: 'ToldApart',
  tableName: 'enterprise_told_apart',
  properties: {
    ...tenantKey,
    firstRegionId: p.integer(),
    firstId: p.uuid(),
    secondRegionId: p.integer(),
    secondId: p.uuid(),
    finding: p
      .enum(() => PairFinding)
      .$type<Opt<PairFinding>>()
      .default(PairFinding.TWO_ENTERPRISES),
    reason: p.text().nullable(),
    toldAt: p.datetime(3),
    toldByName: p.text(),
  },
  uniques: [
    {
      name: 'enterprise_told_apart_once',
      properties: ['regionId', 'firstRegionId', 'firstId', 'secondRegionId', 'secondId'],
    },
  ],
  rowLevelSecurity: 'force',
  policies: appendedInScope('enterprise_told_apart'),
});
/**
 * What somebody found of two records that look alike: they are two enterprises, or an enterprise and its branch,
 * and nobody is asked again.
 *
 * Of one county it belongs to that county; of two counties to the region above both, which alone sees the pair. The
 * first of the two is the one with the smaller key.
 */
export class ToldApart extends ToldApartSchema.class {}
ToldApartSchema.setClass(ToldApart);
