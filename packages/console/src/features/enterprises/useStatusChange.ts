import { changeEnterpriseStatusRules } from '@lianxi/schema';
import {
  ChangeEnterpriseStatusDocument,
  type EnterpriseDetailFragment,
  type EnterpriseStatus,
} from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { statusSteps } from './enterprise-words.ts';

interface StatusChange {
  enterprise: () => EnterpriseDetailFragment;
  /** Reads the record again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

const isStale = ({ code }: Problem) => code === 'STALE_VERSION';

/** Moves an enterprise to another status, with the reason that its history will show. */
export function useStatusChange({ enterprise, refresh }: StatusChange) {
  const { t } = useI18n();
  const { problemsIn, problemOf } = useRules();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(ChangeEnterpriseStatusDocument);

  const isOpen = ref(false);
  const status = ref<EnterpriseStatus | ''>('');
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);
  const steps = computed(() => statusSteps[enterprise().status]);

  function open() {
    status.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  function check(): Problem[] {
    const unchosen = status.value === '' ? [problemOf('status', 'REQUIRED')] : [];
    return [...unchosen, ...problemsIn(changeEnterpriseStatusRules, { reason: reason.value })];
  }
  /** The latest record is read at once, so the person needs only look again. */
  const explained = (problem: Problem): Problem =>
    isStale(problem) ? { ...problem, message: t('enterprises.statusChange.stale') } : problem;
  async function submit() {
    problems.value = check();
    if (problems.value.length > 0 || status.value === '') return;
    const { id, version } = enterprise();
    const input = { id, version, status: status.value, reason: reason.value.trim() };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value.map(explained);
    if (refusals.value.some(isStale)) refresh();
    if (!data) return;
    isOpen.value = false;
    reason.value = '';
    say(t('enterprises.statusChange.done', { status: t(`enterprises.status.${input.status}`) }));
  }

  return { isOpen, open, status, reason, steps, problems, isRunning, submit };
}
