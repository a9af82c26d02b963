import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';

const overtaken = ['STALE_VERSION', 'FORM_STATE', 'PROBLEM_STATE'];

/** Reads the record again when somebody else was first, so that the person needs only look once more. */
export function useOvertaken(refresh: () => void) {
  const { t } = useI18n();

  function explained(problems: Problem[]): Problem[] {
    if (problems.some(({ code }) => overtaken.includes(code))) refresh();
    return problems.map((problem) =>
      problem.code === 'STALE_VERSION' ? { ...problem, message: t('problem.stale') } : problem,
    );
  }
  return { explained };
}
