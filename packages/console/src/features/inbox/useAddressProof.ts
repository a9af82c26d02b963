import { proveAddressRules } from '@lianxi/schema';
import { ProveAddressDocument, SendAddressCodeDocument, type MessageChannel } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** Proves that an address is the reader's: a code is sent to it, and entered here. */
export function useAddressProof(channel: () => MessageChannel) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const sending = useAction(SendAddressCodeDocument);
  const proving = useAction(ProveAddressDocument);
  const code = ref('');
  const isSent = ref(false);
  const problems = shallowRef<Problem[]>([]);

  async function send(): Promise<void> {
    const sent = await sending.run({ input: { channel: channel() } });
    // Which of the reader's addresses it is goes without saying here.
    problems.value = sending.problems.value.map((problem) => ({ ...problem, field: 'code' }));
    if (!sent) return;
    code.value = '';
    isSent.value = true;
    say(t('inbox.messages.proof.sent'));
  }
  async function prove(): Promise<void> {
    const input = { channel: channel(), code: code.value };
    problems.value = problemsIn(proveAddressRules, input);
    if (problems.value.length > 0) return;
    const said = await proving.run({ input });
    problems.value = proving.problems.value;
    if (said?.proveAddress.isProved === false)
      problems.value = [{ code: 'BAD_INPUT', field: 'code', rule: null, message: t('inbox.messages.proof.wrong') }];
    if (said?.proveAddress.isProved) say(t('inbox.messages.proof.done'));
  }
  return { code, isSent, problems, isSending: sending.isRunning, isProving: proving.isRunning, send, prove };
}
