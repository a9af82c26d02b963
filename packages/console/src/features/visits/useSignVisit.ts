import { SignVisitDocument, type VisitDetailFragment } from '@lianxi/schema/operations';
import { computed, reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { UploadAnswer } from '../../shared/upload/upload.ts';
import { useEvidenceUpload } from '../../shared/upload/useEvidenceUpload.ts';

interface SignForm {
  personId: string;
  way: 'DRAWN' | 'TYPED';
  typedReason: string;
  confirms: boolean;
}
interface Signing {
  visit: () => VisitDetailFragment;
  /** What was drawn on the pad; null where nothing was. */
  drawn: () => Promise<File | null>;
  refresh: () => void;
}

/** What is still to be said before anybody is asked. */
const missing = ({ personId, way, typedReason }: SignForm, isEmpty: boolean): string[] => [
  ...(personId === '' ? ['personId'] : []),
  ...(way === 'DRAWN' && isEmpty ? ['fileId'] : []),
  ...(way === 'TYPED' && typedReason.trim() === '' ? ['typedReason'] : []),
];

/** The form as it opens: whoever was met alone is the one who signs. */
function begun({ attendances: [only, other], viewerCan }: VisitDetailFragment): SignForm {
  return { personId: other ? '' : (only?.person.id ?? ''), way: 'DRAWN', typedReason: '', confirms: viewerCan.confirm };
}

const saidIn = ({ personId, way, typedReason, confirms }: SignForm, { id, version }: VisitDetailFragment) => ({
  visitId: id,
  personId,
  typedReason: way === 'TYPED' ? typedReason.trim() : null,
  confirms,
  version: confirms ? version : null,
});

/** The id of the picture, or what stood in its way. */
function idOrProblems(answer: UploadAnswer): string | Problem[] {
  if (answer === 'cancelled') return [];
  return 'problems' in answer ? answer.problems : answer.file.id;
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
  const form = reactive<SignForm>({ personId: '', way: 'DRAWN', typedReason: '', confirms: false });
  let ids = { file: uuidv7(), signature: uuidv7() };

  function open() {
    Object.assign(form, begun(visit()));
    ids = { file: uuidv7(), signature: uuidv7() };
    problems.value = [];
    isOpen.value = true;
  }
  async function send() {
    const file = form.way === 'DRAWN' ? await drawn() : null;
    const fileId = file && idOrProblems(await upload(file, ids.file));
    if (Array.isArray(fileId)) return (problems.value = fileId);
    const data = await run({ input: { ...saidIn(form, visit()), clientId: ids.signature, fileId } });
    problems.value = explained(refusals.value);
    if (!data) return;
    say(t('visits.sign.done'));
    isOpen.value = false;
    refresh();
  }
  async function submit() {
    if (isSending.value) return;
    problems.value = missing(form, isEmpty.value).map((field) => problemOf(field, 'REQUIRED'));
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
    problems,
    isRunning: computed(() => isSending.value || isRunning.value),
    submit,
  };
}
