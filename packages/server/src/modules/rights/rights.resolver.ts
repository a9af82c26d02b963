import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { PersonType } from '../people/index.ts';
import { giveNotice } from './notice.service.ts';
import { issueRightsLink, revokeRightsLink } from './rights-link.service.ts';
import {
  answerRightsRequest,
  recordRightsRequest,
  takeOnRightsRequest,
  withdrawRightsRequest,
} from './rights-request.service.ts';
import {
  AnswerRightsRequestInput,
  GiveNoticeInput,
  IssueRightsLinkInput,
  RecordRightsRequestInput,
  RevokeRightsLinkInput,
  RightsRequestListArgs,
  TakeOnRightsRequestInput,
  WithdrawRightsRequestInput,
} from './rights.inputs.ts';
import { rightsRequestSource } from './rights.rows.ts';
import {
  GiveNoticePayload,
  IssueRightsLinkPayload,
  PersonNoticeType,
  RevokeRightsLinkPayload,
  RightsLinkType,
  RightsRequestConnection,
  RightsRequestPayload,
  RightsRequestType,
} from './rights.type.ts';

@Resolver(() => RightsRequestType)
export class RightsRequestResolver {
  @Query(() => RightsRequestType, {
    nullable: true,
    description: '一项个人信息请求；不存在与无权查看同为空。 One request, or null when absent or not yours.',
  })
  rightsRequest(
    @Arg('id', () => ID, { description: '请求。 The request.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'rights_request', word: 'rrq' });
  }

  @Query(() => RightsRequestConnection, {
    description: '辖区内本人就其个人信息提出的请求，新的在前。 What people ask about their own data, newest first.',
  })
  rightsRequests(
    @Args(() => RightsRequestListArgs) args: RightsRequestListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => rightsRequestSource(root, regions);
    const shape = `${shapeOfRegions(regions)}|${args.isOpen == null ? 'all' : 'some'}`;
    return ctx.select.connection(ctx, info, { node: 'RightsRequest', source, shape });
  }

  @Mutation(() => RightsRequestPayload, {
    description: '登记当面提出的请求。 Writes down what a person asked for at the counter.',
  })
  async recordRightsRequest(
    @Arg('input', () => RecordRightsRequestInput, { description: '何人请求什么。 Who asks for what.' })
    input: RecordRightsRequestInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordRightsRequest(ctx, input) };
  }

  @Mutation(() => RightsRequestPayload, { description: '由本人承办一项请求。 Takes a request on, by name.' })
  async takeOnRightsRequest(
    @Arg('input', () => TakeOnRightsRequestInput, { description: '哪一项。 Which one.' })
    input: TakeOnRightsRequestInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await takeOnRightsRequest(ctx, input) };
  }

  @Mutation(() => RightsRequestPayload, {
    description: '答复一项请求；照办的更正、异议和删除随即办理。 Answers a request, and does what it grants.',
  })
  async answerRightsRequest(
    @Arg('input', () => AnswerRightsRequestInput, {
      description: '是否照办、怎样答复。 Granted or not, in what words.',
    })
    input: AnswerRightsRequestInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await answerRightsRequest(ctx, input) };
  }

  @Mutation(() => RightsRequestPayload, { description: '应本人要求撤回一项请求。 Withdraws a request for the person.' })
  async withdrawRightsRequest(
    @Arg('input', () => WithdrawRightsRequestInput, { description: '哪一项。 Which one.' })
    input: WithdrawRightsRequestInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await withdrawRightsRequest(ctx, input) };
  }
}

@Resolver(() => PersonType)
export class PersonRightsResolver {
  @FieldResolver(() => [RightsRequestType], {
    description: '本人提出的请求，新的在前，最多 20 项。 What they asked for, newest first, at most 20.',
  })
  rightsRequests(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [RightsLinkType], {
    description: '交给本人的链接，新的在前，最多 5 个。 Links handed to them, newest first, at most 5.',
  })
  rightsLinks(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [PersonNoticeType], {
    description: '何时怎样告知过本人；没有即尚未告知。 When they were told what is held; none yet where it is empty.',
  })
  notices(): never {
    return answeredBySelect();
  }

  @Mutation(() => IssueRightsLinkPayload, {
    description:
      '签发本人链接，内容只给出一次；先前的链接随即失效。 Issues a person’s own link, told once; earlier ones end.',
  })
  issueRightsLink(
    @Arg('input', () => IssueRightsLinkInput, { description: '交给谁、何时到期。 For whom, and until when.' })
    input: IssueRightsLinkInput,
    @Ctx() ctx: Context,
  ): Promise<Written & { path: string; url: string | null }> {
    return issueRightsLink(ctx, input);
  }

  @Mutation(() => RevokeRightsLinkPayload, { description: '吊销本人链接，立即失效。 Revokes a link, at once.' })
  async revokeRightsLink(
    @Arg('input', () => RevokeRightsLinkInput, { description: '哪一个。 Which one.' }) input: RevokeRightsLinkInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await revokeRightsLink(ctx, input) };
  }

  @Mutation(() => GiveNoticePayload, { description: '登记已向本人告知。 Writes down that the notice was given.' })
  async giveNotice(
    @Arg('input', () => GiveNoticeInput, { description: '何时、怎样。 When, and how.' }) input: GiveNoticeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await giveNotice(ctx, input) };
  }
}

export const RightsRequestPayloadResolver = showsWritten(() => RightsRequestPayload, {
  field: 'request',
  type: () => RightsRequestType,
  table: 'rights_request',
  description: '请求。 The request.',
});
export const IssueRightsLinkPayloadResolver = showsWritten(() => IssueRightsLinkPayload, {
  field: 'link',
  type: () => RightsLinkType,
  table: 'rights_link',
  description: '签发的链接。 The link issued.',
});
export const RevokeRightsLinkPayloadResolver = showsWritten(() => RevokeRightsLinkPayload, {
  field: 'link',
  type: () => RightsLinkType,
  table: 'rights_link',
  description: '吊销的链接。 The link revoked.',
});
export const GiveNoticePayloadResolver = showsWritten(() => GiveNoticePayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '被告知的人员。 Who was told.',
});
