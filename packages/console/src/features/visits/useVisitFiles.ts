import { AttachToVisitDocument } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useEvidenceUpload } from '../../shared/upload/useEvidenceUpload.ts';

/** A file on its way, with the ids under which it is sent again. */
interface OnItsWay {
  file: File;
  fileId: string;
  clientId: string;
}

/** Attaches pictures and documents to a visit, one after the other; what failed can be sent again under the same ids. */
export function useVisitFiles({ visitId, refresh }: { visitId: () => string; refresh: () => void }) {
  const { t } = useI18n();
  const { say } = useToasts();
  const upload = useEvidenceUpload();
  const { run, problems: refusals } = useAction(AttachToVisitDocument);
  const waiting = shallowRef<OnItsWay[]>([]);
  const problems = shallowRef<Problem[]>([]);
  const isRunning = ref(false);

  async function sendOne({ file, fileId, clientId }: OnItsWay): Promise<Problem[]> {
    const answer = await upload(file, fileId);
    if (answer === 'cancelled') return [];
    if ('problems' in answer) return answer.problems;
    const data = await run({ input: { visitId: visitId(), fileId: answer.file.id, clientId, caption: null } });
    return data ? [] : refusals.value;
  }
  async function send() {
    isRunning.value = true;
    problems.value = [];
    for (const one of waiting.value) {
      const told = await sendOne(one);
      if (told.length > 0) {
        problems.value = told.map((problem) => ({ ...problem, message: `${one.file.name}：${problem.message}` }));
        break;
      }
      waiting.value = waiting.value.filter((other) => other !== one);
    }
    isRunning.value = false;
    if (waiting.value.length === 0) say(t('visits.files.added'));
    refresh();
  }
  function choose(files: readonly File[]) {
    waiting.value = files.map((file) => ({ file, fileId: uuidv7(), clientId: uuidv7() }));
    return send();
  }
  function drop() {
    waiting.value = [];
    problems.value = [];
  }
  return { waiting, problems, isRunning, choose, send, drop };
}
