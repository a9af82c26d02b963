import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg } from '../../platform/written.ts';
import { VisitType } from '../visits/index.ts';
import { RecordVisitInput } from './visit-record.inputs.ts';
import { recordVisit, type RecordedVisit } from './visit-record.service.ts';
import { RecordVisitPayload } from './visit-record.type.ts';

@Resolver(() => RecordVisitPayload)
export class VisitRecordResolver {
  @Mutation(() => RecordVisitPayload, {
    description:
      '登记一次走访，连同人员、部门、隐患、征求意见表和问题一次保存。 Records a visit with people, form and problems at once.',
  })
  async recordVisit(
    @Arg('input', () => RecordVisitInput, { description: '走访的全部内容。 The whole visit.' }) input: RecordVisitInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<RecordedVisit> {
    return recordVisit(ctx, input);
  }

  @FieldResolver(() => VisitType, { description: '登记的走访。 The visit recorded.' })
  visit(@Source() { visit }: RecordedVisit, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return ctx.select.byKey(ctx, info, { table: 'visit', key: visit });
  }

  @FieldResolver(() => VisitType, {
    nullable: true,
    description: '随即计划的下次走访。 The next visit, where one was planned.',
  })
  nextVisit(
    @Source() { nextVisit }: RecordedVisit,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> | null {
    return nextVisit && ctx.select.byKey(ctx, info, { table: 'visit', key: nextVisit });
  }
}
