import { revealFieldRules } from '@lianxi/schema';
import { RevealFieldDocument, type ChannelToReachFragment } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import type { Problem } from '../api/problem.ts';
import { useAction } from '../api/useAction.ts';
import { useRules } from '../problems/useRules.ts';

/** Whose number or channel it is, as far as showing it goes. */
export interface Looked {
  person: { id: string; phone?: string | null; viewerCan: { reveal: boolean } };
  channel?: Pick<ChannelToReachFragment, 'id' | 'kind' | 'value' | 'viewerCan'>;
}

/** Shows a phone number or a channel in full for a purpose that is written down; it is forgotten when the page is left. */
export function useReveal(at: () => Looked) {
  const { problemsIn } = useRules();
  const { run, isRunning, problems: refusals } = useAction(RevealFieldDocument);
  const isOpen = ref(false);
  const purpose = ref('');
  const value = shallowRef<string | null>(null);
  const problems = shallowRef<Problem[]>([]);

  function open() {
    purpose.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = problemsIn(revealFieldRules, { purpose: purpose.value });
    if (problems.value.length > 0 || isRunning.value) return;
    const { person, channel } = at();
    const what = channel
      ? { field: 'CONTACT_CHANNEL' as const, channelId: channel.id }
      : { field: 'PERSON_PHONE' as const };
    const data = await run({ input: { id: person.id, ...what, purpose: purpose.value.trim() } });
    problems.value = refusals.value;
    if (!data) return;
    value.value = data.revealField.value;
    isOpen.value = false;
  }
  return { isOpen, open, purpose, value, problems, isRunning, submit };
}
