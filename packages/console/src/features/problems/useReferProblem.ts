import { ReferProblemDocument, type ProblemDetailFragment } from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useDepartmentChoices, type DepartmentChoice } from '../../shared/department/useDepartmentChoices.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useOvertaken } from './useOvertaken.ts';

interface Referring {
  problem: () => ProblemDetailFragment;
  /** Reads the problem again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Puts a problem before a department of its county or of a level above; those that have it already are not offered. */
export function useReferProblem({ problem, refresh }: Referring) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const { explained } = useOvertaken(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(ReferProblemDocument);

  const isOpen = ref(false);
  const departmentId = ref('');
  const problems = shallowRef<Problem[]>([]);
  const departments = useDepartmentChoices(() => (isOpen.value ? problem().regionId : null));
  const choices = computed(() => {
    const taken = new Set(problem().referrals.map(({ departmentName }) => departmentName));
    return departments.value.filter(({ name }) => !taken.has(name));
  });
  /** Under the name of the region that each belongs to, in the order in which they come: the county's first. */
  const groups = computed(() => {
    const byRegion = new Map<string, DepartmentChoice[]>();
    for (const one of choices.value) byRegion.set(one.region.name, [...(byRegion.get(one.region.name) ?? []), one]);
    return [...byRegion];
  });

  function open() {
    departmentId.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = departmentId.value === '' ? [problemOf('departmentId', 'REQUIRED')] : [];
    if (problems.value.length > 0) return;
    const { id, version } = problem();
    const input = { id, version, departmentId: departmentId.value };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    const name = choices.value.find((department) => department.id === departmentId.value)?.name ?? '';
    isOpen.value = false;
    say(t('problem.refer.done', { name }));
  }

  return { isOpen, open, departmentId, groups, problems, isRunning, submit };
}
