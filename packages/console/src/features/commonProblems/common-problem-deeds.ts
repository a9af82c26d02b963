import { carryOutCommonRules, decideCommonRules, reasonRules, commonProblemRules } from '@lianxi/schema';
import {
  CarryOutCommonProblemDocument,
  DecideCommonProblemDocument,
  DissolveCommonProblemDocument,
  ReviseCommonProblemDocument,
  type CommonProblemDeed,
  type CommonProblemDetailFragment,
} from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

const steps: Readonly<Record<Exclude<CommonProblemDeed, 'REVISE'>, DeedForm>> = {
  DECIDE: {
    document: DecideCommonProblemDocument,
    rules: decideCommonRules,
    fields: [
      { name: 'decision', kind: 'text' },
      { name: 'owner', kind: 'line' },
      { name: 'dueOn', kind: 'day' },
    ],
  },
  CARRY_OUT: {
    document: CarryOutCommonProblemDocument,
    rules: carryOutCommonRules,
    fields: [{ name: 'outcome', kind: 'text' }],
  },
  DISSOLVE: {
    document: DissolveCommonProblemDocument,
    rules: reasonRules,
    fields: [{ name: 'reason', kind: 'text' }],
    isDanger: true,
  },
};

/** The deeds that the viewer may do to a common problem now, with their forms; changing begins with what it says. */
export function offersOf({
  viewerCan,
  title,
  summary,
}: CommonProblemDetailFragment): { deed: CommonProblemDeed; form: DeedForm }[] {
  const revise: DeedForm = {
    document: ReviseCommonProblemDocument,
    rules: commonProblemRules,
    fields: [
      { name: 'title', kind: 'line', start: title },
      { name: 'summary', kind: 'text', start: summary ?? '', isOptional: true },
    ],
  };
  return viewerCan.map((deed) => ({ deed, form: deed === 'REVISE' ? revise : steps[deed] }));
}

/** A problem leaves it: nothing is asked but whether that is meant. */
export const leave: DeedForm = { document: ReviseCommonProblemDocument, fields: [], isDanger: true };
