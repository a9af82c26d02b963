import { leaveRoleRules, takeRoleRules } from '@lianxi/schema';
import {
  LeaveRoleDocument,
  TakeRoleDocument,
  type PersonDetailFragment,
  type EnterpriseChoiceFragment,
  type PersonKind,
} from '@lianxi/schema/operations';
import { computed, reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';

interface Role {
  enterprise: EnterpriseChoiceFragment | null;
  kind: PersonKind;
  title: string;
}
const noRole = (): Role => ({ enterprise: null, kind: 'BUSINESSPERSON', title: '' });

/** Gives somebody a role in one more enterprise of their county. */
export function useTakeRole(person: () => PersonDetailFragment) {
  const { t } = useI18n();
  const { problemsIn, problemOf } = useRules();
  const form = reactive(noRole());
  const deed = useDeed({
    document: TakeRoleDocument,
    start: () => Object.assign(form, noRole()),
    check: () => [
      ...(form.enterprise ? [] : [problemOf('enterpriseId', 'REQUIRED')]),
      ...problemsIn(takeRoleRules, { title: form.title }),
    ],
    input: () => ({
      personId: person().id,
      enterpriseId: form.enterprise?.id ?? '',
      kind: form.kind,
      title: form.title.trim() || null,
    }),
    done: () => t('people.takeRole.done'),
  });
  return { form, ...deed };
}

interface Leaving {
  person: () => PersonDetailFragment;
  /** Reads the record again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Ends one of the roles somebody has, on a day. */
export function useLeaveRole({ person, refresh }: Leaving) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ roleId: '', toOn: '' });
  const present = computed(() => person().roles.filter(({ toOn }) => toOn === null));
  const role = computed(() => present.value.find(({ id }) => id === form.roleId) ?? null);
  const deed = useDeed({
    document: LeaveRoleDocument,
    start: () => Object.assign(form, { roleId: present.value[0]?.id ?? '', toOn: service.value?.today ?? '' }),
    check: () => [
      ...(role.value ? [] : [problemOf('id', 'REQUIRED')]),
      ...problemsIn(leaveRoleRules, { toOn: form.toOn }),
    ],
    input: () => ({ id: form.roleId, version: role.value?.version ?? 0, toOn: form.toOn.trim() }),
    done: () => t('people.leaveRole.done'),
    refresh,
  });
  return { form, present, ...deed };
}
