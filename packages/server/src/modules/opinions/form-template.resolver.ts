import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { PublishFormTemplateInput, RetireFormTemplateInput, ReviseFormTemplateInput } from './form-template.inputs.ts';
import { publishFormTemplate, retireFormTemplate, reviseFormTemplate } from './form-template.service.ts';
import {
  FormTemplateType,
  PublishFormTemplatePayload,
  RetireFormTemplatePayload,
  ReviseFormTemplatePayload,
} from './form-template.type.ts';

@Resolver(() => FormTemplateType)
export class FormTemplateResolver {
  @Query(() => [FormTemplateType], {
    description:
      '某区划可用的征求意见表模板，本级与上级发布的。 Templates that a region hands out: its own, and those from above.',
  })
  formTemplates(
    @Arg('regionId', () => Int, { description: '区划。 The region.' }) _regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, templatesSql);
  }

  @Query(() => FormTemplateType, {
    nullable: true,
    description: '一份模板；不存在与无权查看同为空。 One template, or null when absent or not yours.',
  })
  formTemplate(
    @Arg('id', () => ID, { description: '模板。 The template.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'form_template', word: 'ftp' });
  }

  @Mutation(() => PublishFormTemplatePayload, {
    description: '发布一份征求意见表模板。 Publishes a template of opinion forms.',
  })
  async publishFormTemplate(
    @Arg('input', () => PublishFormTemplateInput, { description: '哪里、问什么。 Where, and what it asks.' })
    input: PublishFormTemplateInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await publishFormTemplate(ctx, input) };
  }

  @Mutation(() => ReviseFormTemplatePayload, {
    description: '发布模板的新版本，已发放的表不变。 Publishes its next version; forms that are out stay as they are.',
  })
  async reviseFormTemplate(
    @Arg('input', () => ReviseFormTemplateInput, { description: '哪份、问什么。 Which one, and what it asks now.' })
    input: ReviseFormTemplateInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reviseFormTemplate(ctx, input) };
  }

  @Mutation(() => RetireFormTemplatePayload, { description: '停用模板。 Takes a template out of use.' })
  async retireFormTemplate(
    @Arg('input', () => RetireFormTemplateInput, { description: '哪份、为何。 Which one, and why.' })
    input: RetireFormTemplateInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await retireFormTemplate(ctx, input) };
  }
}

/** Templates of the region and of those above it, whose keys are arithmetic; the nearest first. */
function templatesSql({ selection, type, ...root }: Root): string {
  const row = selection.alias();
  const region = selection.arg<{ regionId: number }>(root, (args) => args.regionId, 'int');
  const where = [`${row}.region_id=any(array[${region},100000,${region}/10000*10000,${region}/100*100])`];
  const order = `${row}.is_retired,${row}.region_id desc,${row}.id desc`;
  return selection.many(type, root.nodes, { table: 'form_template', row, where, order, most: 100 });
}

export const PublishFormTemplatePayloadResolver = showsWritten(() => PublishFormTemplatePayload, {
  field: 'template',
  type: () => FormTemplateType,
  table: 'form_template',
  description: '发布的模板。 The template.',
});
export const ReviseFormTemplatePayloadResolver = showsWritten(() => ReviseFormTemplatePayload, {
  field: 'template',
  type: () => FormTemplateType,
  table: 'form_template',
  description: '修订的模板。 The template.',
});
export const RetireFormTemplatePayloadResolver = showsWritten(() => RetireFormTemplatePayload, {
  field: 'template',
  type: () => FormTemplateType,
  table: 'form_template',
  description: '停用的模板。 The template.',
});
