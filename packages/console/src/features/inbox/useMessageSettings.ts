import { setMessagePreferenceRules } from '@lianxi/schema';
import { MessageSettingsOnScreenDocument, SetMessagePreferenceDocument } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed, reactive, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export const rhythms = ['DAILY', 'AT_ONCE'] as const;

interface Form {
  email: string;
  phone: string;
  rhythm: (typeof rhythms)[number];
  digestAt: string;
  quietFrom: string;
  quietTo: string;
}
/** What stands there for somebody who never chose. */
const usual: Form = { email: '', phone: '', rhythm: 'DAILY', digestAt: '08:30', quietFrom: '20:00', quietTo: '08:00' };

/** How the reader is told outside the console: the form, and what was sent by it. */
export function useMessageSettings() {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { data, error, executeQuery } = useQuery({
    query: MessageSettingsOnScreenDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
    context: { additionalTypenames: ['MessagePreference', 'SentMessage'] },
  });
  const retry = () => void executeQuery({ requestPolicy: 'network-only' });
  const settings = computed(() => data.value?.messageSettings ?? null);
  const form = reactive<Form>({ ...usual });
  watch(
    () => settings.value?.preference,
    (known) => {
      if (known) Object.assign(form, known, { email: known.email ?? '', phone: known.phone ?? '' });
    },
    { immediate: true },
  );

  const { explained } = useOvertaken(retry);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(SetMessagePreferenceDocument);
  const problems = shallowRef<Problem[]>([]);
  async function save(): Promise<void> {
    const { email, phone, rhythm, digestAt, quietFrom, quietTo } = form;
    const input = {
      email: email || null,
      phone: phone || null,
      rhythm,
      digestAt,
      quietFrom,
      quietTo,
      version: settings.value?.preference?.version ?? null,
    };
    problems.value = problemsIn(setMessagePreferenceRules, input);
    if (problems.value.length > 0) return;
    const done = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (done) say(t('inbox.messages.saved'));
  }
  return { settings, error, retry, form, problems, isRunning, save };
}
