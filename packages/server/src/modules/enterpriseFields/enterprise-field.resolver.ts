import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import {
  DefineEnterpriseFieldInput,
  FillEnterpriseFieldsInput,
  ReopenEnterpriseFieldInput,
  RestoreEnterpriseVersionInput,
  RetireEnterpriseFieldInput,
  ReviseEnterpriseFieldInput,
} from './enterprise-field.inputs.ts';
import { fieldOrder, holdsFor } from './enterprise-field.rows.ts';
import {
  defineEnterpriseField,
  reopenEnterpriseField,
  retireEnterpriseField,
  reviseEnterpriseField,
} from './enterprise-field.service.ts';
import * as types from './enterprise-field.type.ts';
import { fillEnterpriseFields } from './filling.service.ts';
import { restoreEnterpriseVersion } from './restoring.service.ts';

@Resolver(() => EnterpriseType)
export class EnterpriseOwnFieldsResolver {
  @FieldResolver(() => [types.EnterpriseFieldValueType], {
    description: '自设字段及其内容，未填的也在内。 The fields that offices added, and what stands in them.',
  })
  ownFields(
    @Arg('withRetired', () => Boolean, { defaultValue: false, description: '连同已停用的。 Those out of use as well.' })
    _withRetired: boolean,
  ): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Boolean, {
    description: '当前登录者可否填写自设字段。 Whether the viewer may fill in its own fields.',
  })
  viewerCanFillFields(): never {
    return answeredBySelect();
  }
}

@Resolver(() => types.EnterpriseFieldType)
export class EnterpriseFieldResolver {
  @Query(() => [types.EnterpriseFieldType], {
    description:
      '某区划企业的自设字段，本级与上级设定的。 Fields of a region’s enterprises: its own, and those from above.',
  })
  enterpriseFields(
    @Arg('regionId', () => Int, { description: '区划。 The region.' }) _regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, fieldsSql);
  }

  @Query(() => types.EnterpriseFieldType, {
    nullable: true,
    description: '一个自设字段；不存在与无权查看同为空。 One field, or null when absent or not yours.',
  })
  enterpriseField(
    @Arg('id', () => ID, { description: '字段。 The field.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'enterprise_field', word: 'efd' });
  }

  @Mutation(() => types.DefineEnterpriseFieldPayload, {
    description: '为企业设定一个字段，本级与下级可填。 Defines a field for the region and all below.',
  })
  async defineEnterpriseField(
    @Arg('input', () => DefineEnterpriseFieldInput, { description: '名称、用途与填写方式。 Name, purpose and kind.' })
    input: DefineEnterpriseFieldInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await defineEnterpriseField(ctx, input) };
  }

  @Mutation(() => types.ReviseEnterpriseFieldPayload, {
    description: '修订自设字段的文字、上下限或选项。 Revises the words, bounds or choices of a field.',
  })
  async reviseEnterpriseField(
    @Arg('input', () => ReviseEnterpriseFieldInput, { description: '哪个、改成什么。 Which one, and what it becomes.' })
    input: ReviseEnterpriseFieldInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reviseEnterpriseField(ctx, input) };
  }

  @Mutation(() => types.RetireEnterpriseFieldPayload, {
    description: '停用自设字段，已填内容保留。 Takes a field out of use; what stands in it is kept.',
  })
  async retireEnterpriseField(
    @Arg('input', () => RetireEnterpriseFieldInput, { description: '哪个、为何。 Which one, and why.' })
    input: RetireEnterpriseFieldInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await retireEnterpriseField(ctx, input) };
  }

  @Mutation(() => types.ReopenEnterpriseFieldPayload, {
    description: '重新启用自设字段。 Takes a field into use again.',
  })
  async reopenEnterpriseField(
    @Arg('input', () => ReopenEnterpriseFieldInput, { description: '哪个。 Which one.' })
    input: ReopenEnterpriseFieldInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reopenEnterpriseField(ctx, input) };
  }

  @Mutation(() => types.FillEnterpriseFieldsPayload, {
    description: '填写企业的自设字段。 Fills in fields of an enterprise.',
  })
  async fillEnterpriseFields(
    @Arg('input', () => FillEnterpriseFieldsInput, { description: '哪家企业、填什么。 Which one, and what.' })
    input: FillEnterpriseFieldsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await fillEnterpriseFields(ctx, input) };
  }

  @Mutation(() => types.RestoreEnterpriseVersionPayload, {
    description: '恢复企业的较早版本。 Makes an earlier version of an enterprise the present one.',
  })
  async restoreEnterpriseVersion(
    @Arg('input', () => RestoreEnterpriseVersionInput, { description: '哪家、改回什么。 Which one, and what of it.' })
    input: RestoreEnterpriseVersionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await restoreEnterpriseVersion(ctx, input) };
  }
}

/** Those in use first, and of these the ones from the highest level first. */
function fieldsSql({ selection, type, ...root }: Root): string {
  const row = selection.alias();
  const region = selection.arg<{ regionId: number }>(root, (args) => args.regionId, 'int');
  const where = [holdsFor(row, region)];
  const order = `${row}.is_retired,${fieldOrder(row)}`;
  return selection.many(type, root.nodes, { table: 'enterprise_field', row, where, order, most: 300 });
}

const field = {
  field: 'field',
  type: () => types.EnterpriseFieldType,
  table: 'enterprise_field',
  description: '这个字段。 The field.',
};
export const DefineEnterpriseFieldPayloadResolver = showsWritten(() => types.DefineEnterpriseFieldPayload, field);
export const ReviseEnterpriseFieldPayloadResolver = showsWritten(() => types.ReviseEnterpriseFieldPayload, field);
export const RetireEnterpriseFieldPayloadResolver = showsWritten(() => types.RetireEnterpriseFieldPayload, field);
export const ReopenEnterpriseFieldPayloadResolver = showsWritten(() => types.ReopenEnterpriseFieldPayload, field);
export const FillEnterpriseFieldsPayloadResolver = showsWritten(() => types.FillEnterpriseFieldsPayload, {
  field: 'enterprise',
  type: () => EnterpriseType,
  table: 'enterprise',
  description: '填写的企业。 The enterprise.',
});
export const RestoreEnterpriseVersionPayloadResolver = showsWritten(() => types.RestoreEnterpriseVersionPayload, {
  field: 'enterprise',
  type: () => EnterpriseType,
  table: 'enterprise',
  description: '恢复的企业。 The enterprise.',
});
