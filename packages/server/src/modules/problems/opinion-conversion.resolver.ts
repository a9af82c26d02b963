import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { OpinionType } from '../opinions/index.ts';
import { ConvertOpinionInput } from './opinion-conversion.inputs.ts';
import { convertOpinion } from './opinion-conversion.service.ts';
import { ProblemType } from './problem.type.ts';

@ObjectType({ description: '转为问题的结果。 After making a problem of it.' })
class ConvertOpinionPayload {
  @Field(() => ProblemType, { description: '由此产生的问题。 The problem made of it.' }) problem!: ProblemType;
}

@Resolver()
export class OpinionConversionResolver {
  @Mutation(() => ConvertOpinionPayload, {
    description: '由经办人将意见建议转为问题。 Makes a problem of an opinion, by a person’s word.',
  })
  async convertOpinion(
    @Arg('input', () => ConvertOpinionInput, { description: '哪条、是何问题。 Which one, and what the problem is.' })
    input: ConvertOpinionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await convertOpinion(ctx, input) };
  }
}

@Resolver(() => OpinionType)
export class OpinionProblemResolver {
  @FieldResolver(() => ProblemType, {
    nullable: true,
    description: '由此产生的问题。 The problem that was made of it.',
  })
  problem(): never {
    return answeredBySelect();
  }
}

@Resolver(() => ProblemType)
export class ProblemOriginResolver {
  @FieldResolver(() => OpinionType, {
    nullable: true,
    description: '问题由哪条意见建议转来。 The opinion it was made of.',
  })
  opinion(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => String, {
    description: '企业凭编号和查询码查看进展。 By the number and this code the enterprise looks it up.',
  })
  enquiryCode(): never {
    return answeredBySelect();
  }
}

export const ConvertOpinionPayloadResolver = showsWritten(() => ConvertOpinionPayload, {
  field: 'problem',
  type: () => ProblemType,
  table: 'problem',
  description: '由此产生的问题。 The problem made of it.',
});
