import { enterpriseQrLimits, issueEnterpriseQrRules, revokeEnterpriseQrRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import type { Written } from '../../platform/written.ts';
import { Enterprise } from '../enterprises/index.ts';
import { hashOf, newToken } from '../identity/index.ts';
import { FormState, OpinionForm } from '../opinions/index.ts';
import { EnterpriseQr } from './enterprise-qr.entity.ts';
import type { IssueEnterpriseQrInput, RevokeEnterpriseQrInput } from './enterprise-qr.inputs.ts';
import { canIssueEnterpriseQr, canRevokeEnterpriseQr, type QrState } from './enterprise-qr.policy.ts';

/** A new QR and its path, which nobody will see again: the database keeps the hash of its token alone. */
export async function issueEnterpriseQr(
  ctx: Context,
  input: IssueEnterpriseQrInput,
): Promise<Written & { path: string; url: string | null }> {
  const { expiresInDays } = checked(issueEnterpriseQrRules, input);
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  const { regionId } = enterprise;
  demand(canIssueEnterpriseQr(actorOf(ctx), regionId));
  if (!(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
  const form = await formThatIsOut(ctx, input.formId, enterprise);
  const written = { regionId, id: newId() };
  const token = newToken();
  const facts = {
    ...written,
    enterpriseId: enterprise.id,
    formId: form?.id ?? null,
    days: expiresInDays ?? enterpriseQrLimits.usualDays,
    by: actorOf(ctx).displayName,
  };
  await ctx.em.execute('select sec.issue_qr(?, ?::jsonb)', [hashOf(token), JSON.stringify(facts)]);
  await noted(ctx, written, { verb: 'issueEnterpriseQr', told: 'enterpriseQrIssued', about: enterprise });
  const path = `/e/${token}`;
  const { gatewayUrl } = ctx.installation;
  return { written, path, url: gatewayUrl && `${gatewayUrl.replace(/\/$/, '')}${path}` };
}

/** The form that a QR is to open: one of this enterprise that is still out. */
async function formThatIsOut(
  ctx: Context,
  id: string | null | undefined,
  enterprise: RowKey,
): Promise<OpinionForm | null> {
  if (id == null) return null;
  const form = await ctx.em.findOne(OpinionForm, fromGlobalId('opf', id, 'formId'));
  if (form?.regionId !== enterprise.regionId || form.enterprise.id !== enterprise.id)
    throw badInput('formId', 'NOT_HERE');
  if (form.state !== FormState.ISSUED) throw new Refusal('FORM_STATE', { field: 'formId' });
  return form;
}

/** Ends a QR for good: from now on it answers like one that never was. */
export async function revokeEnterpriseQr(ctx: Context, input: RevokeEnterpriseQrInput): Promise<RowKey> {
  const key = fromGlobalId('eqr', input.id);
  const qr = await ctx.em.findOne(EnterpriseQr, key);
  if (!qr) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { reason } = checked(revokeEnterpriseQrRules, input);
  const [row] = await ctx.em.execute<{ state: QrState }[]>('select sec.qr_state(?, ?) as state', [
    key.regionId,
    key.id,
  ]);
  if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canRevokeEnterpriseQr(actorOf(ctx), { regionId: key.regionId, state: row.state }));
  const facts = JSON.stringify({ reason, by: actorOf(ctx).displayName });
  const [ended] = await ctx.em.execute<{ isRevoked: boolean }[]>(
    'select sec.revoke_qr(?, ?, ?::jsonb) as "isRevoked"',
    [key.regionId, key.id, facts],
  );
  // Somebody else was quicker.
  if (!ended?.isRevoked) throw new Refusal('QR_ENDED');
  const about = { regionId: qr.regionId, id: qr.enterprise.id };
  await noted(ctx, key, { verb: 'revokeEnterpriseQr', told: 'enterpriseQrRevoked', about, reason });
  return key;
}

interface Noted {
  verb: string;
  told: string;
  about: RowKey;
  reason?: string;
}

async function noted(ctx: Context, key: RowKey, { verb, told, about, reason }: Noted): Promise<void> {
  recordDeed(ctx, { verb, subjectType: 'EnterpriseQr', subject: key, about, reason: reason ?? null });
  await ctx.em.flush();
  await tell(ctx, told, key);
}
