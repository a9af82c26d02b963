import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType, shapeOfSearched } from '../enterprises/index.ts';
import { VisitType } from '../visits/index.ts';
import { opinionFormSource } from './opinion-form-list.ts';
import {
  DeclineOpinionFormInput,
  ExpireOpinionFormInput,
  IssueOpinionFormInput,
  OpinionFormListArgs,
  ProcessOpinionFormInput,
  ReturnOpinionFormInput,
} from './opinion-form.inputs.ts';
import {
  declineOpinionForm,
  expireOpinionForm,
  issueOpinionForm,
  processOpinionForm,
  returnOpinionForm,
} from './opinion-form.service.ts';
import {
  DeclineOpinionFormPayload,
  ExpireOpinionFormPayload,
  IssueOpinionFormPayload,
  OpinionFormConnection,
  OpinionFormType,
  ProcessOpinionFormPayload,
  ReturnOpinionFormPayload,
} from './opinion-form.type.ts';

@Resolver(() => OpinionFormType)
export class OpinionFormResolver {
  @Query(() => OpinionFormType, {
    nullable: true,
    description: '一份征求意见表；不存在与无权查看同为空。 One form, or null when absent or not yours.',
  })
  opinionForm(
    @Arg('id', () => ID, { description: '征求意见表。 The form.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'opinion_form', word: 'opf' });
  }

  @Query(() => OpinionFormConnection, {
    description: '辖区内的征求意见表，新发放的在前。 Opinion forms of a region and all below it, newest issue first.',
  })
  opinionForms(
    @Args(() => OpinionFormListArgs) args: OpinionFormListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => opinionFormSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'OpinionForm', source, shape });
  }

  @Mutation(() => IssueOpinionFormPayload, {
    description: '向企业发放一份征求意见表。 Hands an opinion form out to an enterprise.',
  })
  async issueOpinionForm(
    @Arg('input', () => IssueOpinionFormInput, { description: '发给谁、何日、编号。 To whom, when, which number.' })
    input: IssueOpinionFormInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await issueOpinionForm(ctx, input) };
  }

  @Mutation(() => ReturnOpinionFormPayload, { description: '收回一份征求意见表。 Takes an opinion form back.' })
  async returnOpinionForm(
    @Arg('input', () => ReturnOpinionFormInput, { description: '哪份、何日收回。 Which form, and when it came.' })
    input: ReturnOpinionFormInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await returnOpinionForm(ctx, input) };
  }

  @Mutation(() => DeclineOpinionFormPayload, {
    description: '记录企业谢绝填写。 Notes that the enterprise declines the form.',
  })
  async declineOpinionForm(
    @Arg('input', () => DeclineOpinionFormInput, { description: '哪份、为何。 Which form, and why.' })
    input: DeclineOpinionFormInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declineOpinionForm(ctx, input) };
  }

  @Mutation(() => ProcessOpinionFormPayload, {
    description: '办结一份收回的征求意见表。 Closes a form that came back.',
  })
  async processOpinionForm(
    @Arg('input', () => ProcessOpinionFormInput, { description: '哪份、如何处理。 Which form, and what was done.' })
    input: ProcessOpinionFormInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await processOpinionForm(ctx, input) };
  }

  @Mutation(() => ExpireOpinionFormPayload, {
    description: '将逾期未收回的征求意见表作废。 Lets a form run out whose day has passed.',
  })
  async expireOpinionForm(
    @Arg('input', () => ExpireOpinionFormInput, { description: '哪份。 Which form.' })
    input: ExpireOpinionFormInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await expireOpinionForm(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseFormsResolver {
  @FieldResolver(() => [OpinionFormType], {
    description: '发给该企业的征求意见表，新的在前，最多 50 份。 Its opinion forms, newest first, at most 50.',
  })
  forms(): never {
    return answeredBySelect();
  }
}

@Resolver(() => VisitType)
export class VisitFormsResolver {
  @FieldResolver(() => [OpinionFormType], {
    description: '走访中发放的征求意见表。 Opinion forms handed out on this visit.',
  })
  forms(): never {
    return answeredBySelect();
  }
}

export const IssueOpinionFormPayloadResolver = showsWritten(() => IssueOpinionFormPayload, {
  field: 'form',
  type: () => OpinionFormType,
  table: 'opinion_form',
  description: '发放的征求意见表。 The form handed out.',
});
export const ReturnOpinionFormPayloadResolver = showsWritten(() => ReturnOpinionFormPayload, {
  field: 'form',
  type: () => OpinionFormType,
  table: 'opinion_form',
  description: '收回的征求意见表。 The form that came back.',
});
export const DeclineOpinionFormPayloadResolver = showsWritten(() => DeclineOpinionFormPayload, {
  field: 'form',
  type: () => OpinionFormType,
  table: 'opinion_form',
  description: '被谢绝的征求意见表。 The form declined.',
});
export const ProcessOpinionFormPayloadResolver = showsWritten(() => ProcessOpinionFormPayload, {
  field: 'form',
  type: () => OpinionFormType,
  table: 'opinion_form',
  description: '办结的征求意见表。 The form dealt with.',
});
export const ExpireOpinionFormPayloadResolver = showsWritten(() => ExpireOpinionFormPayload, {
  field: 'form',
  type: () => OpinionFormType,
  table: 'opinion_form',
  description: '逾期作废的征求意见表。 The form that ran out.',
});
