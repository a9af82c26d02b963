import { proposeTransfersRules } from '@lianxi/schema';
import { ProposeEnterpriseTransfersDocument } from '@lianxi/schema/operations';
import { computed, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface HandingOn {
  /** Ids of the enterprises chosen, all of the county on screen. */
  ids: () => readonly string[];
  /** What an enterprise is called, as far as it was on screen. */
  nameOf: (id: string) => string | undefined;
  refresh: () => void;
  after: () => void;
}

/** Hands the enterprises chosen to another county in one go, from a day on and with a reason. */
export function useHandOn({ ids, nameOf, refresh, after }: HandingOn) {
  const { t } = useI18n();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ movedOn: '', reason: '' });
  const toRegionId = ref<number | null>(null);
  const deed = useDeed({
    document: ProposeEnterpriseTransfersDocument,
    start() {
      Object.assign(form, { movedOn: '', reason: '' });
      toRegionId.value = null;
    },
    check: () => [
      ...(toRegionId.value === null ? [problemOf('toRegionId', 'REQUIRED')] : []),
      ...problemsIn(proposeTransfersRules, { ...form, enterpriseIds: [...ids()] }),
    ],
    input() {
      if (toRegionId.value === null) throw new Error('No county was chosen');
      const { movedOn, reason } = form;
      return { enterpriseIds: [...ids()], toRegionId: toRegionId.value, movedOn, reason: reason.trim() };
    },
    done: () => t('enterprises.handOn.done', { count: ids().length }),
    refresh,
    after,
  });
  /** Of many enterprises the one is named that something stands in the way of. */
  const named = (problem: Problem): Problem => {
    const place = /^enterpriseIds\.(\d+)$/.exec(problem.field ?? '')?.[1];
    const label = place === undefined ? undefined : nameOf(ids()[Number(place)] ?? '');
    if (label === undefined) return problem;
    return { ...problem, message: t('problems.beside', { label, message: problem.message }) };
  };
  const problems = computed(() => deed.problems.value.map(named));
  return { form, toRegionId, ...deed, problems };
}
