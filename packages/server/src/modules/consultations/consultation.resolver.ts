import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { ProblemConnection, ProblemType } from '../problems/index.ts';
import { ConsultationTrigger } from './consultation-states.ts';
import {
  ConsultationListArgs,
  ConveneConsultationInput,
  DeclineConsultationInput,
  ExecuteDecisionInput,
  RecordConsultationInput,
  SignConsultationInput,
} from './consultation.inputs.ts';
import { consultationSource, proposalSource } from './consultation.rows.ts';
import {
  conveneConsultation,
  declineConsultation,
  recordConsultation,
  signConsultation,
} from './consultation.service.ts';
import { ConsultationConnection, ConsultationPayload, ConsultationType } from './consultation.type.ts';
import { executeDecision } from './decision.service.ts';

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  @Query(() => ConsultationType, {
    nullable: true,
    description: '一次会商；不存在与无权查看同为空。 One consultation, or null when absent or not yours.',
  })
  consultation(
    @Arg('id', () => ID, { description: '会商。 The consultation.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'consultation', word: 'con' });
  }

  @Query(() => ConsultationConnection, { description: '辖区内的会商，新的在前。 Consultations, newest first.' })
  consultations(
    @Args(() => ConsultationListArgs) args: ConsultationListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => consultationSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Consultation', source, shape: shapeOfRegions(regions) });
  }

  @Query(() => ProblemConnection, {
    description: '系统提议会商的问题，早的在前。 Problems on which a consultation is proposed, the oldest first.',
  })
  consultationProposals(
    @Args(() => ConsultationListArgs) args: ConsultationListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => proposalSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Problem', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => ConsultationPayload, { description: '召集会商。 Convenes the departments on a problem.' })
  async conveneConsultation(
    @Arg('input', () => ConveneConsultationInput, { description: '就何事、何时、邀谁。 On what, when, whom.' })
    input: ConveneConsultationInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await conveneConsultation(ctx, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description: '不召集会商，说明理由。 Declines what was proposed, with the reason.',
  })
  async declineConsultation(
    @Arg('input', () => DeclineConsultationInput, { description: '就何事、为何。 On what, and why.' })
    input: DeclineConsultationInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declineConsultation(ctx, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description: '记录会商：到会、纪要、决定。 Takes down what came of the meeting.',
  })
  async recordConsultation(
    @Arg('input', () => RecordConsultationInput, { description: '会议情况。 What came of it.' })
    input: RecordConsultationInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordConsultation(ctx, input) };
  }

  @Mutation(() => ConsultationPayload, { description: '签署纪要，决定生效。 Signs the minutes; the decisions hold.' })
  async signConsultation(
    @Arg('input', () => SignConsultationInput, { description: '哪次会商。 Which one.' }) input: SignConsultationInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await signConsultation(ctx, input) };
  }

  @Mutation(() => ConsultationPayload, { description: '登记一项决定已执行。 Notes that a decision was carried out.' })
  async executeDecision(
    @Arg('input', () => ExecuteDecisionInput, { description: '哪项决定、如何执行。 Which one, and how.' })
    input: ExecuteDecisionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await executeDecision(ctx, input) };
  }
}

@Resolver(() => ProblemType)
export class ProblemConsultationsResolver {
  @FieldResolver(() => [ConsultationType], {
    description: '就此问题的会商，新的在前。 Consultations on it, newest first.',
  })
  consultations(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => ConsultationTrigger, {
    nullable: true,
    description: '系统为何提议会商；不提议则为空。 Why a consultation is proposed now; null where it is not.',
  })
  consultationTrigger(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Boolean, { description: '当前登录者可否召集会商。 Whether the viewer may convene one.' })
  viewerCanConvene(): never {
    return answeredBySelect();
  }
}

export const ConsultationPayloadResolver = showsWritten(() => ConsultationPayload, {
  field: 'consultation',
  type: () => ConsultationType,
  table: 'consultation',
  description: '会商。 The consultation.',
});
