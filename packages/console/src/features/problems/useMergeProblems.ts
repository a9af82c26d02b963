import { MergeProblemsDocument, type ProblemRowFragment } from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

type Mergeable = Pick<ProblemRowFragment, 'id' | 'version' | 'regionId' | 'serialNo' | 'title' | 'state'>;

/** Nobody handles them yet. */
const loose: readonly string[] = ['RAISED', 'TRIAGED', 'COLLECTED'];

interface Merging {
  problems: () => readonly Mergeable[];
  refresh: () => void;
  after: () => void;
}

/** Lets the chosen problems go the way of one of them; only what nobody handles yet, and of one county. */
export function useMergeProblems({ problems, refresh, after }: Merging) {
  const { t } = useI18n();
  const { problemOf } = useRules();
  const mainId = ref('');
  const canMerge = computed(
    () =>
      problems().length > 1 &&
      new Set(problems().map(({ regionId }) => regionId)).size === 1 &&
      problems().every(({ state }) => loose.includes(state)),
  );
  const keyOf = ({ id, version }: Mergeable) => ({ id, version });
  const main = () => problems().find(({ id }) => id === mainId.value);
  const deed = useDeed({
    document: MergeProblemsDocument,
    start: () => (mainId.value = ''),
    check: () => (main() ? [] : [problemOf('id', 'REQUIRED')]),
    input: () => ({
      id: mainId.value,
      version: main()?.version ?? 0,
      others: problems()
        .filter(({ id }) => id !== mainId.value)
        .map(keyOf),
    }),
    done: () => t('problem.merge.done'),
    refresh,
    after,
  });
  return { mainId, canMerge, ...deed };
}
