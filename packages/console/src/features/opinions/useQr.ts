import { revokeEnterpriseQrRules } from '@lianxi/schema';
import {
  EnterpriseQrsDocument,
  IssueEnterpriseQrDocument,
  RevokeEnterpriseQrDocument,
  type QrRowFragment,
} from '@lianxi/schema/operations';
import { renderSVG } from 'uqr';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAction } from '../../shared/api/useAction.ts';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
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

/** A QR as it was told once: what stands in it, and how it is drawn. */
export interface IssuedQr {
  address: string;
  /** A picture as an address of its own, so that nothing of it is markup of the page. */
  picture: string;
  /** Whether the address is whole; without a public address of the installation it is a path alone. */
  isWhole: boolean;
}

/** Issues a QR and draws it; what it says is told this once. */
export function useIssueQr(after: () => void) {
  const { run, isRunning, problems } = useAction(IssueEnterpriseQrDocument);
  const issued = shallowRef<IssuedQr | null>(null);
  async function issue(input: { enterpriseId: string; formId?: string | null }) {
    if (isRunning.value) return;
    const data = await run({ input });
    if (!data) return;
    const { path, url } = data.issueEnterpriseQr;
    const address = url ?? path;
    const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`;
    issued.value = { address, picture, isWhole: url != null };
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
