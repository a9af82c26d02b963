import { useI18n } from 'vue-i18n';
import type { Problem } from '../api/problem.ts';

/** Somebody else was first: the record has another version, or is in another state by now. */
const isOvertaken = ({ code }: Problem) => code === 'STALE_VERSION' || code.endsWith('_STATE');

/** Reads the record again when somebody else was first, so that one need only look once more and send again. */
export function useOvertaken(refresh: () => void) {
  const { t } = useI18n();

  function explained(problems: Problem[]): Problem[] {
    if (problems.some(isOvertaken)) refresh();
    return problems.map((problem) =>
      problem.code === 'STALE_VERSION' ? { ...problem, message: t('problems.overtaken') } : problem,
    );
  }
  return { explained };
}
