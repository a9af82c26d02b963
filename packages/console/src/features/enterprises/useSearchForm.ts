import { computed, reactive, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { isDay } from '@lianxi/schema';
import { readDay } from '../../shared/form/day-text.ts';
import { conditionCount, noFilter, type FilterState } from './enterprise-filter.ts';
import { enterpriseStatuses, industries } from './enterprise-words.ts';
import { useFactWords } from './useFactWords.ts';

interface Address {
  state: () => FilterState;
  submit: (state: FilterState) => void;
  reset: () => void;
}

/** What stands in the search form before it is asked; it follows the address when somebody walks back. */
export function useSearchForm({ state, submit, reset }: Address) {
  const { t } = useI18n();
  const { industryWords } = useFactWords();
  /** As typed: a day may be unfinished here, and is then not asked for. */
  const typed = (from: FilterState) => ({
    ...from,
    status: [...from.status],
    industry: [...from.industry],
    from: from.from ?? '',
    to: from.to ?? '',
  });
  const asked = reactive(typed(noFilter()));
  watch(state, (now) => Object.assign(asked, typed(now)), { immediate: true });
  const dayOf = (text: string) => (isDay(text) ? text : null);

  return {
    asked,
    count: computed(() => conditionCount(state())),
    run: () => submit({ ...asked, from: dayOf(readDay(asked.from)), to: dayOf(readDay(asked.to)) }),
    clear() {
      Object.assign(asked, typed(noFilter()));
      reset();
    },
    statuses: computed(() => enterpriseStatuses.map((code) => ({ code, words: t(`enterprises.status.${code}`) }))),
    industries: computed(() => industries.map((code) => ({ code, words: industryWords(code) }))),
  };
}
