import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';

/** Where the documentation of the API stands, in the language that the console speaks. */
export function useDocsAddress(): ComputedRef<string> {
  const { locale } = useI18n();
  return computed(() => (locale.value === 'en' ? '/docs/en/' : '/docs/'));
}
