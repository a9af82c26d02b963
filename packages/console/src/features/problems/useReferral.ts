import { ReferralByIdDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** One referral by its id; missing is the same whether it is absent or was put before another department. */
export function useReferral(id: () => string) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ReferralByIdDocument,
    variables: computed(() => ({ id: id() })),
  });
  const isBadLink = computed(() =>
    error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID'),
  );

  return {
    referral: computed(() => data.value?.referral ?? null),
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.referral === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
