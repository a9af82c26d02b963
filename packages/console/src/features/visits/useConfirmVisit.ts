import { ConfirmVisitDocument, type VisitConfirmer } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Recorded {
  visit: () => { id: string; version: number };
  /** Reads the visit again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Confirms a visit and says whose word that is: the enterprise's, or the office's alone. */
export function useConfirmVisit({ visit, refresh }: Recorded) {
  const { t } = useI18n();
  const { problemOf } = useRules();
  const confirmedBy = ref<VisitConfirmer | null>(null);
  const deed = useDeed({
    document: ConfirmVisitDocument,
    start: () => (confirmedBy.value = null),
    check: () => (confirmedBy.value === null ? [problemOf('confirmedBy', 'REQUIRED')] : []),
    input() {
      if (confirmedBy.value === null) throw new Error('Nobody was named who confirms the visit');
      return { id: visit().id, version: visit().version, confirmedBy: confirmedBy.value };
    },
    done: () => t('visits.deed.confirm.done', { by: t(`visits.confirmer.${confirmedBy.value}`) }),
    refresh,
  });
  return { confirmedBy, ...deed };
}
