import { correctPersonRules } from '@lianxi/schema';
import { CorrectPersonDocument, type PersonDetailFragment } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useStalePerson } from './useStalePerson.ts';

interface Correcting {
  person: () => PersonDetailFragment;
  /** Reads the record again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Corrects a name, or writes another phone number; the present one stays unseen and, left empty, as it is. */
export function useCorrectPerson({ person, refresh }: Correcting) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useStalePerson(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(CorrectPersonDocument);
  const isOpen = ref(false);
  const name = ref('');
  const phone = ref('');
  const problems = shallowRef<Problem[]>([]);

  function open() {
    name.value = person().name;
    phone.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    const { id, version } = person();
    const given = { name: name.value.trim(), ...(phone.value.trim() === '' ? {} : { phone: phone.value.trim() }) };
    problems.value = problemsIn(correctPersonRules, given);
    if (problems.value.length > 0) return;
    const input = { id, version, ...given };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    isOpen.value = false;
    say(t('people.correct.done'));
  }
  return { isOpen, open, name, phone, problems, isRunning, submit };
}
