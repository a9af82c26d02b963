import { isDay } from '@lianxi/schema';
import { computed, reactive, watch } from 'vue';
import { readDay } from '../../shared/form/day-text.ts';
import { conditionCount, noFilter, type FilterState } from './visit-filter.ts';

interface Address {
  state: () => FilterState;
  submit: (state: FilterState) => void;
  reset: () => void;
}

/** What stands in the search form before it is asked; it follows the address when somebody walks back. */
export function useVisitSearch({ state, submit, reset }: Address) {
  /** As typed: a day may be unfinished here, and is then not asked for. */
  const typed = (from: FilterState) => ({
    ...from,
    state: [...from.state],
    outcome: [...from.outcome],
    from: from.from ?? '',
    to: from.to ?? '',
    mine: from.mine === true,
  });
  const asked = reactive(typed(noFilter()));
  watch(state, (now) => Object.assign(asked, typed(now)), { immediate: true });
  const dayOf = (text: string) => (isDay(text) ? text : null);

  return {
    asked,
    count: computed(() => conditionCount(state())),
    run: () =>
      submit({
        ...asked,
        from: dayOf(readDay(asked.from)),
        to: dayOf(readDay(asked.to)),
        mine: asked.mine ? true : null,
      }),
    clear() {
      Object.assign(asked, typed(noFilter()));
      reset();
    },
  };
}
