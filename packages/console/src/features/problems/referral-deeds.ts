import { returnReferralRules, wordsRules } from '@lianxi/schema';
import { AcceptReferralDocument, ReplyToReferralDocument, ReturnReferralDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** What a department does with what was referred to it; giving it back asks for the basis and the right door. */
export const acceptReferral: DeedForm = { document: AcceptReferralDocument, fields: [] };
export const returnReferral: DeedForm = {
  document: ReturnReferralDocument,
  rules: returnReferralRules,
  fields: [
    { name: 'reason', kind: 'text' },
    { name: 'legalBasis', kind: 'line' },
    { name: 'proposedOwner', kind: 'line' },
  ],
};
export const replyToReferral: DeedForm = {
  document: ReplyToReferralDocument,
  rules: wordsRules,
  fields: [{ name: 'words', kind: 'text' }],
};
