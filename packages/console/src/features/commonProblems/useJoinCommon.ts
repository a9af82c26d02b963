import {
  ProblemListDocument,
  ReviseCommonProblemDocument,
  type CommonProblemDetailFragment,
} from '@lianxi/schema/operations';
import { refDebounced } from '@vueuse/core';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { openProblemStates } from '../../shared/problem/problem-stages.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** One looks over so many; beyond that one types another character. */
const first = 20;
/** Typing pauses of this many milliseconds are worth a request. */
const pause = 200;

interface Joining {
  common: () => CommonProblemDetailFragment;
  refresh: () => void;
}

/** Finds open problems below by their words, and lets those that are chosen join a common problem. */
export function useJoinCommon({ common, refresh }: Joining) {
  const { t } = useI18n();
  const { problemOf } = useRules();
  const typed = ref('');
  const search = refDebounced(typed, pause);
  const chosen = ref<string[]>([]);
  const { record } = useRecord({
    query: ProblemListDocument,
    variables: () => ({
      regionId: common().regionId,
      filter: { search: search.value.trim(), state: [...openProblemStates] },
      first,
    }),
    record: ({ problems }) => problems.nodes,
    types: ['Problem'],
    pause: () => search.value.trim() === '',
  });
  const found = computed(() => {
    if (search.value.trim() === '') return [];
    const members = new Set(common().members.map(({ id }) => id));
    return (record.value ?? []).filter(({ id }) => !members.has(id));
  });
  const deed = useDeed({
    document: ReviseCommonProblemDocument,
    start: () => {
      typed.value = '';
      chosen.value = [];
    },
    check: () => (chosen.value.length === 0 ? [problemOf('join', 'REQUIRED')] : []),
    input: () => ({
      id: common().id,
      version: common().version,
      title: common().title,
      summary: common().summary ?? null,
      join: found.value.filter(({ id }) => chosen.value.includes(id)).map(({ id, version }) => ({ id, version })),
    }),
    done: () => t('commonProblem.join.done'),
    refresh,
  });
  return { typed, found, chosen, isSearched: computed(() => search.value.trim() !== ''), ...deed };
}
