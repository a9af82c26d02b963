import { SignVisitDocument, type VisitDetailFragment } from '@lianxi/schema/operations';
import { computed, reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useEvidenceUpload } from './useVisitFiles.ts';

interface Signing {
  visit: () => VisitDetailFragment;
  /** What was drawn on the pad; null where nothing was. */
  drawn: () => Promise<File | null>;
  refresh: () => void;
}

/** Somebody who was met signs: drawn on glass, or by name with the reason; it may be the enterprise's word. */
export function useSignVisit({ visit, drawn, refresh }: Signing) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemOf } = useRules();
  const { explained } = useOvertaken(refresh);
  const upload = useEvidenceUpload();
  const { run, isRunning, problems: refusals } = useAction(SignVisitDocument);
  const isOpen = ref(false);
  const isSending = ref(false);
  const isEmpty = ref(true);
  const problems = shallowRef<Problem[]>([]);
  const form = reactive({ personId: '', way: 'DRAWN' as 'DRAWN' | 'TYPED', typedReason: '', confirms: false });
  let ids = { file: uuidv7(), signature: uuidv7() };
  const canConfirm = computed(() => visit().viewerCan.confirm);

  function open() {
    const [only, other] = visit().attendances;
    Object.assign(form, { personId: other ? '' : (only?.person.id ?? ''), way: 'DRAWN', typedReason: '' });
    form.confirms = canConfirm.value;
    ids = { file: uuidv7(), signature: uuidv7() };
    problems.value = [];
    isOpen.value = true;
  }
  const check = (): Problem[] => [
    ...(form.personId === '' ? [problemOf('personId', 'REQUIRED')] : []),
    ...(form.way === 'DRAWN' && isEmpty.value ? [problemOf('fileId', 'REQUIRED')] : []),
    ...(form.way === 'TYPED' && form.typedReason.trim() === '' ? [problemOf('typedReason', 'REQUIRED')] : []),
  ];
  /** The id of the picture, or what stands in its way; null where the name was typed. */
  async function kept(): Promise<string | null | Problem[]> {
    const file = form.way === 'DRAWN' ? await drawn() : null;
    if (!file) return null;
    const answer = await upload(file, ids.file);
    if (answer === 'cancelled') return [];
    return 'problems' in answer ? answer.problems : answer.file.id;
  }
  async function send() {
    const fileId = await kept();
    if (Array.isArray(fileId)) return (problems.value = fileId);
    const { personId, confirms } = form;
    const typedReason = fileId === null ? form.typedReason.trim() : null;
    const said = { clientId: ids.signature, visitId: visit().id, personId, fileId, typedReason };
    const data = await run({ input: { ...said, confirms, version: confirms ? visit().version : null } });
    problems.value = explained(refusals.value);
    if (!data) return;
    say(t('visits.sign.done'));
    isOpen.value = false;
    refresh();
  }
  async function submit() {
    if (isSending.value) return;
    problems.value = check();
    if (problems.value.length > 0) return;
    isSending.value = true;
    await send();
    isSending.value = false;
  }
  return {
    form,
    isEmpty,
    isOpen,
    open,
    canConfirm,
    problems,
    isRunning: computed(() => isSending.value || isRunning.value),
    submit,
  };
}
