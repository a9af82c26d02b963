import {
  LeaveRoleDocument,
  TakeRoleDocument,
  type PersonDetailFragment,
  type EnterpriseChoiceFragment,
  type PersonKind,
} from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useStalePerson } from './useStalePerson.ts';

/** Gives somebody a role in one more enterprise. */
export function useTakeRole(person: () => PersonDetailFragment) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(TakeRoleDocument);
  const isOpen = ref(false);
  const enterprise = shallowRef<EnterpriseChoiceFragment | null>(null);
  const kind = ref<PersonKind>('BUSINESSPERSON');
  const title = ref('');
  const problems = shallowRef<Problem[]>([]);

  function open() {
    enterprise.value = null;
    title.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = enterprise.value ? [] : [problemOf('enterpriseId', 'REQUIRED')];
    if (!enterprise.value) return;
    const role = { enterpriseId: enterprise.value.id, kind: kind.value, title: title.value.trim() || null };
    const input = { personId: person().id, ...role };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    isOpen.value = false;
    say(t('people.takeRole.done'));
  }
  return { isOpen, open, enterprise, kind, title, problems, isRunning, submit };
}

interface Leaving {
  person: () => PersonDetailFragment;
  today: () => string;
  refresh: () => void;
}

/** Ends one of the roles somebody has, on a day. */
export function useLeaveRole({ person, today, refresh }: Leaving) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const { explained } = useStalePerson(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(LeaveRoleDocument);
  const isOpen = ref(false);
  const roleId = ref('');
  const toOn = ref('');
  const problems = shallowRef<Problem[]>([]);
  const present = computed(() => person().roles.filter((role) => role.toOn === null));

  function open() {
    roleId.value = present.value[0]?.id ?? '';
    toOn.value = today();
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    const role = present.value.find(({ id }) => id === roleId.value);
    problems.value = role ? [] : [problemOf('id', 'REQUIRED')];
    if (!role) return;
    const input = { id: role.id, version: role.version, toOn: toOn.value };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    isOpen.value = false;
    say(t('people.leaveRole.done'));
  }
  return { isOpen, open, present, roleId, toOn, problems, isRunning, submit };
}
