import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';

/** Somebody else was first: the visit has another version, or is in another state by now. */
export const isStale = ({ code }: Problem) => code === 'STALE_VERSION' || code === 'VISIT_STATE';

/** Tells a refusal for a stale version as what to do now: the latest record is read at once, one need only look again. */
export function useStaleWords() {
  const { t } = useI18n();
  return {
    explained: (problem: Problem): Problem =>
      problem.code === 'STALE_VERSION' ? { ...problem, message: t('visits.deed.stale') } : problem,
  };
}
