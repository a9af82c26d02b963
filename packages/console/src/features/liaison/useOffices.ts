import { OfficeListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';

/** The offices of the region on screen and of those below it, with their posts. */
export function useOffices() {
  const regionId = useRegionId();
  const variables = computed(() => ({ regionId: regionId.value }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: OfficeListDocument,
    variables,
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: ['Office', 'Post', 'Tenure', 'Officer'] },
  });
  const offices = computed(() => data.value?.offices.nodes ?? []);
  return {
    regionId,
    offices,
    total: computed(() => data.value?.offices.totalCount ?? null),
    /** Whether the region itself has its office; true until that is known. */
    hasOwn: computed(() => !data.value || offices.value.some((office) => office.regionId === regionId.value)),
    isLoading: computed(() => fetching.value && !data.value),
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    call: computed(() => ({ query: OfficeListDocument, variables: variables.value })),
  };
}
