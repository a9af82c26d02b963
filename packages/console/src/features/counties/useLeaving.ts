import { declinePersonExportRules, revealFieldRules } from '@lianxi/schema';
import {
  ApproveCountyArchiveDocument,
  CountyArchiveListDocument,
  CountyDeedsDocument,
  DeclineCountyArchiveDocument,
  TakeCountyAlongDocument,
  type CountyArchiveRowFragment,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { useIntervalFn } from '@vueuse/core';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export type CountyArchive = CountyArchiveRowFragment;

/** A second one agrees, or does not and says why. */
export const approving: DeedForm = { document: ApproveCountyArchiveDocument, fields: [] };
export const declining: DeedForm = {
  document: DeclineCountyArchiveDocument,
  fields: [{ name: 'reason', kind: 'text' }],
  rules: declinePersonExportRules,
};

/** How often is asked how far an archive is that is being made, in milliseconds. */
const asking = 1500;

/** Where an archive is downloaded: the browser saves it as it comes. */
export const addressOf = ({ id }: CountyArchive): string => `/archives/${id}`;

/** Whether the viewer may take the county on screen along: offices further above answer for it, and no more. */
export function useMayTakeAlong() {
  const regionId = useRegionId();
  const { data } = useQuery({ query: CountyDeedsDocument, variables: computed(() => ({ regionId: regionId.value })) });
  return { canTakeAlong: computed(() => data.value?.openingProgress.viewerCan.includes('TAKE_ALONG') ?? false) };
}

/** The archives of the county on screen; one that is being made is asked for again until it is ready. */
export function useArchives() {
  const regionId = useRegionId();
  const { data, error, executeQuery } = useQuery({
    query: CountyArchiveListDocument,
    variables: computed(() => ({ regionId: regionId.value, first: 20 })),
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['CountyArchive'] },
  });
  const refresh = () => void executeQuery({ requestPolicy: 'network-only' });
  const archives = computed(() => data.value?.countyArchives.nodes ?? null);
  const isMaking = computed(() => archives.value?.some(({ state }) => state === 'MAKING') ?? false);
  const isUnderWay = computed(
    () => archives.value?.some(({ state }) => state === 'MAKING' || state === 'ASKED') ?? false,
  );
  useIntervalFn(() => isMaking.value && refresh(), asking);
  return { archives, isUnderWay, error, refresh };
}

/** Orders an archive, with the purpose for which the personal data in it are read. */
export function useTakeAlong(refresh: () => void) {
  const { t } = useI18n();
  const regionId = useRegionId();
  const { problemsIn } = useRules();
  const form = reactive({ purpose: '' });
  const deed = useDeed({
    document: TakeCountyAlongDocument,
    start: () => (form.purpose = ''),
    check: () => problemsIn(revealFieldRules, form),
    input: () => ({ regionId: regionId.value, purpose: form.purpose.trim() }),
    done: () => t('counties.leave.started'),
    after: refresh,
  });
  return { form, ...deed };
}
