import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { IssueEnterpriseQrInput, RevokeEnterpriseQrInput } from './enterprise-qr.inputs.ts';
import { issueEnterpriseQr, revokeEnterpriseQr } from './enterprise-qr.service.ts';
import { EnterpriseQrType, IssueEnterpriseQrPayload, RevokeEnterpriseQrPayload } from './enterprise-qr.type.ts';

@Resolver(() => EnterpriseType)
export class EnterpriseQrResolver {
  @FieldResolver(() => [EnterpriseQrType], {
    description: '该企业的企业码，新的在前，最多 20 个。 Its QRs, newest first, at most 20.',
  })
  qrs(): never {
    return answeredBySelect();
  }

  @Mutation(() => IssueEnterpriseQrPayload, {
    description: '签发企业码，内容只给出一次。 Issues a QR; its content is told once.',
  })
  issueEnterpriseQr(
    @Arg('input', () => IssueEnterpriseQrInput, { description: '哪家企业、何时到期。 For whom, and until when.' })
    input: IssueEnterpriseQrInput,
    @Ctx() ctx: Context,
  ): Promise<Written & { path: string; url: string | null }> {
    return issueEnterpriseQr(ctx, input);
  }

  @Mutation(() => RevokeEnterpriseQrPayload, { description: '吊销企业码，立即失效。 Revokes a QR, at once.' })
  async revokeEnterpriseQr(
    @Arg('input', () => RevokeEnterpriseQrInput, { description: '哪个、为何。 Which one, and why.' })
    input: RevokeEnterpriseQrInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await revokeEnterpriseQr(ctx, input) };
  }
}

export const IssueEnterpriseQrPayloadResolver = showsWritten(() => IssueEnterpriseQrPayload, {
  field: 'qr',
  type: () => EnterpriseQrType,
  table: 'enterprise_qr',
  description: '签发的码。 The QR issued.',
});
export const RevokeEnterpriseQrPayloadResolver = showsWritten(() => RevokeEnterpriseQrPayload, {
  field: 'qr',
  type: () => EnterpriseQrType,
  table: 'enterprise_qr',
  description: '吊销的码。 The QR revoked.',
});
