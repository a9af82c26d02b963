import { checkEarlySignalRules } from '@lianxi/schema';
import {
  CheckEarlySignalDocument,
  EarlySignalCountsDocument,
  EarlySignalListDocument,
  type EarlySignalRule,
  type EarlySignalState,
} from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import type { DeedForm } from '../../shared/deed/deed-form.ts';
import { oneOf, someOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useList } from '../../shared/paging/useList.ts';

const signalRules = ['NO_CONTACT', 'REPEATED_PROBLEM', 'HAZARD_OVERDUE'] as const satisfies readonly EarlySignalRule[];
const states = ['RAISED', 'CHECKED'] as const satisfies readonly EarlySignalState[];

/** What raises a signal and what ends it. */
const aboutSignals = ['EarlySignal', 'EarlySignalCheck', 'Visit', 'Problem', 'Hazard', 'Enterprise'];

/** The signals of the region on screen: those that nobody checked, unless the address says otherwise. */
export function useEarlySignals() {
  const filters = useQueryState({ rule: someOf(signalRules), state: oneOf(states) });
  const state = computed<EarlySignalState>(() => filters.state.value.state ?? 'RAISED');
  const list = useList({
    query: EarlySignalListDocument,
    variables: (at) => ({
      ...at,
      state: state.value,
      rule: filters.state.value.rule.length > 0 ? filters.state.value.rule : null,
    }),
    connection: ({ earlySignals }) => earlySignals,
    types: aboutSignals,
  });
  return { ...list, filters, state };
}

/** How many signals stand how; null until that is known. */
export function useSignalCounts() {
  const regionId = useRegionId();
  const { data } = useQuery({
    query: EarlySignalCountsDocument,
    variables: computed(() => ({ regionId: regionId.value })),
    pause: computed(() => regionId.value === 0),
    context: { additionalTypenames: aboutSignals },
  });
  return { counts: computed(() => data.value?.earlySignalCounts ?? null) };
}

/** What showed when somebody looked into a signal. */
export const checkEarlySignal: DeedForm = {
  document: CheckEarlySignalDocument,
  rules: checkEarlySignalRules,
  fields: [{ name: 'note', kind: 'line' }],
};
