import { refusalMessage, type RefusalCode } from '@lianxi/schema';
import { RehearseImportDocument, type ImportKind } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useLanguages } from '../../shared/i18n/language.ts';
import type { Uploaded } from '../../shared/upload/upload.ts';
import { usePassage } from './usePassage.ts';

const largest = 20 * 1024 * 1024;

/** Why a file need not even be sent; the server looks at its content again. */
function refusalOf(file: File): RefusalCode | null {
  const name = file.name.toLowerCase();
  if (!['.csv', '.xlsx', '.xls'].some((ending) => name.endsWith(ending))) return 'FILE_UNREADABLE';
  if (file.size === 0) return 'FILE_EMPTY';
  return file.size > largest ? 'FILE_TOO_LARGE' : null;
}

/** Chooses a list of some kind, sends it and starts its rehearsal; then the import has a page of its own. */
export function useUpload(kind: () => ImportKind, sourceId: () => string | null = () => null) {
  const regionId = useRegionId();
  const router = useRouter();
  const { t } = useI18n();
  const { language } = useLanguages();
  const keyFor = useSubmissionKey();
  const { share, send, cancel } = usePassage();
  const { run, problems: refusals } = useAction(RehearseImportDocument);

  const file = shallowRef<File | null>(null);
  const step = ref<'choosing' | 'uploading' | 'starting'>('choosing');
  const said = ref('');
  const problems = shallowRef<Problem[]>([]);

  const atTheFile = (problem: Problem): Problem => ({ ...problem, field: 'file' });
  function choose(chosen: File | null) {
    file.value = chosen;
    const code = chosen && refusalOf(chosen);
    problems.value = code ? [{ code, field: 'file', rule: null, message: refusalMessage(code, language.value) }] : [];
  }
  async function rehearse(uploaded: Uploaded) {
    step.value = 'starting';
    const input = { regionId: regionId.value, kind: kind(), sourceId: sourceId(), fileId: uploaded.id };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = refusals.value.map(atTheFile);
    step.value = 'choosing';
    if (data) await router.replace({ name: 'import', params: { id: data.rehearseImport.import.id } });
  }
  async function upload(chosen: File) {
    step.value = 'uploading';
    const answer = await send(chosen);
    if (answer === 'cancelled') said.value = t('imports.upload.cancelled');
    else if ('file' in answer) return rehearse(answer.file);
    else problems.value = answer.problems.map(atTheFile);
    step.value = 'choosing';
  }
  async function submit() {
    if (step.value !== 'choosing') return;
    said.value = '';
    choose(file.value);
    if (!file.value) {
      const message = t('imports.upload.required');
      problems.value = [{ code: 'BAD_INPUT', field: 'file', rule: 'REQUIRED', message }];
    } else if (problems.value.length === 0) await upload(file.value);
  }

  return { file, step, share, said, problems, choose, submit, cancel };
}
