import {
  CountiesToOpenDocument,
  CountyOpeningPageDocument,
  DeclareCountyWorkingDocument,
  EmptyPracticeRegionDocument,
  MarkPracticeRegionDocument,
  OpenCountyDocument,
  type CountyOpeningPageQuery,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import type { Tone } from '../../shared/page/StatusTag.vue';

export type OpeningPageData = CountyOpeningPageQuery;
export type OpeningStep = CountyOpeningPageQuery['openingProgress']['steps'][number];
export type CountyOnScreen = NonNullable<CountyOpeningPageQuery['region']>;

/** What a step means to the reader: done, missing and needed, or something that may follow. */
export const toneOf = (step: OpeningStep): Tone => (step.isDone ? 'good' : step.isNeeded ? 'needs-you' : 'neutral');

/** Where a step is done: the import of its kind, or the way in for the director. */
export function wayOf(step: OpeningStep) {
  if (step.openImportId) return { name: 'import', params: { id: step.openImportId } };
  if (step.kind === 'DIRECTOR') return { name: 'invite', query: { role: 'DIRECTOR' } };
  return step.kind === 'SCOPE' ? null : { name: 'new-import', query: { kind: step.kind } };
}

/** How far the county on screen is; read anew each time the page is opened, since other pages do the steps. */
export function useOpening() {
  const regionId = useRegionId();
  const { data, error, executeQuery } = useQuery({
    query: CountyOpeningPageDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => void executeQuery({ requestPolicy: 'network-only' });
  return { found: computed(() => data.value ?? null), error, refresh };
}

/** The counties of the city on screen, each with how far it is. */
export function useCountiesToOpen() {
  const regionId = useRegionId();
  const { data, error, executeQuery } = useQuery({
    query: CountiesToOpenDocument,
    variables: computed(() => ({ parentId: regionId.value, first: 100 })),
    requestPolicy: 'cache-and-network',
  });
  return {
    counties: computed(() => data.value?.regions.nodes ?? null),
    error,
    retry: () => void executeQuery({ requestPolicy: 'network-only' }),
  };
}

interface OfCounty {
  region: () => CountyOnScreen;
  refresh: () => void;
}

/** Opens the county on screen. */
export function useOpenCounty({ region, refresh }: OfCounty) {
  const { t } = useI18n();
  return useDeed({
    document: OpenCountyDocument,
    input: () => ({ regionId: region().regionId }),
    done: () => t('counties.step.SCOPE.done'),
    after: refresh,
  });
}

/** Declares the county on screen working, once, when nothing that is needed is missing. */
export function useDeclareWorking({ region, refresh }: OfCounty) {
  const { t } = useI18n();
  return useDeed({
    document: DeclareCountyWorkingDocument,
    input: () => ({ id: region().opening?.id ?? '', version: region().opening?.version ?? 0 }),
    done: () => t('counties.working.done'),
    refresh,
    after: refresh,
  });
}

/** Makes the county on screen a practice region, or an ordinary one again. */
export function useMarkPractice({ region, refresh }: OfCounty) {
  const { t } = useI18n();
  return useDeed({
    document: MarkPracticeRegionDocument,
    input: () => ({ regionId: region().regionId, isPractice: !region().isPractice }),
    done: () => t(region().isPractice ? 'counties.practice.undone' : 'counties.practice.done'),
    after: refresh,
  });
}

/** Empties the practice region on screen. */
export function useEmptyPractice({ region, refresh }: OfCounty) {
  const { t } = useI18n();
  return useDeed({
    document: EmptyPracticeRegionDocument,
    input: () => ({ regionId: region().regionId }),
    done: () => t('counties.practice.emptied'),
    after: refresh,
  });
}
