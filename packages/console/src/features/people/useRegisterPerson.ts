import { registerPersonRules } from '@lianxi/schema';
import { RegisterPersonDocument, type EnterpriseChoiceFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7, useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useRegion } from '../../shared/region/useRegion.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { personKinds } from './person-filter.ts';

const personDraft = v.object({
  clientId: v.string(),
  countyId: v.nullable(v.number()),
  name: v.string(),
  phone: v.string(),
  enterpriseId: v.nullable(v.string()),
  enterpriseName: v.string(),
  kind: v.picklist(personKinds),
  title: v.string(),
});
type PersonDraft = v.InferOutput<typeof personDraft>;

const emptyForm = (): PersonDraft => ({
  // Made once for each form: whatever is lost on the way, the server keeps one person for it.
  clientId: uuidv7(),
  countyId: null,
  name: '',
  phone: '',
  enterpriseId: null,
  enterpriseName: '',
  kind: 'BUSINESSPERSON',
  title: '',
});
const words = (form: PersonDraft) => JSON.stringify({ ...form, clientId: '' });

/** Enters somebody of an enterprise into the people that the county knows. */
export function useRegisterPerson() {
  const { regionId, isUnit } = useRegion();
  const { viewer } = useViewer();
  const router = useRouter();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RegisterPersonDocument);
  const form = reactive(emptyForm());
  const draft = useDraft<PersonDraft>({
    key: () => viewer.value && `lianxi.draft.person.${regionId.value}.${viewer.value.id}`,
    content: () => form,
    isPristine: () => words(form) === words(emptyForm()),
    read(kept) {
      const judged = v.safeParse(personDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  const problems = shallowRef<Problem[]>([]);
  const countyId = computed(() => (isUnit.value ? regionId.value : form.countyId));

  /** Somebody belongs to the county of the enterprise. */
  function choose(enterprise: EnterpriseChoiceFragment | null) {
    Object.assign(form, { enterpriseId: enterprise?.id ?? null, enterpriseName: enterprise?.name ?? '' });
    if (enterprise) form.countyId = enterprise.region.regionId;
  }
  async function submit() {
    if (isRunning.value) return;
    const unplaced = countyId.value === null ? [problemOf('enterpriseId', 'REQUIRED')] : [];
    problems.value = [...unplaced, ...problemsIn(registerPersonRules, { name: form.name, phone: form.phone })];
    if (problems.value.length > 0 || countyId.value === null) return;
    const { clientId, enterpriseId, kind, title } = form;
    const roles = enterpriseId ? [{ enterpriseId, kind, title: title.trim() || null }] : [];
    const facts = { name: form.name.trim(), phone: form.phone.trim() || null };
    const input = { clientId, regionId: countyId.value, ...facts, roles };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value;
    if (!data) return;
    draft.sent();
    say(t('people.form.done'));
    await router.push({ name: 'person', params: { id: data.registerPerson.person.id } });
  }
  function startOver() {
    draft.discard();
    Object.assign(form, emptyForm());
    problems.value = [];
  }
  return { form, choose, problems, isRunning, draft, startOver, submit };
}
