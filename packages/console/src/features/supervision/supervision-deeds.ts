import { answerSupervisionRules } from '@lianxi/schema';
import { AnswerSupervisionLetterDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** A letter is answered in words, once. */
export const answerSupervisionLetter: DeedForm = {
  document: AnswerSupervisionLetterDocument,
  rules: answerSupervisionRules,
  fields: [{ name: 'answer', kind: 'text' }],
};
