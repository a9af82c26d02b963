import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { visitReasonRules } from '@lianxi/schema';
import {
  CancelVisitDocument,
  MissVisitDocument,
  RestoreVisitDocument,
  VoidVisitDocument,
  type VoidVisitMutationVariables,
} from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { isStale, useStaleWords } from './useStaleWords.ts';

/** What can be done to a visit with nothing but a reason. */
export type ReasonedDeed = 'void' | 'restore' | 'cancel' | 'miss';

const documents: Record<ReasonedDeed, TypedDocumentNode<unknown, VoidVisitMutationVariables>> = {
  void: VoidVisitDocument,
  restore: RestoreVisitDocument,
  cancel: CancelVisitDocument,
  miss: MissVisitDocument,
};

interface Deed {
  deed: ReasonedDeed;
  visit: () => { id: string; version: number };
  /** Reads the visit again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Voids, restores, cancels a visit or calls it missed, with the reason that its history will show. */
export function useVisitDeed({ deed, visit, refresh }: Deed) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useStaleWords();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(documents[deed]);

  const isOpen = ref(false);
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);

  function open() {
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = problemsIn(visitReasonRules, { reason: reason.value });
    if (problems.value.length > 0) return;
    const { id, version } = visit();
    const input = { id, version, reason: reason.value.trim() };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value.map(explained);
    if (refusals.value.some(isStale)) refresh();
    if (!data) return;
    isOpen.value = false;
    reason.value = '';
    say(t(`visits.deed.${deed}.done`));
  }

  return { isOpen, open, reason, problems, isRunning, submit };
}
