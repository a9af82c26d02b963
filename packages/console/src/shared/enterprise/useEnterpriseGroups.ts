import { EnterpriseGroupChoicesDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** The enterprise groups that can be chosen in a region; null until they are known. */
export function useEnterpriseGroups(regionId: () => number | null) {
  const { data } = useQuery({
    query: EnterpriseGroupChoicesDocument,
    variables: computed(() => ({ regionId: regionId() ?? 0 })),
    pause: computed(() => !regionId()),
    context: { additionalTypenames: ['EnterpriseGroup'] },
  });
  return computed(() => (regionId() ? (data.value?.enterpriseGroups ?? null) : null));
}
