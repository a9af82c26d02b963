import { declineOpinionFormRules, returnOpinionFormRules } from '@lianxi/schema';
import { DeclineOpinionFormDocument, ReturnOpinionFormDocument, type FormRowFragment } from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';
import { useOvertaken } from './useOvertaken.ts';

export type FormDeedName = 'return' | 'decline';
interface Deed {
  deed: FormDeedName;
  form: () => FormRowFragment;
  /** Reads the list again, when somebody else changed the form meanwhile. */
  refresh: () => void;
}

/** Takes an opinion form back on a day, or notes with a reason that the enterprise declines it. */
export function useFormDeed({ deed, form, refresh }: Deed) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { service } = useService();
  const { problemsIn } = useRules();
  const { explained } = useOvertaken(refresh);
  const keyFor = useSubmissionKey();
  const taking = useAction(ReturnOpinionFormDocument);
  const declining = useAction(DeclineOpinionFormDocument);

  const isOpen = ref(false);
  const returnedOn = ref('');
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);

  function open() {
    returnedOn.value = service.value?.today ?? '';
    problems.value = [];
    isOpen.value = true;
  }
  const check = () =>
    deed === 'return'
      ? problemsIn(returnOpinionFormRules, { returnedOn: returnedOn.value })
      : problemsIn(declineOpinionFormRules, { reason: reason.value });
  function send() {
    const { id, version } = form();
    const taken = { id, version, returnedOn: returnedOn.value };
    const declined = { id, version, reason: reason.value.trim() };
    return deed === 'return'
      ? taking.run({ input: taken, idempotencyKey: keyFor(taken) })
      : declining.run({ input: declined, idempotencyKey: keyFor(declined) });
  }
  async function submit() {
    problems.value = check();
    if (problems.value.length > 0) return;
    const data = await send();
    problems.value = explained((deed === 'return' ? taking : declining).problems.value);
    if (!data) return;
    isOpen.value = false;
    say(t(`problem.formDeed.${deed}.done`));
  }

  const isRunning = computed(() => taking.isRunning.value || declining.isRunning.value);
  return { isOpen, open, returnedOn, reason, problems, isRunning, submit };
}
