import { revokeEnterpriseQrRules } from '@lianxi/schema';
import {
  EnterpriseQrsDocument,
  IssueEnterpriseQrDocument,
  RevokeEnterpriseQrDocument,
  type QrRowFragment,
} from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAction } from '../../shared/api/useAction.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { drawnQr, type IssuedQr } from '../../shared/qr/issued-qr.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** An enterprise with the QRs that open its page. */
export function useQrs(id: () => string) {
  const { record, ...read } = useRecord({
    query: EnterpriseQrsDocument,
    variables: () => ({ id: id() }),
    record: ({ enterprise }) => enterprise,
  });
  return { enterprise: record, ...read };
}

/** Issues a QR and draws it; what it says is told this once. */
export function useIssueQr(after: () => void) {
  const { run, isRunning, problems } = useAction(IssueEnterpriseQrDocument);
  const issued = shallowRef<IssuedQr | null>(null);
  async function issue(input: { enterpriseId: string; formId?: string | null }) {
    if (isRunning.value) return;
    const data = await run({ input });
    if (!data) return;
    issued.value = drawnQr(data.issueEnterpriseQr);
    after();
  }
  return { issued, issue, isRunning, problems };
}

/** Revokes a QR for a reason, at once. */
export function useRevokeQr(qr: () => QrRowFragment, refresh: () => void) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const reason = ref('');
  const deed = useDeed({
    document: RevokeEnterpriseQrDocument,
    start: () => (reason.value = ''),
    check: () => problemsIn(revokeEnterpriseQrRules, { reason: reason.value }),
    input: () => ({ id: qr().id, reason: reason.value.trim() }),
    done: () => t('opinions.qr.revoked'),
    refresh,
  });
  return { reason, ...deed };
}
