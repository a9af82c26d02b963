import { reasonRules } from '@lianxi/schema';
import { SignHandoverDocument, WithdrawHandoverDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** One's own signature asks for nothing: what is signed stands on the page. */
export const signOwn: DeedForm = { document: SignHandoverDocument, fields: [] };

/** A superior who signs for somebody says why. */
export const signInstead: DeedForm = {
  document: SignHandoverDocument,
  fields: [{ name: 'insteadReason', kind: 'text' }],
};

/** Withdrawing leaves everything with whoever has it, and says why. */
export const withdraw: DeedForm = {
  document: WithdrawHandoverDocument,
  rules: reasonRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};
