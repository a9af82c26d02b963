import { HomeReferralsDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useViewer } from '../../shared/viewer/useViewer.ts';

/** What was referred to the department that the viewer is the contact of, newest first. */
export function useReferrals() {
  const { can } = useViewer();
  const isContact = computed(() => can('READ_REFERRALS'));
  const { data, error } = useQuery({
    query: HomeReferralsDocument,
    variables: {},
    pause: computed(() => !isContact.value),
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Referral'] },
  });
  return {
    isContact,
    referrals: computed(() => data.value?.referrals.nodes ?? []),
    total: computed(() => data.value?.referrals.totalCount ?? null),
    isLoading: computed(() => isContact.value && !data.value && !error.value),
    error,
  };
}
