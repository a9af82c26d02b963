import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { correctVisit } from './visit-correction.ts';
import {
  CancelVisitInput,
  ConfirmVisitInput,
  CorrectVisitInput,
  MissVisitInput,
  PlanVisitInput,
  RestoreVisitInput,
  VoidVisitInput,
} from './visit.inputs.ts';
import { cancelVisit, confirmVisit, missVisit, planVisit, restoreVisit, voidVisit } from './visit.service.ts';
import {
  CancelVisitPayload,
  ConfirmVisitPayload,
  CorrectVisitPayload,
  MissVisitPayload,
  PlanVisitPayload,
  RestoreVisitPayload,
  VisitType,
  VoidVisitPayload,
} from './visit.type.ts';

/** What the mutations hand to their payload: the key of the row, read anew after the commit. */
interface Written {
  written: RowKey;
}
const keyArg = {
  nullable: true,
  description: '幂等键：重试得到同一结果。 A retry under the same key gets the same answer.',
} as const;
const reasonArg = { description: '走访与原因。 Which visit, and why.' } as const;

@Resolver()
export class VisitDeedsResolver {
  @Mutation(() => PlanVisitPayload, { description: '计划一次走访。 Plans a visit.' })
  async planVisit(
    @Arg('input', () => PlanVisitInput, { description: '走访谁、何日。 Whom to visit, and when.' })
    input: PlanVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await planVisit(ctx, input) };
  }

  @Mutation(() => ConfirmVisitPayload, {
    description: '确认走访；办公室确认后仍可由企业确认。 Confirms a visit, by the enterprise or by the office.',
  })
  async confirmVisit(
    @Arg('input', () => ConfirmVisitInput, { description: '走访与确认方。 Which visit, and who confirms it.' })
    input: ConfirmVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await confirmVisit(ctx, input) };
  }

  @Mutation(() => VoidVisitPayload, { description: '作废走访，留存原因。 Voids a visit and keeps the reason.' })
  async voidVisit(
    @Arg('input', () => VoidVisitInput, reasonArg) input: VoidVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await voidVisit(ctx, input) };
  }

  @Mutation(() => RestoreVisitPayload, { description: '撤销作废。 Restores a voided visit to what it was.' })
  async restoreVisit(
    @Arg('input', () => RestoreVisitInput, reasonArg) input: RestoreVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await restoreVisit(ctx, input) };
  }

  @Mutation(() => CancelVisitPayload, { description: '取消计划中的走访。 Cancels a planned visit.' })
  async cancelVisit(
    @Arg('input', () => CancelVisitInput, reasonArg) input: CancelVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await cancelVisit(ctx, input) };
  }

  @Mutation(() => MissVisitPayload, { description: '记录走访未成行。 Notes that a planned visit did not take place.' })
  async missVisit(
    @Arg('input', () => MissVisitInput, reasonArg) input: MissVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await missVisit(ctx, input) };
  }

  @Mutation(() => CorrectVisitPayload, {
    description: '更正走访，保留确认。 Corrects a visit; its confirmation stays.',
  })
  async correctVisit(
    @Arg('input', () => CorrectVisitInput, { description: '更正内容。 What to change.' }) input: CorrectVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await correctVisit(ctx, input) };
  }
}

const readWritten = (payload: Written, info: GraphQLResolveInfo, ctx: Context): Promise<unknown> =>
  ctx.select.byKey(ctx, info, { table: 'visit', key: payload.written });

@Resolver(() => PlanVisitPayload)
export class PlanVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '计划的走访。 The visit planned.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => ConfirmVisitPayload)
export class ConfirmVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '确认的走访。 The visit confirmed.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => VoidVisitPayload)
export class VoidVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '作废的走访。 The visit voided.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => RestoreVisitPayload)
export class RestoreVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '恢复的走访。 The visit restored.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => CancelVisitPayload)
export class CancelVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '取消的走访。 The visit cancelled.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => MissVisitPayload)
export class MissVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '未成行的走访。 The visit missed.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
@Resolver(() => CorrectVisitPayload)
export class CorrectVisitPayloadResolver {
  @FieldResolver(() => VisitType, { description: '更正后的走访。 The visit corrected.' })
  visit(@Source() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
