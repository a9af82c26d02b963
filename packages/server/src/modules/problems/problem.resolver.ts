import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType, shapeOfSearched } from '../enterprises/index.ts';
import { VisitType } from '../visits/index.ts';
import { assignProblems } from './assignment.service.ts';
import { batchSource } from './batch-list.ts';
import { AssignProblemsInput } from './problem-deeds.inputs.ts';
import { problemSource } from './problem-list.ts';
import { HandlingBatchListArgs, ProblemListArgs, RaiseProblemInput, ReferProblemInput } from './problem.inputs.ts';
import { raiseProblem, referProblem } from './problem.service.ts';
import {
  AssignProblemsPayload,
  HandlingBatchConnection,
  HandlingBatchType,
  ProblemConnection,
  ProblemType,
  RaiseProblemPayload,
  ReferProblemPayload,
} from './problem.type.ts';

@Resolver(() => ProblemType)
export class ProblemResolver {
  @Query(() => ProblemType, {
    nullable: true,
    description: '一个问题；不存在与无权查看同为空。 One problem, or null when absent or not yours.',
  })
  problem(
    @Arg('id', () => ID, { description: '问题。 The problem.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'problem', word: 'prb' });
  }

  @Query(() => ProblemConnection, {
    description: '辖区内的问题，新的在前。 Problems of a region and all below it, newest first.',
  })
  problems(@Args(() => ProblemListArgs) args: ProblemListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => problemSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'Problem', source, shape });
  }

  @Mutation(() => RaiseProblemPayload, {
    description: '登记企业反映的问题，可附当场答复。 Takes down a problem, with the answer where one was given.',
  })
  async raiseProblem(
    @Arg('input', () => RaiseProblemInput, { description: '何人反映何事。 Who raised what.' })
    input: RaiseProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await raiseProblem(ctx, input) };
  }

  @Mutation(() => ReferProblemPayload, {
    description: '将收集的问题转给部门。 Puts a collected problem before a department.',
  })
  async referProblem(
    @Arg('input', () => ReferProblemInput, { description: '哪个问题、哪个部门。 Which problem, which department.' })
    input: ReferProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await referProblem(ctx, input) };
  }
}

@Resolver(() => HandlingBatchType)
export class HandlingBatchResolver {
  @Query(() => HandlingBatchType, {
    nullable: true,
    description: '一批交办；不存在与无权查看同为空。 One batch, or null when absent or not yours.',
  })
  handlingBatch(
    @Arg('id', () => ID, { description: '批次。 The batch.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'handling_batch', word: 'bat' });
  }

  @Query(() => HandlingBatchConnection, {
    description: '辖区内的交办批次，新的在前。 Batches of a region and all below it, newest first.',
  })
  handlingBatches(
    @Args(() => HandlingBatchListArgs) args: HandlingBatchListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => batchSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'HandlingBatch', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => AssignProblemsPayload, {
    description:
      '集中交办一批问题：交部门，或由本办承办。 Gives problems out: to departments, or to the office itself.',
  })
  async assignProblems(
    @Arg('input', () => AssignProblemsInput, { description: '哪些问题、交给谁、多久。 Which, to whom, how long.' })
    input: AssignProblemsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await assignProblems(ctx, input) };
  }
}
export const AssignProblemsPayloadResolver = showsWritten(() => AssignProblemsPayload, {
  field: 'batch',
  type: () => HandlingBatchType,
  table: 'handling_batch',
  description: '批次。 The batch.',
});

@Resolver(() => EnterpriseType)
export class EnterpriseProblemsResolver {
  @FieldResolver(() => [ProblemType], {
    description: '该企业反映的问题，新的在前，最多 50 个。 Its problems, newest first, at most 50.',
  })
  problems(): never {
    return answeredBySelect();
  }
}

@Resolver(() => VisitType)
export class VisitProblemsResolver {
  @FieldResolver(() => [ProblemType], { description: '走访中反映的问题。 Problems raised on this visit.' })
  problems(): never {
    return answeredBySelect();
  }
}

export const RaiseProblemPayloadResolver = showsWritten(() => RaiseProblemPayload, {
  field: 'problem',
  type: () => ProblemType,
  table: 'problem',
  description: '登记的问题。 The problem taken down.',
});
export const ReferProblemPayloadResolver = showsWritten(() => ReferProblemPayload, {
  field: 'problem',
  type: () => ProblemType,
  table: 'problem',
  description: '转出的问题。 The problem.',
});
