import { InviteMemberDocument, type Role } from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useRegionId } from '../../shared/api/client.ts';
import { useAction } from '../../shared/api/useAction.ts';

export const roles: readonly Role[] = ['CLERK', 'DIRECTOR', 'LEADER', 'DEPARTMENT_CONTACT', 'AUDITOR', 'ADMINISTRATOR'];

/** A one-time set-up link for a new member of the region on screen. The server shows it once and keeps it nowhere. */
export function useInvitation() {
  const regionId = useRegionId();
  const role = ref<Role>('CLERK');
  const invitation = ref<{ link: string; expiresAt: string } | null>(null);
  const { run, isRunning, problems } = useAction(InviteMemberDocument);

  async function invite() {
    const done = await run({ input: { regionId: regionId.value, role: role.value } });
    if (!done) return;
    const { path, expiresAt } = done.inviteMember;
    invitation.value = { link: new URL(path, location.origin).href, expiresAt };
  }
  return { role, invitation: computed(() => invitation.value), isRunning, problems, invite };
}
