import { formTemplateRules } from '@lianxi/schema';
import {
  PublishFormTemplateDocument,
  ReviseFormTemplateDocument,
  type FormTemplateDetailFragment,
} from '@lianxi/schema/operations';
import * as v from 'valibot';
import { computed, reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import {
  atFields,
  templateContent,
  templateDraft,
  templateFieldIds,
  templateStart,
  type TemplateForm,
} from './template-form.ts';

interface Editing {
  /** The questionnaire that gets its next version; null for one that is not there yet. */
  template: () => FormTemplateDetailFragment | null;
  /** Reads it again, when somebody else was first. */
  refresh: () => void;
}

const words = (form: TemplateForm) => JSON.stringify({ ...form, clientId: '' });

/** What stands in the editor, and its draft on this device: one for each person and questionnaire. */
function useKeptForm({ template }: Editing) {
  const regionId = useRegionId();
  const { viewer } = useViewer();
  const form = reactive(templateStart(template()));
  const place = () => template()?.id ?? `new.${regionId.value}`;
  const draft = useDraft<TemplateForm>({
    key: () => viewer.value && `lianxi.draft.form-template.${viewer.value.id}.${place()}`,
    content: () => form,
    isPristine: () => words(form) === words(templateStart(template())),
    read(kept) {
      const judged = v.safeParse(templateDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  function discard() {
    draft.discard();
    Object.assign(form, templateStart(template()));
  }
  return { form, draft, discard };
}

/** Sends what was written: a new questionnaire, or the next version of one that is there. */
function useSending({ template }: Editing, form: TemplateForm) {
  const regionId = useRegionId();
  const keyFor = useSubmissionKey();
  const publishing = useAction(PublishFormTemplateDocument);
  const revising = useAction(ReviseFormTemplateDocument);

  async function send(): Promise<string | null> {
    const before = template();
    const content = templateContent(form);
    if (before === null) {
      const input = { clientId: form.clientId, regionId: regionId.value, ...content };
      return (await publishing.run({ input, idempotencyKey: keyFor(input) }))?.publishFormTemplate.template.id ?? null;
    }
    const input = { id: before.id, version: before.version, ...content };
    return (await revising.run({ input, idempotencyKey: keyFor(input) }))?.reviseFormTemplate.template.id ?? null;
  }
  return {
    send,
    isRunning: computed(() => publishing.isRunning.value || revising.isRunning.value),
    refusals: () => [...publishing.problems.value, ...revising.problems.value],
  };
}

/** Writes a questionnaire: judged by the rules first, published only after being asked once more. */
export function useTemplateEditor(editing: Editing) {
  const { t } = useI18n();
  const router = useRouter();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useOvertaken(editing.refresh);
  const { form, draft, discard } = useKeptForm(editing);
  const { send, isRunning, refusals } = useSending(editing, form);
  const problems = shallowRef<Problem[]>([]);
  const isAsking = ref(false);

  function check() {
    problems.value = atFields(problemsIn(formTemplateRules, templateContent(form)));
    isAsking.value = problems.value.length === 0;
  }
  async function publish() {
    if (isRunning.value) return;
    const id = await send();
    isAsking.value = false;
    problems.value = atFields(explained(refusals()));
    if (id === null) return;
    draft.sent();
    say(t('opinions.templates.published'));
    await router.push({ name: 'form-template', params: { id } });
  }
  function startOver() {
    problems.value = [];
    discard();
  }
  const fieldIds = computed(() => templateFieldIds(form));
  return { form, draft, startOver, problems, fieldIds, isAsking, isRunning, check, publish };
}
