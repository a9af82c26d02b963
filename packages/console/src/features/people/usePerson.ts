import { PersonByIdDocument, PersonReadingListDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRecord } from '../../shared/api/useRecord.ts';

/** One person by id. */
export function usePerson(id: () => string) {
  const { record, ...read } = useRecord({
    query: PersonByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ person }) => person,
  });
  return { person: record, ...read };
}

const few = 10;

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
    isLoading: computed(() => fetching.value && !data.value),
  };
}
