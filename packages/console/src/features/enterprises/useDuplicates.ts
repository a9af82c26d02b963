import { isCreditCode, normaliseCreditCode } from '@lianxi/schema';
import { EnterpriseDuplicatesDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed } from 'vue';

interface Sought {
  regionId: number | null;
  name: string;
  creditCode: string;
  /** The record itself, when it is being corrected. */
  exceptId: string | null;
}

/** Long enough that a word typed at ordinary speed asks once. */
const pause = 400;
/** One character resembles too much. */
const shortestName = 2;

/** Enterprises of the register that may be the one being typed, asked for while a person types. */
export function useDuplicates(sought: () => Sought) {
  const asked = computed(() => {
    const { regionId, name, creditCode, exceptId } = sought();
    const code = normaliseCreditCode(creditCode);
    return {
      regionId: regionId ?? 0,
      name: name.trim().length >= shortestName ? name.trim() : null,
      creditCode: isCreditCode(code) ? code : null,
      exceptId,
    };
  });
  // Compared as text: a computed object is another object at each keystroke anywhere in the form.
  const settled = refDebounced(
    computed(() => JSON.stringify(asked.value)),
    pause,
  );
  // The text was made of that very value.
  const variables = computed(() => JSON.parse(settled.value) as typeof asked.value);
  const isIdle = computed(
    () => variables.value.regionId === 0 || (variables.value.name === null && variables.value.creditCode === null),
  );
  const { data } = useQuery({
    query: EnterpriseDuplicatesDocument,
    variables,
    pause: isIdle,
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['Enterprise'] },
  });
  return computed(() => (isIdle.value ? [] : (data.value?.enterpriseDuplicates ?? [])));
}
