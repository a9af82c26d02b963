import type { Module } from '../../platform/module.ts';
import { settleTransfer } from './settle-transfer.ts';
import { EnterpriseTransfer } from './transfer.entity.ts';
import * as resolvers from './transfer.resolver.ts';
import { moreTransferFields, transferRows } from './transfer.rows.ts';

export { TransferState } from './transfer-states.ts';
export { EnterpriseTransfer };

export const enterpriseTransfers: Module = {
  name: 'enterpriseTransfers',
  entities: [EnterpriseTransfer],
  resolvers: Object.values(resolvers),
  rows: transferRows,
  moreFields: moreTransferFields,
  tasks: { settleTransfer },
};
