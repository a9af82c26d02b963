import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
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

export const PlanVisitPayloadResolver = showsWritten(() => PlanVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '计划的走访。 The visit planned.',
});
export const ConfirmVisitPayloadResolver = showsWritten(() => ConfirmVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '确认的走访。 The visit confirmed.',
});
export const VoidVisitPayloadResolver = showsWritten(() => VoidVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '作废的走访。 The visit voided.',
});
export const RestoreVisitPayloadResolver = showsWritten(() => RestoreVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '恢复的走访。 The visit restored.',
});
export const CancelVisitPayloadResolver = showsWritten(() => CancelVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '取消的走访。 The visit cancelled.',
});
export const MissVisitPayloadResolver = showsWritten(() => MissVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '未成行的走访。 The visit missed.',
});
export const CorrectVisitPayloadResolver = showsWritten(() => CorrectVisitPayload, {
  field: 'visit',
  type: () => VisitType,
  table: 'visit',
  description: '更正后的走访。 The visit corrected.',
});
