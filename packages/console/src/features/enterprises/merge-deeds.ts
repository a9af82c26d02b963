import { reasonRules, tellApartRules } from '@lianxi/schema';
import { TellEnterprisesApartDocument, UndoEnterpriseMergeDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** A merge is undone with its reason. */
export const undoMerge: DeedForm = {
  document: UndoEnterpriseMergeDocument,
  rules: reasonRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};

/** Two records of two counties: two enterprises, or one and its branch; whoever decides for both says why. */
export const tellApartAcross: DeedForm = {
  document: TellEnterprisesApartDocument,
  rules: reasonRules,
  fields: [
    { name: 'finding', kind: 'choice', choices: ['TWO_ENTERPRISES', 'BRANCH'] },
    { name: 'reason', kind: 'text' },
  ],
};

/** Two records are two enterprises: the reason may be left out. */
export const tellApart: DeedForm = {
  document: TellEnterprisesApartDocument,
  rules: tellApartRules,
  fields: [{ name: 'reason', kind: 'line', isOptional: true }],
};
