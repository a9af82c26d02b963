import { endProgrammeRules, levelOf, setProgrammeRules } from '@lianxi/schema';
import {
  EndProgrammeDocument,
  ProgrammeListDocument,
  SetProgrammeDocument,
  type CadenceUnit,
  type ProgrammeDetailFragment,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';

/** What holds in the region on screen: its own programmes and those of the levels above, those in force first. */
export function useProgrammes() {
  const regionId = useRegionId();
  const { data, error, executeQuery } = useQuery({
    query: ProgrammeListDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Programme'] },
  });
  return {
    programmes: computed(() => data.value?.programmes ?? []),
    isLoading: computed(() => !data.value && !error.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

export interface CadenceForm {
  every: number | null;
  unit: CadenceUnit;
}
const usual = (): { countyKey: CadenceForm; countyOrdinary: CadenceForm; cityKey: CadenceForm } => ({
  countyKey: { every: 3, unit: 'MONTH' },
  countyOrdinary: { every: 6, unit: 'MONTH' },
  cityKey: { every: 6, unit: 'MONTH' },
});

/** Sets how often the enterprises of the region on screen are visited, from a day on. */
export function useSetProgramme(refresh: () => void) {
  const { t } = useI18n();
  const { service } = useService();
  const regionId = useRegionId();
  const { problemsIn } = useRules();
  const isCounty = computed(() => levelOf(regionId.value) === 'COUNTY');
  const form = reactive({ title: '', fromOn: '', ...usual(), withCity: false, countsHistory: false, reason: '' });
  const read = ({ every, unit }: CadenceForm) => ({ every: Number(every), unit });
  const input = () => ({
    regionId: regionId.value,
    title: form.title.trim(),
    fromOn: form.fromOn,
    countyKey: read(form.countyKey),
    countyOrdinary: read(form.countyOrdinary),
    cityKey: form.withCity && !isCounty.value ? read(form.cityKey) : null,
    countsHistory: form.countsHistory,
    reason: form.reason.trim() || null,
  });
  const deed = useDeed({
    document: SetProgrammeDocument,
    start: () =>
      Object.assign(form, {
        title: t('regularVisits.programmes.usualTitle'),
        fromOn: service.value?.today ?? '',
        ...usual(),
        withCity: !isCounty.value,
        countsHistory: false,
        reason: '',
      }),
    check: () => problemsIn(setProgrammeRules, input()),
    input,
    done: () => t('regularVisits.programmes.done'),
    refresh,
    after: refresh,
  });
  return { form, isCounty, ...deed };
}

/** Ends a programme on its last day, with a reason. */
export function useEndProgramme({
  programme,
  refresh,
}: {
  programme: () => ProgrammeDetailFragment;
  refresh: () => void;
}) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn } = useRules();
  const form = reactive({ toOn: '', reason: '' });
  const deed = useDeed({
    document: EndProgrammeDocument,
    start: () => Object.assign(form, { toOn: service.value?.today ?? '', reason: '' }),
    check: () => problemsIn(endProgrammeRules, form),
    input: () => ({
      id: programme().id,
      version: programme().version,
      toOn: form.toOn,
      reason: form.reason.trim(),
    }),
    done: () => t('regularVisits.programmes.ended'),
    refresh,
    after: refresh,
  });
  return { form, ...deed };
}
