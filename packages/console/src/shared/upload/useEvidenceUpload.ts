import { onScopeDispose } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../api/client.ts';
import { useLanguages } from '../i18n/language.ts';
import { uploadFile, type UploadAnswer } from './upload.ts';

/** Sends a file as evidence; under its id it is there once, however often it is sent. */
export function useEvidenceUpload() {
  const regionId = useRegionId();
  const { language } = useLanguages();
  const { t } = useI18n();
  const passage = new AbortController();
  onScopeDispose(() => passage.abort());

  return (file: File, clientId: string): Promise<UploadAnswer> =>
    uploadFile(file, {
      headers: { 'accept-language': language.value, 'x-lianxi-region': String(regionId.value) },
      asked: { for: 'evidence', clientId },
      onProgress: () => undefined,
      signal: passage.signal,
      offline: t('problems.offline'),
    });
}
