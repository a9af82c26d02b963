import { onScopeDispose, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRegionId } from '../../shared/api/client.ts';
import { useLanguages } from '../../shared/i18n/language.ts';
import { uploadFile, type UploadAnswer } from '../../shared/upload/upload.ts';

/** The passage of one file to the server: how much has gone out, and the way to end it. */
export function usePassage() {
  const regionId = useRegionId();
  const { language } = useLanguages();
  const { t } = useI18n();
  /** From 0 to 1. */
  const share = ref(0);
  let passage = new AbortController();
  const cancel = () => passage.abort();
  onScopeDispose(cancel);

  function send(file: File): Promise<UploadAnswer> {
    passage = new AbortController();
    share.value = 0;
    return uploadFile(file, {
      headers: { 'accept-language': language.value, 'x-lianxi-region': String(regionId.value) },
      onProgress: (now) => (share.value = now),
      signal: passage.signal,
      offline: t('imports.upload.offline'),
    });
  }
  return { share, send, cancel };
}
