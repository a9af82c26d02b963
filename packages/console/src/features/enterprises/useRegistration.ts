import { registerEnterpriseRules } from '@lianxi/schema';
import { RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { registrationInput } from './enterprise-facts.ts';
import { useCleanPaste } from './useCleanPaste.ts';
import { useRegistrationForm } from './useRegistrationForm.ts';

/** Whether the server refused for a resemblance, and what the person says to that. */
function useResemblance() {
  const isNoDuplicate = shallowRef(false);
  const isRefusedAsDuplicate = shallowRef(false);

  /** The refusal is answered by the tick, so the summary leads there. */
  function note(problem: Problem): Problem {
    if (problem.code !== 'DUPLICATE_ENTERPRISE') return problem;
    isRefusedAsDuplicate.value = true;
    return { ...problem, field: 'isNoDuplicate' };
  }
  function forget() {
    isNoDuplicate.value = false;
    isRefusedAsDuplicate.value = false;
  }
  return { isNoDuplicate, isRefusedAsDuplicate, note, forget };
}

/** Registers a new enterprise: the form, its draft on this device, and what stands in the way. */
export function useRegistration() {
  const { regionId, isUnit } = useRegion();
  const router = useRouter();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RegisterEnterpriseDocument);
  const { form, draft, discard } = useRegistrationForm(() => regionId.value);

  const pasting = useCleanPaste(() => form.facts);
  const problems = shallowRef<Problem[]>([]);
  const { isNoDuplicate, isRefusedAsDuplicate, note, forget } = useResemblance();
  const countyId = computed(() => (isUnit.value ? regionId.value : form.countyId));

  async function send(county: number) {
    const { clientId, status, facts } = form;
    const asked = { clientId, regionId: county, status, isNoDuplicate: isNoDuplicate.value };
    const input = { ...registrationInput(facts), ...asked, ...pasting.originals() };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value.map(note);
    if (!data) return;
    draft.sent();
    const { enterprise } = data.registerEnterprise;
    say(t('enterprises.form.registered', { name: enterprise.name }));
    await router.push({ name: 'enterprise', params: { regionId: regionId.value, id: enterprise.id } });
  }
  async function submit() {
    if (isRunning.value) return;
    const unplaced = countyId.value === null ? [problemOf('regionId', 'REQUIRED')] : [];
    problems.value = [...unplaced, ...problemsIn(registerEnterpriseRules, registrationInput(form.facts))];
    if (countyId.value !== null && problems.value.length === 0) await send(countyId.value);
  }
  function startOver() {
    discard();
    problems.value = [];
    forget();
  }

  const answers = { isNoDuplicate, isRefusedAsDuplicate };
  return { regionId, isUnit, countyId, form, ...answers, problems, isRunning, draft, pasting, startOver, submit };
}
