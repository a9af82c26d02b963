import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';

/** Reads the record again when somebody else was first, so that the person needs only look once more. */
export function useStalePerson(refresh: () => void) {
  const { t } = useI18n();

  function explained(problems: Problem[]): Problem[] {
    if (!problems.some(({ code }) => code === 'STALE_VERSION')) return problems;
    refresh();
    return problems.map((problem) =>
      problem.code === 'STALE_VERSION' ? { ...problem, message: t('people.stale') } : problem,
    );
  }
  return { explained };
}
