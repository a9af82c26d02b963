import { proposeTransferRules } from '@lianxi/schema';
import {
  EnterpriseToTransferDocument,
  ProposeEnterpriseTransferDocument,
  type EnterpriseToTransferQuery,
} from '@lianxi/schema/operations';
import { reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

export type MovingEnterprise = NonNullable<EnterpriseToTransferQuery['enterprise']>;

/** The enterprise that moved. */
export function useMovingEnterprise(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseToTransferDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
  });
  return { enterprise: record, ...read };
}

/** Where an enterprise went, since when and why; sent, it leads to what was handed on. */
export function useProposeTransfer(enterprise: () => MovingEnterprise, refresh: () => void) {
  const { t } = useI18n();
  const router = useRouter();
  const route = useRoute();
  const { problemsIn, problemOf } = useRules();
  const form = reactive({ movedOn: '', reason: '' });
  // A pair of two counties leads here and says which is the other one.
  const toRegionId = ref<number | null>(Number(route.query['into']) || null);
  const deed = useDeed({
    document: ProposeEnterpriseTransferDocument,
    check: () => [
      ...(toRegionId.value === null ? [problemOf('toRegionId', 'REQUIRED')] : []),
      ...problemsIn(proposeTransferRules, form),
    ],
    input() {
      if (toRegionId.value === null) throw new Error('No county was chosen');
      const { id, version } = enterprise();
      return {
        enterpriseId: id,
        version,
        toRegionId: toRegionId.value,
        movedOn: form.movedOn,
        reason: form.reason.trim(),
      };
    },
    done: () => t('transfers.propose.done'),
    refresh,
    after: ({ proposeEnterpriseTransfer }) => {
      void router.push({ name: 'transfer', params: { id: proposeEnterpriseTransfer.transfer.id } });
    },
  });
  return { form, toRegionId, ...deed };
}
