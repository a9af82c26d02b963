import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { ProblemType } from '../problems/index.ts';
import { SupervisionGround } from './supervision-ground.ts';
import {
  AnswerSupervisionLetterInput,
  IssueSupervisionLetterInput,
  SupervisionLetterListArgs,
} from './supervision.inputs.ts';
import { supervisionSource } from './supervision.rows.ts';
import { answerSupervisionLetter, issueSupervisionLetter } from './supervision.service.ts';
import { SupervisionLetterConnection, SupervisionLetterPayload, SupervisionLetterType } from './supervision.type.ts';

@Resolver(() => SupervisionLetterType)
export class SupervisionLetterResolver {
  @Query(() => SupervisionLetterType, {
    nullable: true,
    description: '一份督办函；不存在与无权查看同为空。 One letter, or null when absent or not yours.',
  })
  supervisionLetter(
    @Arg('id', () => ID, { description: '督办函。 The letter.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'supervision_letter', word: 'sup' });
  }

  @Query(() => SupervisionLetterConnection, {
    description: '辖区内的督办函，新的在前。 Supervision letters, newest first.',
  })
  supervisionLetters(
    @Args(() => SupervisionLetterListArgs) args: SupervisionLetterListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => supervisionSource(root, regions);
    const shape = `${shapeOfRegions(regions)}|${args.isOpen == null ? 'all' : 'some'}`;
    return ctx.select.connection(ctx, info, { node: 'SupervisionLetter', source, shape });
  }

  @Mutation(() => SupervisionLetterPayload, {
    description: '就逾期或搁置的问题印发督办函。 Sends a letter about a problem that is overdue or stuck.',
  })
  async issueSupervisionLetter(
    @Arg('input', () => IssueSupervisionLetterInput, { description: '督办何事、何要求。 On what, and what is asked.' })
    input: IssueSupervisionLetterInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await issueSupervisionLetter(ctx, input) };
  }

  @Mutation(() => SupervisionLetterPayload, { description: '答复督办函。 Answers a supervision letter.' })
  async answerSupervisionLetter(
    @Arg('input', () => AnswerSupervisionLetterInput, { description: '哪份函、如何答复。 Which letter, and how.' })
    input: AnswerSupervisionLetterInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await answerSupervisionLetter(ctx, input) };
  }
}

@Resolver(() => ProblemType)
export class ProblemSupervisionResolver {
  @FieldResolver(() => [SupervisionLetterType], {
    description: '就此问题的督办函，新的在前。 Supervision letters about it, newest first.',
  })
  supervisionLetters(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => SupervisionGround, {
    nullable: true,
    description: '现在可因何督办；不可督办则为空。 Why it may be supervised now; null where it may not.',
  })
  supervisionGround(): never {
    return answeredBySelect();
  }
}

export const SupervisionLetterPayloadResolver = showsWritten(() => SupervisionLetterPayload, {
  field: 'letter',
  type: () => SupervisionLetterType,
  table: 'supervision_letter',
  description: '督办函。 The letter.',
});
