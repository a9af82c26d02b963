import { executeDecisionRules } from '@lianxi/schema';
import { ExecuteDecisionDocument, SignConsultationDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** Signing asks for nothing: what is signed stands on the page. */
export const signConsultation: DeedForm = { document: SignConsultationDocument, fields: [] };

/** A decision that was carried out says how. */
export const executeDecision: DeedForm = {
  document: ExecuteDecisionDocument,
  rules: executeDecisionRules,
  fields: [{ name: 'outcome', kind: 'text' }],
};
