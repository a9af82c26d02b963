import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';

/** Somebody else was first: the record has another version, or is in another state by now. */
const isOvertaken = ({ code }: Problem) => code === 'STALE_VERSION' || code === 'CAMPAIGN_STATE';

/** Reads the campaign again when somebody else changed it meanwhile, so that the person needs only look again. */
export function useStaleWords(refresh: () => void) {
  const { t } = useI18n();

  function explained(problems: Problem[]): Problem[] {
    if (problems.some(isOvertaken)) refresh();
    return problems.map((problem) =>
      problem.code === 'STALE_VERSION' ? { ...problem, message: t('campaigns.stale') } : problem,
    );
  }
  return { explained };
}
