import { tierEnterprisesRules } from '@lianxi/schema';
import { TierEnterprisesDocument, type Tier } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';

interface Tiering {
  /** Ids of the enterprises chosen, all of one county. */
  ids: () => readonly string[];
  refresh: () => void;
  after: () => void;
}

/** Puts the enterprises chosen into a tier, from a day on and with a reason. */
export function useTierEnterprises({ ids, refresh, after }: Tiering) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn } = useRules();
  const form = reactive<{ tier: Tier; fromOn: string; reason: string }>({ tier: 'KEY', fromOn: '', reason: '' });
  const input = () => ({ ...form, enterpriseIds: [...ids()], reason: form.reason.trim() });
  const deed = useDeed({
    document: TierEnterprisesDocument,
    start: () => Object.assign(form, { tier: 'KEY', fromOn: service.value?.today ?? '', reason: '' }),
    check: () => problemsIn(tierEnterprisesRules, input()),
    input,
    done: () => t('regularVisits.tiering.done', { count: ids().length }),
    refresh,
    after,
  });
  return { form, ...deed };
}
