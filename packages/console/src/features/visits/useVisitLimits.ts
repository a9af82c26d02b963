import { setVisitLimitsRules } from '@lianxi/schema';
import { SetVisitLimitsDocument, VisitLimitsDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** How often one enterprise may be visited in a region, and setting that for it and all below. */
export function useVisitLimits(regionId: () => number) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const { data, executeQuery } = useQuery({
    query: VisitLimitsDocument,
    variables: computed(() => ({ regionId: regionId() })),
    context: { additionalTypenames: ['VisitLimits'] },
  });
  const limits = computed(() => data.value?.visitLimits ?? null);
  const form = reactive({ perDay: '', perWeek: '', perMonth: '' });
  const numbers = () => ({
    perDay: Number(form.perDay),
    perWeek: Number(form.perWeek),
    perMonth: Number(form.perMonth),
  });
  const read = () => executeQuery({ requestPolicy: 'network-only' });
  const deed = useDeed({
    document: SetVisitLimitsDocument,
    start: () => {
      const { perDay = 1, perWeek = 2, perMonth = 3 } = limits.value ?? {};
      Object.assign(form, { perDay: String(perDay), perWeek: String(perWeek), perMonth: String(perMonth) });
    },
    check: () => problemsIn(setVisitLimitsRules, numbers()),
    input: () => ({ regionId: regionId(), version: limits.value?.version ?? null, ...numbers() }),
    done: () => t('visits.limits.done'),
    refresh: read,
    after: read,
  });
  return { limits, form, ...deed };
}
