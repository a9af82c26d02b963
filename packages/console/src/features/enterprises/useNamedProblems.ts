import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';

/** The problems for the summary above a form, where a sentence must name the field it speaks of. */
export function useNamedProblems(problems: Ref<Problem[]>) {
  const { t, te } = useI18n();

  function named(problem: Problem): Problem {
    const label = `enterprises.facts.${problem.field}`;
    if (!te(label)) return problem;
    return { ...problem, message: t('enterprises.form.problem', { field: t(label), message: problem.message }) };
  }
  return computed(() => problems.value.map(named));
}
