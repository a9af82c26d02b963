import { changeEnterpriseStatusRules } from '@lianxi/schema';
import {
  ChangeEnterpriseStatusDocument,
  type EnterpriseDetailFragment,
  type EnterpriseStatus,
} from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { statusSteps } from './enterprise-words.ts';

interface StatusChange {
  enterprise: () => EnterpriseDetailFragment;
  /** Reads the record again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Moves an enterprise to another status, with the reason that its history will show. */
export function useStatusChange({ enterprise, refresh }: StatusChange) {
  const { t } = useI18n();
  const { problemsIn, problemOf } = useRules();
  const form = reactive<{ status: EnterpriseStatus | null; reason: string }>({ status: null, reason: '' });
  const steps = computed(() => statusSteps[enterprise().status]);

  const deed = useDeed({
    document: ChangeEnterpriseStatusDocument,
    start: () => (form.status = null),
    check: () => [
      ...(form.status === null ? [problemOf('status', 'REQUIRED')] : []),
      ...problemsIn(changeEnterpriseStatusRules, { reason: form.reason }),
    ],
    input() {
      if (form.status === null) throw new Error('No status was chosen');
      const { id, version } = enterprise();
      return { id, version, status: form.status, reason: form.reason.trim() };
    },
    done: () => t('enterprises.statusChange.done', { status: t(`enterprises.status.${form.status}`) }),
    refresh,
    after: () => (form.reason = ''),
  });
  return { form, steps, ...deed };
}
