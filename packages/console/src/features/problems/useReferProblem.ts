import { ReferProblemDocument, type ProblemDetailFragment } from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { byRegion, useDepartmentChoices } from '../../shared/department/useDepartmentChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Referring {
  problem: () => ProblemDetailFragment;
  /** Reads the problem again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Puts a problem before a department of its county or of a level above; those that have it already are not offered. */
export function useReferProblem({ problem, refresh }: Referring) {
  const { t } = useI18n();
  const { problemOf } = useRules();
  const departmentId = ref('');
  const deed = useDeed({
    document: ReferProblemDocument,
    start: () => (departmentId.value = ''),
    check: () => (departmentId.value === '' ? [problemOf('departmentId', 'REQUIRED')] : []),
    input: () => ({ id: problem().id, version: problem().version, departmentId: departmentId.value }),
    done: () =>
      t('problem.refer.done', { name: choices.value.find(({ id }) => id === departmentId.value)?.name ?? '' }),
    refresh,
  });
  const departments = useDepartmentChoices(() => (deed.isOpen.value ? problem().regionId : null));
  const choices = computed(() => {
    const taken = new Set(problem().referrals.map(({ departmentName }) => departmentName));
    return departments.value.filter(({ name }) => !taken.has(name));
  });
  const groups = computed(() => byRegion(choices.value));

  return { departmentId, groups, ...deed };
}
