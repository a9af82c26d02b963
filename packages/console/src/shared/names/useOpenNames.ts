import { openNamesRules } from '@lianxi/schema';
import { OpenNamesDocument } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useApi } from '../api/api.ts';
import { useDeed } from '../deed/useDeed.ts';
import { useRules } from '../problems/useRules.ts';

/** Opens the names of a county, which is asked for where none is given, for a purpose that is written down. */
export function useOpenNames(place: () => number | null) {
  const { t } = useI18n();
  const { renew } = useApi();
  const { problemsIn, problemOf } = useRules();
  const purpose = ref('');
  const chosen = ref<number | null>(null);
  const county = () => place() ?? chosen.value;
  const deed = useDeed({
    document: OpenNamesDocument,
    start() {
      purpose.value = '';
      chosen.value = null;
    },
    check: () => [
      ...(county() === null ? [problemOf('regionId', 'REQUIRED')] : []),
      ...problemsIn(openNamesRules, { purpose: purpose.value }),
    ],
    // The check has seen that there is one.
    input: () => ({ regionId: county() ?? 0, purpose: purpose.value.trim() }),
    done: () => t('names.opened'),
    after: renew,
  });
  return { purpose, chosen, ...deed };
}
