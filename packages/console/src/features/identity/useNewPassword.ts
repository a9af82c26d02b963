import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';

/** A password is judged by its length alone; the contract's rules have the same number. */
const shortest = 10;

/** A new password typed twice, with what is still missing in words. */
export function useNewPassword() {
  const { t } = useI18n();
  const password = ref('');
  const again = ref('');

  const missing = computed(() => Math.max(0, shortest - [...password.value].length));
  const progress = computed(() => {
    if (password.value === '') return '';
    return missing.value > 0 ? t('identity.stillMissing', { count: missing.value }) : t('identity.longEnough');
  });
  /** Only the form knows that two fields differ; the server sees one of them. */
  function problemsOfRepeat(): Problem[] {
    if (password.value === again.value) return [];
    return [{ code: 'BAD_INPUT', field: 'again', rule: null, message: t('identity.notTheSame') }];
  }
  return { password, again, progress, problemsOfRepeat };
}
