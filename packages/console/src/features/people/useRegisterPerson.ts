import { registerPersonRules, takeRoleRules } from '@lianxi/schema';
import { RegisterPersonDocument } from '@lianxi/schema/operations';
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

const region = v.object({ id: v.string(), regionId: v.number(), name: v.string() });
const personDraft = v.object({
  clientId: v.string(),
  name: v.string(),
  phone: v.string(),
  enterprise: v.nullable(v.object({ id: v.string(), regionId: v.number(), name: v.string(), region })),
  kind: v.picklist(personKinds),
  title: v.string(),
});
type PersonDraft = v.InferOutput<typeof personDraft>;

const emptyForm = (): PersonDraft => ({
  // Made once for each form: whatever is lost on the way, the server keeps one person for it.
  clientId: uuidv7(),
  name: '',
  phone: '',
  enterprise: null,
  kind: 'BUSINESSPERSON',
  title: '',
});
const words = (form: PersonDraft) => JSON.stringify({ ...form, clientId: '' });

/** The form, with what was typed into it on this device and not sent. */
function usePersonForm() {
  const { viewer } = useViewer();
  const { regionId } = useRegion();
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
  return { form, draft };
}

/** What was written, as the API wants it. */
const writtenPerson = ({ clientId, name, phone, enterprise, kind, title }: PersonDraft) => ({
  clientId,
  name: name.trim(),
  phone: phone.trim() || null,
  roles: enterprise ? [{ enterpriseId: enterprise.id, kind, title: title.trim() || null }] : [],
});

/** A refusal names the role by its place in a list; the form has one. */
const placed = (problem: Problem): Problem => ({
  ...problem,
  field: problem.field?.replace(/^roles\.0\./, '').replace('regionId', 'enterpriseId') ?? null,
});

/** Enters somebody into the people that a county knows, with what they are in one of its enterprises. */
export function useRegisterPerson() {
  const { regionId, isUnit } = useRegion();
  const router = useRouter();
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(RegisterPersonDocument);
  const { form, draft } = usePersonForm();
  const problems = shallowRef<Problem[]>([]);
  /** Somebody belongs to the county of the enterprise, or else to the one on screen. */
  const countyId = computed(() => form.enterprise?.regionId ?? (isUnit.value ? regionId.value : null));
  /** A title is one in an enterprise, and above the counties it is the enterprise that tells the county. */
  const needsEnterprise = computed(() => !isUnit.value || form.title.trim() !== '');

  const check = (): Problem[] => [
    ...(needsEnterprise.value && !form.enterprise ? [problemOf('enterpriseId', 'REQUIRED')] : []),
    ...problemsIn(registerPersonRules, { name: form.name, phone: form.phone }),
    ...problemsIn(takeRoleRules, { title: form.title }),
  ];
  async function submit() {
    if (isRunning.value) return;
    problems.value = check();
    if (problems.value.length > 0 || countyId.value === null) return;
    const input = { ...writtenPerson(form), regionId: countyId.value };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value.map(placed);
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
  return { form, needsEnterprise, problems, isRunning, draft, startOver, submit };
}
