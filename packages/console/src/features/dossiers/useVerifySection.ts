import { VerifySectionDocument, type VerifySectionInput } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';

/** Says of a section that somebody looked at it, and tells that it was kept. */
export function useVerifySection(input: () => VerifySectionInput) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems } = useAction(VerifySectionDocument);

  async function verify() {
    const asked = input();
    if (await run({ input: asked, idempotencyKey: keyFor(asked) })) say(t('dossier.verify.done'));
  }
  return { verify, isRunning, problems };
}
