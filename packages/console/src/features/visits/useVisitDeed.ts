import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { visitReasonRules } from '@lianxi/schema';
import {
  CancelVisitDocument,
  MissVisitDocument,
  RestoreVisitDocument,
  VoidVisitDocument,
  type VoidVisitMutationVariables,
} from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** What can be done to a visit with nothing but a reason. */
export type ReasonedDeed = 'void' | 'restore' | 'cancel' | 'miss';

const documents: Record<ReasonedDeed, TypedDocumentNode<unknown, VoidVisitMutationVariables>> = {
  void: VoidVisitDocument,
  restore: RestoreVisitDocument,
  cancel: CancelVisitDocument,
  miss: MissVisitDocument,
};

interface Reasoned {
  deed: ReasonedDeed;
  visit: () => { id: string; version: number };
  /** Reads the visit again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Voids, restores, cancels a visit or calls it missed, with the reason that its history will show. */
export function useVisitDeed({ deed, visit, refresh }: Reasoned) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const reason = ref('');
  const doing = useDeed({
    document: documents[deed],
    check: () => problemsIn(visitReasonRules, { reason: reason.value }),
    input: () => ({ id: visit().id, version: visit().version, reason: reason.value.trim() }),
    done: () => t(`visits.deed.${deed}.done`),
    refresh,
    after: () => (reason.value = ''),
  });
  return { reason, ...doing };
}
