import { revealFieldRules } from '@lianxi/schema';
import { RevealFieldDocument, type ChannelToReachFragment } from '@lianxi/schema/operations';
import { ref, shallowRef, watch } from 'vue';
import type { Problem } from '../api/problem.ts';
import { useAction } from '../api/useAction.ts';
import { useRules } from '../problems/useRules.ts';

/** Whose number or channel it is, as far as showing it goes. */
export interface Looked {
  person: { id: string; phone?: string | null; viewerCan: { reveal: boolean } };
  channel?: Pick<ChannelToReachFragment, 'id' | 'kind' | 'value' | 'viewerCan'>;
}

interface Told {
  shown: (value: string | null) => void;
  closed: () => void;
}

/** Asks what somebody wants to see a phone number or a channel in full for, writes it down and tells the whole of it. */
export function useReveal(at: () => Looked, { shown, closed }: Told) {
  const { problemsIn } = useRules();
  const { run, isRunning, problems: refusals } = useAction(RevealFieldDocument);
  const isOpen = ref(true);
  const purpose = ref('');
  const problems = shallowRef<Problem[]>([]);
  watch(isOpen, (stillOpen) => !stillOpen && closed());

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
    shown(data.revealField.value);
    isOpen.value = false;
  }
  return { isOpen, purpose, problems, isRunning, submit };
}
