import { endMembershipRules } from '@lianxi/schema';
import { EndMembershipDocument, type MemberRowFragment } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** Ends one role of somebody in one region, at once and with a reason; the account itself stays. */
export function useEndMembership(member: () => MemberRowFragment) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(EndMembershipDocument);
  const isOpen = ref(false);
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);

  function open() {
    reason.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    if (isRunning.value) return;
    problems.value = problemsIn(endMembershipRules, { reason: reason.value });
    if (problems.value.length > 0) return;
    const { id, displayName } = member();
    const input = { id, reason: reason.value.trim() };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    isOpen.value = false;
    say(t('members.ended', { name: displayName }));
  }
  return { isOpen, open, reason, problems, isRunning, submit };
}
