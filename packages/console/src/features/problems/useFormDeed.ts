import { declineOpinionFormRules, returnOpinionFormRules } from '@lianxi/schema';
import { DeclineOpinionFormDocument, ReturnOpinionFormDocument, type FormRowFragment } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';

export type FormDeedName = 'return' | 'decline';
interface FormDeed {
  deed: FormDeedName;
  form: () => FormRowFragment;
  /** Reads the list again, when somebody else changed the form meanwhile. */
  refresh: () => void;
}

/** Takes an opinion form back on a day, or notes with a reason that the enterprise declines it. */
export function useFormDeed({ deed, form, refresh }: FormDeed) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn } = useRules();
  const returnedOn = ref('');
  const reason = ref('');
  const seen = () => ({ id: form().id, version: form().version });
  const done = () => t(`problem.formDeed.${deed}.done`);

  const doing =
    deed === 'return'
      ? useDeed({
          document: ReturnOpinionFormDocument,
          start: () => (returnedOn.value = service.value?.today ?? ''),
          check: () => problemsIn(returnOpinionFormRules, { returnedOn: returnedOn.value }),
          input: () => ({ ...seen(), returnedOn: returnedOn.value }),
          done,
          refresh,
        })
      : useDeed({
          document: DeclineOpinionFormDocument,
          check: () => problemsIn(declineOpinionFormRules, { reason: reason.value }),
          input: () => ({ ...seen(), reason: reason.value.trim() }),
          done,
          refresh,
        });
  return { returnedOn, reason, ...doing };
}
