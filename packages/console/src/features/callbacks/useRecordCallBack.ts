import { recordCallBackRules } from '@lianxi/schema';
import { RecordCallBackDocument, type SampleItemFragment } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export const callBackResults = ['CONFIRMED', 'DENIED', 'NOT_REACHED'] as const;

interface Recording {
  item: () => SampleItemFragment;
  refresh: () => void;
}

/** Writes down what the enterprise said; a no needs its words. */
export function useRecordCallBack({ item, refresh }: Recording) {
  const { t } = useI18n();
  const { problemOf, problemsIn } = useRules();
  const form = reactive<{ result: (typeof callBackResults)[number] | null; note: string }>({ result: null, note: '' });
  return {
    form,
    ...useDeed({
      document: RecordCallBackDocument,
      start: () => Object.assign(form, { result: null, note: '' }),
      check: () => [
        ...(form.result === null ? [problemOf('result', 'REQUIRED')] : []),
        ...(form.result === 'DENIED' && form.note.trim() === '' ? [problemOf('note', 'REQUIRED')] : []),
        ...problemsIn(recordCallBackRules, form),
      ],
      input: () => {
        const { id, version } = item();
        return { id, version, result: form.result ?? 'NOT_REACHED', note: form.note.trim() || null };
      },
      done: () => t('callbacks.record.done'),
      refresh,
      after: refresh,
    }),
  };
}
