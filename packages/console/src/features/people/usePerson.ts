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
    context: { additionalTypenames: ['PersonalReading', 'NameOpening'] },
    requestPolicy: 'cache-and-network',
  });
  return {
    readings: computed(() => data.value?.person?.readings.nodes ?? []),
    /** Those above the county who could see everybody's name there. */
    openings: computed(() => data.value?.person?.nameOpenings ?? []),
    isLoading: computed(() => fetching.value && !data.value),
  };
}
