import { EnterpriseChoicesDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref } from 'vue';

/** A thumb finds one of ten; beyond that one types another character. */
const first = 10;
/** Typing pauses of this many milliseconds are worth a request. */
const pause = 200;

/** Enterprises of a region by a fragment of the name, while somebody types; none as long as nothing is typed. */
export function useEnterpriseSearch(regionId: () => number) {
  const typed = ref('');
  const settled = refDebounced(typed, pause);
  const search = computed(() => settled.value.trim());
  const { data, fetching } = useQuery({
    query: EnterpriseChoicesDocument,
    variables: computed(() => ({ regionId: regionId(), search: search.value, first })),
    pause: computed(() => search.value === ''),
    context: { additionalTypenames: ['Enterprise'] },
  });
  const found = computed(() => (search.value === '' ? [] : (data.value?.enterprises.nodes ?? [])));
  const isSettling = computed(() => fetching.value || typed.value.trim() !== search.value);

  return { typed, search, found, isSettling };
}
