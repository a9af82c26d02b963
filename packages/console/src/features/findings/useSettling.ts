import { completeServiceRequestRules, visitReasonRules } from '@lianxi/schema';
import { CompleteServiceRequestDocument, NoteFindingDocument } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Settling {
  row: () => { id: string; version: number };
  refresh: () => void;
}

/** Notes a finding, of which nothing more comes, and says why. */
export function useNoteFinding({ row, refresh }: Settling) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const words = ref('');
  const deed = useDeed({
    document: NoteFindingDocument,
    start: () => (words.value = ''),
    check: () => problemsIn(visitReasonRules, { reason: words.value }),
    input: () => ({ ...row(), reason: words.value.trim() }),
    done: () => t('findings.note.done'),
    refresh,
  });
  return { words, ...deed };
}

/** Says that a service request is done, and how. */
export function useCompleteRequest({ row, refresh }: Settling) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const words = ref('');
  const deed = useDeed({
    document: CompleteServiceRequestDocument,
    start: () => (words.value = ''),
    check: () => problemsIn(completeServiceRequestRules, { note: words.value }),
    input: () => ({ ...row(), note: words.value.trim() }),
    done: () => t('findings.complete.done'),
    refresh,
  });
  return { words, ...deed };
}
