import { answerSupervisionRules } from '@lianxi/schema';
import { AnswerSupervisionLetterDocument, ReplyToLetterDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** A letter is answered in words, once. */
export const answerSupervisionLetter: DeedForm = {
  document: AnswerSupervisionLetterDocument,
  rules: answerSupervisionRules,
  fields: [{ name: 'answer', kind: 'text' }],
};

/** A department answers the letter to it in words, once. */
export const replyToLetter: DeedForm = {
  document: ReplyToLetterDocument,
  rules: answerSupervisionRules,
  fields: [{ name: 'answer', kind: 'text' }],
};
