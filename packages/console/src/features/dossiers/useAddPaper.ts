import { documentRules } from '@lianxi/schema';
import { RecordFileEntryDocument, type EnterpriseDocumentKind } from '@lianxi/schema/operations';
import { reactive, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useEvidenceUpload } from '../../shared/upload/useEvidenceUpload.ts';

export const documentKinds = [
  'BUSINESS_LICENCE',
  'CERTIFICATE',
  'CONTRACT',
  'REPORT',
  'OTHER',
] as const satisfies readonly EnterpriseDocumentKind[];

/** What is said of a paper beside its file. */
interface Said {
  kind: EnterpriseDocumentKind;
  title: string;
  fromOn: string | null;
}
interface Asked {
  kind: EnterpriseDocumentKind | '';
  title: string;
  fromOn: string;
}

/** A chosen file with the ids under which it is sent again. */
interface Chosen {
  file: File;
  fileId: string;
  clientId: string;
}

/** Uploads the file and enters it; what stands in the way, or null. */
function useSending(enterpriseId: () => string) {
  const upload = useEvidenceUpload();
  const { run, problems: refusals } = useAction(RecordFileEntryDocument);
  return async ({ file, fileId, clientId }: Chosen, said: Said): Promise<Problem[] | null> => {
    const answer = await upload(file, fileId);
    if (answer === 'cancelled') return [];
    if ('problems' in answer) return answer.problems.map((problem) => ({ ...problem, field: 'file' }));
    const document = { ...said, fileId: answer.file.id };
    return (await run({ input: { enterpriseId: enterpriseId(), clientId, document } })) ? null : refusals.value;
  };
}

/** Puts a paper on file: each of its two steps goes under an id of its own, so that sending twice adds nothing. */
export function useAddPaper(enterpriseId: () => string) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn, problemOf } = useRules();
  const send = useSending(enterpriseId);
  const form = reactive<Asked>({ kind: '', title: '', fromOn: '' });
  const chosen = shallowRef<Chosen | null>(null);
  const isOpen = ref(false);
  const isRunning = ref(false);
  const problems = shallowRef<Problem[]>([]);

  function open() {
    Object.assign(form, { kind: '', title: '', fromOn: '' });
    chosen.value = null;
    problems.value = [];
    isOpen.value = true;
  }
  function choose({ target }: Event) {
    const file = target instanceof HTMLInputElement ? (target.files?.[0] ?? null) : null;
    chosen.value = file && { file, fileId: uuidv7(), clientId: uuidv7() };
    if (file && form.title === '') form.title = file.name.replace(/\.[^.]*$/, '');
  }
  async function submit() {
    if (isRunning.value) return;
    const { kind, title, fromOn } = form;
    problems.value = problemsIn(documentRules, form);
    if (chosen.value === null) problems.value = [problemOf('file', 'REQUIRED'), ...problems.value];
    if (kind === '') problems.value = [...problems.value, problemOf('kind', 'REQUIRED')];
    if (problems.value.length > 0 || chosen.value === null || kind === '') return;
    isRunning.value = true;
    const told = await send(chosen.value, { kind, title: title.trim(), fromOn: fromOn || null });
    isRunning.value = false;
    problems.value = told ?? [];
    if (told !== null) return;
    isOpen.value = false;
    say(t('dossier.document.done'));
  }
  return { form, choose, isOpen, open, problems, isRunning, submit };
}
