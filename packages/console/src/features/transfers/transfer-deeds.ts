import { declineTransferRules, withdrawTransferRules } from '@lianxi/schema';
import {
  AcceptEnterpriseTransferDocument,
  DeclineEnterpriseTransferDocument,
  WithdrawEnterpriseTransferDocument,
} from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** Accepting asks for nothing: what is taken on stands on the page. */
export const accept: DeedForm = { document: AcceptEnterpriseTransferDocument, fields: [] };

/** Whoever declines says why. */
export const decline: DeedForm = {
  document: DeclineEnterpriseTransferDocument,
  rules: declineTransferRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};

/** A proposal is taken back with or without a reason. */
export const withdraw: DeedForm = {
  document: WithdrawEnterpriseTransferDocument,
  rules: withdrawTransferRules,
  fields: [{ name: 'reason', kind: 'line', isOptional: true }],
  isDanger: true,
};
