import { wordsRules } from '@lianxi/schema';
import { CallBackWithdrawalDocument, type ProblemDetailFragment } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface CallBack {
  problem: () => Pick<ProblemDetailFragment, 'id' | 'version'>;
  refresh: () => void;
}

/** Asks the enterprise whether it stands by a withdrawal; where it does not, the problem is open again. */
export function useCallBack({ problem, refresh }: CallBack) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const words = ref('');
  const outcome = ref<'CONFIRMED' | 'OPEN'>('CONFIRMED');
  const deed = useDeed({
    document: CallBackWithdrawalDocument,
    start: () => (words.value = ''),
    check: () => problemsIn(wordsRules, { words: words.value }),
    input: () => ({
      id: problem().id,
      version: problem().version,
      words: words.value.trim(),
      isConfirmed: outcome.value === 'CONFIRMED',
    }),
    done: () => t('problem.deed.CALL_BACK.done'),
    refresh,
  });
  return { words, outcome, ...deed };
}
