import { reactive, watch } from 'vue';
import type { QueryState } from './useQueryState.ts';

/** What stands in a search form before it is asked; it follows the address when somebody walks back. */
export function useSearchForm<State extends object>(filters: QueryState<State>) {
  // Texts, codes and lists of codes: nothing in it that `reactive` would unwrap.
  const asked = reactive({ ...filters.state.value }) as State;
  watch(filters.state, (now) => Object.assign(asked, now));

  return {
    asked,
    run: () => filters.submit({ ...asked }),
    clear() {
      Object.assign(asked, filters.empty());
      return filters.reset();
    },
  };
}
