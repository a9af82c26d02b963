import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { PageArgs } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { AcceptReferralInput, ReplyToReferralInput, ReturnReferralInput } from './problem-deeds.inputs.ts';
import { referralSource } from './problem.rows.ts';
import { acceptReferral, replyToReferral, returnReferral } from './referral.service.ts';
import { ReferralAnswerPayload, ReferralConnection, ReferralType } from './referral.type.ts';

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralType, {
    nullable: true,
    description: '一件转办；不存在与无权查看同为空。 One referral, or null when absent or not yours.',
  })
  referral(
    @Arg('id', () => ID, { description: '转办件。 The referral.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'referral', word: 'ref' });
  }

  @Query(() => ReferralConnection, {
    description:
      '可见的转办件，新的在前；部门联系人只见转给本部门的。 The referrals the viewer may see, newest first; a department’s contact sees those put before it.',
  })
  referrals(@Args(() => PageArgs) _args: PageArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'Referral', source: () => referralSource });
  }

  @Mutation(() => ReferralAnswerPayload, { description: '部门受理。 The department takes a problem on.' })
  async acceptReferral(
    @Arg('input', () => AcceptReferralInput, { description: '哪一件、如何。 Which one, and how.' })
    input: AcceptReferralInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await acceptReferral(ctx, input) };
  }

  @Mutation(() => ReferralAnswerPayload, {
    description: '部门退回，须有依据并指明应由谁办。 The department gives a problem back, naming basis and door.',
  })
  async returnReferral(
    @Arg('input', () => ReturnReferralInput, { description: '哪一件、如何。 Which one, and how.' })
    input: ReturnReferralInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await returnReferral(ctx, input) };
  }

  @Mutation(() => ReferralAnswerPayload, { description: '部门答复。 The department answers.' })
  async replyToReferral(
    @Arg('input', () => ReplyToReferralInput, { description: '哪一件、如何。 Which one, and how.' })
    input: ReplyToReferralInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await replyToReferral(ctx, input) };
  }
}

export const ReferralAnswerPayloadResolver = showsWritten(() => ReferralAnswerPayload, {
  field: 'referral',
  type: () => ReferralType,
  table: 'referral',
  description: '转办件。 The referral.',
});
