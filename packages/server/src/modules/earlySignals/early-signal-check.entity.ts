import { defineEntity, p } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { EarlySignalRule } from './early-signal-states.ts';

const EarlySignalCheckSchema = defineEntity({
  name: 'EarlySignalCheck',
  tableName: 'early_signal_check',
  properties: {
    ...tenantKey,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    rule: p.enum(() => EarlySignalRule),
    topic: p.text(),
    groundsOn: p.date(),
    note: p.text(),
    checkedAt: p.datetime(3),
    checkedByName: p.text(),
  },
  uniques: [
    { name: 'early_signal_checked_once', properties: ['regionId', 'enterprise', 'rule', 'topic', 'groundsOn'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('early_signal_check'),
});
/**
 * That somebody looked into a signal, and what showed. `topic` is what the signal is about beside the enterprise (a
 * kind of trouble, a hazard), empty where that is all; a later day of grounds raises the signal anew.
 */
export class EarlySignalCheck extends EarlySignalCheckSchema.class {}
EarlySignalCheckSchema.setClass(EarlySignalCheck);
