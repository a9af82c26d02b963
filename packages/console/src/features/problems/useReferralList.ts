import { ReferralListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { usePages } from '../../shared/paging/usePages.ts';

/** What was referred to the reader's department, or by the reader's office, newest first. */
export function useReferralList() {
  const pages = usePages({
    // While a page loads its predecessor still stands there, with a cursor that was spent already.
    pageInfo: () => (isLoading.value ? null : connection.value?.pageInfo),
  });
  const variables = computed(() => ({ first: pages.first.value, after: pages.after.value }));
  const { data, fetching, error, executeQuery } = useQuery({
    query: ReferralListDocument,
    variables,
    context: { additionalTypenames: ['Referral'] },
  });
  const isLoading = fetching;
  const connection = computed(() => data.value?.referrals ?? null);

  return {
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? null),
    isLoading,
    error,
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
    pages,
    call: computed(() => ({ query: ReferralListDocument, variables: variables.value })),
  };
}
