import { defineEntity, p } from '@mikro-orm/postgresql';
import { addedInScope, removedInScope, seenInScope } from '../../platform/rls.ts';

const EnterpriseSearchWordSchema = defineEntity({
  name: 'EnterpriseSearchWord',
  tableName: 'enterprise_search_word',
  properties: {
    regionId: p.integer().primary(),
    // In the order of code points whatever the database's own order is: a beginning is a range of it.
    word: p.text().collation('C').primary(),
    enterpriseId: p.uuid().primary(),
  },
  // A county looks along the key; a province and the country look along this.
  indexes: [{ properties: ['word', 'regionId', 'enterpriseId'] }],
  rowLevelSecurity: 'force',
  policies: [
    seenInScope('enterprise_search_word'),
    addedInScope('enterprise_search_word'),
    removedInScope('enterprise_search_word'),
  ],
});
/**
 * One word an enterprise is found by, behind the same wall as the enterprise.
 *
 * Patterns are not leakproof, so behind the wall no index answers them; equality and order are. The rows are derived
 * from the enterprise in the transaction that writes it, and hold nothing about people.
 */
export class EnterpriseSearchWord extends EnterpriseSearchWordSchema.class {}
EnterpriseSearchWordSchema.setClass(EnterpriseSearchWord);
