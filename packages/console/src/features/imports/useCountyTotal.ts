import { CountyEnterpriseCountDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** How many enterprises the register of a county holds, asked anew each time it is shown. */
export function useCountyTotal(regionId: number) {
  const { data } = useQuery({
    query: CountyEnterpriseCountDocument,
    variables: { regionId },
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Enterprise'] },
  });
  return computed(() => data.value?.enterprises.totalCount ?? null);
}
