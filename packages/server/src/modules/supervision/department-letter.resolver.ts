import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { PageArgs } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { departmentLetterSource } from './department-letter.rows.ts';
import { replyToLetter } from './department-letter.service.ts';
import {
  DepartmentLetterConnection,
  DepartmentLetterPayload,
  DepartmentLetterType,
  ReplyToLetterInput,
} from './department-letter.type.ts';

@Resolver(() => DepartmentLetterType)
export class DepartmentLetterResolver {
  @Query(() => DepartmentLetterType, {
    nullable: true,
    description: '一份发给部门的督办函；不存在与无权查看同为空。 One letter, or null when absent or not yours.',
  })
  departmentLetter(
    @Arg('id', () => ID, { description: '督办函。 The letter.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'supervision_letter', word: 'ltr' });
  }

  @Query(() => DepartmentLetterConnection, {
    description:
      '可见的发给部门的督办函，新的在前；部门联系人只见发给本部门的。 The letters to departments that the viewer may see, newest first; a department’s contact sees those to its department.',
  })
  departmentLetters(@Args(() => PageArgs) _args: PageArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'DepartmentLetter', source: () => departmentLetterSource });
  }

  @Mutation(() => DepartmentLetterPayload, {
    description: '部门答复发给它的督办函。 A department answers the letter that is addressed to it.',
  })
  async replyToLetter(
    @Arg('input', () => ReplyToLetterInput, { description: '哪份函、如何答复。 Which letter, and how.' })
    input: ReplyToLetterInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await replyToLetter(ctx, input) };
  }
}

export const DepartmentLetterPayloadResolver = showsWritten(() => DepartmentLetterPayload, {
  field: 'letter',
  type: () => DepartmentLetterType,
  table: 'supervision_letter',
  description: '督办函。 The letter.',
});
