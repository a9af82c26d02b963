import { PersonByIdDocument, PersonMeetingListDocument, PersonReadingListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

/** One person by id; `isMissing` is the same whether absent or in another jurisdiction. */
export function usePerson(id: () => string) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: PersonByIdDocument,
    variables: computed(() => ({ id: id() })),
  });
  const isBadLink = computed(() =>
    error.value?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_ID'),
  );
  return {
    person: computed(() => data.value?.person ?? null),
    isMissing: computed(() => isBadLink.value || (!fetching.value && data.value?.person === null)),
    error: computed(() => (isBadLink.value ? undefined : error.value)),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

const few = 10;

/** The latest meetings with somebody. */
export function usePersonMeetings(id: () => string) {
  const { data, fetching } = useQuery({
    query: PersonMeetingListDocument,
    variables: computed(() => ({ id: id(), first: few })),
    context: { additionalTypenames: ['Visit'] },
  });
  return {
    meetings: computed(() => data.value?.person?.meetings.nodes ?? []),
    total: computed(() => data.value?.person?.meetings.totalCount ?? null),
    isLoading: computed(() => fetching.value && !data.value),
  };
}

/** Who looked at the personal fields of somebody, the latest first. */
export function usePersonReadings(id: () => string) {
  const { data, fetching } = useQuery({
    query: PersonReadingListDocument,
    variables: computed(() => ({ id: id(), first: few })),
    context: { additionalTypenames: ['PersonalReading'] },
    requestPolicy: 'cache-and-network',
  });
  return {
    readings: computed(() => data.value?.person?.readings.nodes ?? []),
    total: computed(() => data.value?.person?.readings.totalCount ?? null),
    isLoading: computed(() => fetching.value && !data.value),
  };
}
