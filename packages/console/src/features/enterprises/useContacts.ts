import { EnterpriseContactsDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** So many of its visits stand on an enterprise's page; the list of visits has them all. */
const shown = 5;

/** Who answers for an enterprise, who is met there, and when it was last visited. */
export function useContacts(id: () => string) {
  const { data, fetching, error } = useQuery({
    query: EnterpriseContactsDocument,
    variables: computed(() => ({ id: id() })),
    context: {
      additionalTypenames: [
        'LiaisonAssignment',
        'Tenure',
        'PersonRole',
        'Person',
        'ContactChannel',
        'Visit',
        'VisitItem',
        'Handover',
        'EnterpriseTier',
        'Programme',
        'EarlySignalCheck',
        'Problem',
      ],
    },
  });
  const enterprise = computed(() => data.value?.enterprise ?? null);

  return {
    firstResponsible: computed(() => enterprise.value?.firstResponsible ?? null),
    liaisonPerson: computed(() => enterprise.value?.liaisonPerson ?? null),
    tier: computed(() => enterprise.value?.tier ?? null),
    duties: computed(() => enterprise.value?.visitDuties ?? []),
    /** What of it wants a look and nobody looked into yet. */
    signals: computed(() => (enterprise.value?.earlySignals ?? []).filter(({ state }) => state === 'RAISED')),
    people: computed(() => enterprise.value?.people ?? []),
    visits: computed(() => (enterprise.value?.visits ?? []).slice(0, shown)),
    openItems: computed(() => enterprise.value?.openItems ?? []),
    visitCount: computed(() => enterprise.value?.visits.length ?? 0),
    isLoading: computed(() => fetching.value && !data.value),
    error,
  };
}
