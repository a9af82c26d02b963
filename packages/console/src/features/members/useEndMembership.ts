import { endMembershipRules } from '@lianxi/schema';
import { EndMembershipDocument, type MemberRowFragment } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** Ends one role of somebody in one region, at once and with a reason; the account itself stays. */
export function useEndMembership(member: () => MemberRowFragment) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const reason = ref('');
  const deed = useDeed({
    document: EndMembershipDocument,
    start: () => (reason.value = ''),
    check: () => problemsIn(endMembershipRules, { reason: reason.value }),
    input: () => ({ id: member().id, reason: reason.value.trim() }),
    done: () => t('members.ended', { name: member().displayName }),
  });
  return { reason, ...deed };
}
