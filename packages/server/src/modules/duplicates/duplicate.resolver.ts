import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { duplicatePairs } from './duplicate-pairs.ts';
import { MergeEnterprisesInput, TellEnterprisesApartInput, UndoEnterpriseMergeInput } from './duplicate.inputs.ts';
import {
  DuplicatePairType,
  EnterpriseMergeType,
  MergeEnterprisesPayload,
  TellEnterprisesApartPayload,
  UndoEnterpriseMergePayload,
} from './duplicate.type.ts';
import { mergeEnterprises } from './merging.service.ts';
import { tellEnterprisesApart } from './telling-apart.service.ts';
import { undoEnterpriseMerge } from './undoing.service.ts';

@Resolver()
export class DuplicateResolver {
  @Query(() => [DuplicatePairType], {
    description:
      '辖区内疑似同一企业的记录，最有把握的在前，最多 50 对。 Pairs of records that may be one enterprise, surest first.',
  })
  duplicatePairs(
    @Arg('regionId', () => Int, { description: '区划。 The region.' }) regionId: number,
    @Arg('isAcross', () => Boolean, {
      nullable: true,
      description: '只看分属两县（市、区）的，或只看同县的。 Only pairs of two counties, or only those of one.',
    })
    isAcross: boolean | null,
    @Ctx() ctx: Context,
  ): Promise<DuplicatePairType[]> {
    return duplicatePairs(ctx, { regionId, isAcross: isAcross ?? null });
  }

  @Mutation(() => MergeEnterprisesPayload, {
    description:
      '合并同一企业的两条记录，历史各留其处。 Merges two records of one enterprise; history stays where it is.',
  })
  async mergeEnterprises(
    @Arg('input', () => MergeEnterprisesInput, {
      description: '哪两条、取用哪几项、为何。 Which, what of it, and why.',
    })
    input: MergeEnterprisesInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await mergeEnterprises(ctx, input) };
  }

  @Mutation(() => UndoEnterpriseMergePayload, {
    description: '撤销合并：24 小时内，或其后未再办理事项时。 Undoes a merge: for 24 hours, or while nothing followed.',
  })
  async undoEnterpriseMerge(
    @Arg('input', () => UndoEnterpriseMergeInput, { description: '哪一条、为何。 Which one, and why.' })
    input: UndoEnterpriseMergeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await undoEnterpriseMerge(ctx, input) };
  }

  @Mutation(() => TellEnterprisesApartPayload, {
    description: '确认是两家企业，不再提示。 Says that two records are two enterprises; nobody is asked again.',
  })
  async tellEnterprisesApart(
    @Arg('input', () => TellEnterprisesApartInput, { description: '哪两条。 Which two.' })
    input: TellEnterprisesApartInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await tellEnterprisesApart(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class MergedEnterpriseResolver {
  @FieldResolver(() => EnterpriseType, {
    nullable: true,
    description: '现由哪条记录代表；未并入为空。 The record that stands for it, once it was merged.',
  })
  mergedInto(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => EnterpriseMergeType, {
    nullable: true,
    description: '并入另一条记录的经过；未并入为空。 How it was merged, once it was.',
  })
  merge(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [EnterpriseMergeType], { description: '并入本记录的记录。 What was merged into this record.' })
  mergedRecords(): never {
    return answeredBySelect();
  }
}

const enterprise = { field: 'enterprise', type: () => EnterpriseType, table: 'enterprise' };
export const MergePayloadResolver = showsWritten(() => MergeEnterprisesPayload, {
  ...enterprise,
  description: '保留的记录。 The record that stayed.',
});
export const UndoMergePayloadResolver = showsWritten(() => UndoEnterpriseMergePayload, {
  ...enterprise,
  description: '恢复的记录。 The record that stands again.',
});
export const TellApartPayloadResolver = showsWritten(() => TellEnterprisesApartPayload, {
  ...enterprise,
  description: '其中一条记录。 One of the records.',
});
