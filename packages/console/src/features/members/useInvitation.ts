import { InviteMemberDocument, type Role } from '@lianxi/schema/operations';
import { computed, ref, shallowRef, watch } from 'vue';
import { useRoute } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useDepartmentChoices } from '../../shared/department/useDepartmentChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export const roles: readonly Role[] = ['CLERK', 'DIRECTOR', 'LEADER', 'DEPARTMENT_CONTACT', 'AUDITOR', 'ADMINISTRATOR'];

/** The departments a contact may speak for: those of the region itself, and only while a contact is invited. */
function useContactDepartments(regionId: () => number, isContact: () => boolean) {
  const choices = useDepartmentChoices(() => (isContact() ? regionId() : null));
  return computed(() => choices.value.filter((department) => department.regionId === regionId()));
}

/** A one-time set-up link for a new member of the region on screen. The server shows it once and keeps it nowhere. */
export function useInvitation() {
  const regionId = useRegionId();
  const { problemOf } = useRules();
  // In the address, so that the opening of a county leads here with its director chosen.
  const asked = useRoute().query['role'];
  const role = ref<Role>(roles.find((one) => one === asked) ?? 'CLERK');
  const departmentId = ref('');
  const invitation = ref<{ link: string; expiresAt: string } | null>(null);
  const found = shallowRef<Problem[]>([]);
  const { run, isRunning, problems: refused } = useAction(InviteMemberDocument);
  // The link made is for what was chosen when it was made.
  watch([regionId, role, departmentId], () => (invitation.value = null));
  const isContact = computed(() => role.value === 'DEPARTMENT_CONTACT');
  const departments = useContactDepartments(
    () => regionId.value,
    () => isContact.value,
  );

  async function invite() {
    // Where departments are known a contact speaks for one of them; a region without any invites all the same.
    const isOpen = departments.value.length > 0 && departmentId.value === '';
    found.value = isOpen ? [problemOf('departmentId', 'REQUIRED')] : [];
    if (isOpen) return;
    const department = isContact.value && departmentId.value ? { departmentId: departmentId.value } : {};
    const done = await run({ input: { regionId: regionId.value, role: role.value, ...department } });
    found.value = refused.value;
    if (!done) return;
    const { path, expiresAt } = done.inviteMember;
    invitation.value = { link: new URL(path, location.origin).href, expiresAt };
  }
  return {
    role,
    departmentId,
    departments,
    isContact,
    invitation: computed(() => invitation.value),
    isRunning,
    problems: found,
    invite,
  };
}
