import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { ProblemType } from '../problems/index.ts';
import {
  CarryOutCommonProblemInput,
  CommonProblemListArgs,
  DecideCommonProblemInput,
  DeclareCommonProblemInput,
  DissolveCommonProblemInput,
  ReviseCommonProblemInput,
} from './common-problem.inputs.ts';
import { commonProblemSource } from './common-problem.rows.ts';
import {
  carryOutCommonProblem,
  decideCommonProblem,
  declareCommonProblem,
  dissolveCommonProblem,
  reviseCommonProblem,
} from './common-problem.service.ts';
import {
  CommonProblemConnection,
  CommonProblemPayload,
  CommonProblemProposalType,
  CommonProblemType,
} from './common-problem.type.ts';
import { proposeCommonProblems } from './proposals.ts';

@Resolver(() => CommonProblemType)
export class CommonProblemResolver {
  @Query(() => CommonProblemType, {
    nullable: true,
    description: '一个共性问题；不存在与无权查看同为空。 One common problem, or null when absent or not yours.',
  })
  commonProblem(
    @Arg('id', () => ID, { description: '共性问题。 The common problem.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'common_problem', word: 'cop' });
  }

  @Query(() => CommonProblemConnection, {
    description: '辖区和上级列入的共性问题，新的在前。 Common problems of the region and above it, newest first.',
  })
  commonProblems(
    @Args(() => CommonProblemListArgs) args: CommonProblemListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => commonProblemSource(root, regions);
    const shape = `${shapeOfRegions(regions)}|${args.isOpen == null ? 'all' : 'some'}`;
    return ctx.select.connection(ctx, info, { node: 'CommonProblem', source, shape });
  }

  @Query(() => [CommonProblemProposalType], {
    description:
      '几个县（市、区）相似而未办结的问题，供市级列为共性问题，不含企业名称。 Open problems that several counties share, without names of enterprises.',
  })
  commonProblemProposals(
    @Arg('regionId', () => Int, { description: '市或省。 The city or province.' }) regionId: number,
    @Ctx() ctx: Context,
  ): Promise<CommonProblemProposalType[]> {
    return proposeCommonProblems(ctx, regionId);
  }

  @Mutation(() => CommonProblemPayload, {
    description: '将几个县（市、区）的相似问题列为共性问题。 Declares like problems of several counties as one.',
  })
  async declareCommonProblem(
    @Arg('input', () => DeclareCommonProblemInput, { description: '哪些问题、怎么说。 Which problems, in what words.' })
    input: DeclareCommonProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declareCommonProblem(ctx, input) };
  }

  @Mutation(() => CommonProblemPayload, {
    description: '修改共性问题的说法和列入的问题。 Changes the words and the problems of a common one.',
  })
  async reviseCommonProblem(
    @Arg('input', () => ReviseCommonProblemInput, {
      description: '怎么说、增减哪些。 The words, and what comes or goes.',
    })
    input: ReviseCommonProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reviseCommonProblem(ctx, input) };
  }

  @Mutation(() => CommonProblemPayload, {
    description: '对共性问题作出专题决定，并告知列入的各件问题。 Decides a common problem, and tells its problems.',
  })
  async decideCommonProblem(
    @Arg('input', () => DecideCommonProblemInput, { description: '决定、牵头单位、完成日期。 What, who, by when.' })
    input: DecideCommonProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await decideCommonProblem(ctx, input) };
  }

  @Mutation(() => CommonProblemPayload, {
    description: '填报专题决定的落实情况。 Tells that a decision was carried out.',
  })
  async carryOutCommonProblem(
    @Arg('input', () => CarryOutCommonProblemInput, { description: '落实情况。 What was done.' })
    input: CarryOutCommonProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await carryOutCommonProblem(ctx, input) };
  }

  @Mutation(() => CommonProblemPayload, { description: '不再作为共性问题。 Gives a common problem up.' })
  async dissolveCommonProblem(
    @Arg('input', () => DissolveCommonProblemInput, { description: '哪个、为何。 Which one, and why.' })
    input: DissolveCommonProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await dissolveCommonProblem(ctx, input) };
  }
}

@Resolver(() => ProblemType)
export class ProblemInCommonResolver {
  @FieldResolver(() => CommonProblemType, {
    nullable: true,
    description: '列入的共性问题；未列入为空。 The common problem that it belongs to.',
  })
  commonProblem(): never {
    return answeredBySelect();
  }
}

export const CommonProblemPayloadResolver = showsWritten(() => CommonProblemPayload, {
  field: 'commonProblem',
  type: () => CommonProblemType,
  table: 'common_problem',
  description: '共性问题。 The common problem.',
});
