import { RatingSummaryDocument, type RatingRowFragment } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useFormat } from '../../shared/format/useFormat.ts';

const subjects = ['VISIT', 'PROBLEM'] as const;
type Subject = (typeof subjects)[number];

/** How one county is rated: a group for each subject, where there is one. */
interface CountyRatings {
  regionId: number;
  name: string;
  groups: Partial<Record<Subject, RatingRowFragment>>;
}

/** One row for each county, in the order in which the counties come. */
function byCounty(groups: readonly RatingRowFragment[]): CountyRatings[] {
  const counties = new Map<number, CountyRatings>();
  for (const group of groups) {
    const { regionId, regionName: name, subject } = group;
    const before = counties.get(regionId)?.groups;
    counties.set(regionId, { regionId, name, groups: { ...before, [subject]: group } });
  }
  return [...counties.values()];
}

/** How enterprises rate the counties of the region on screen; nothing where the reader is not of the level above. */
export function useRatings() {
  const { t } = useI18n();
  const format = useFormat();
  const regionId = useRegionId();
  const variables = computed(() => ({ regionId: regionId.value }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: RatingSummaryDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    // An average moves with every fifth rating, of which nobody here hears.
    requestPolicy: 'cache-and-network',
  });
  /** A figure in words; too few are told of in words alone, and as many as none. */
  function words(group: RatingRowFragment | undefined): string {
    if (group?.counted == null || group.average == null) return t('opinions.ratings.few');
    return t('opinions.ratings.figure', { average: format.number(group.average), n: group.counted });
  }
  const counties = computed(() =>
    byCounty(data.value?.ratingSummary ?? []).map(({ regionId: id, name, groups }) => ({
      id,
      name,
      figures: subjects.map((subject) => ({ subject, words: words(groups[subject]) })),
    })),
  );
  return {
    subjects,
    counties,
    isLoading: fetching,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    call: computed(() => ({ query: RatingSummaryDocument, variables: variables.value })),
  };
}
