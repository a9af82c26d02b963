import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import {
  categoriseProblem,
  triageProblem,
  extendProblem,
  pauseProblem,
  resumeProblem,
  promiseNextAnswer,
  coordinateProblem,
  escalateProblem,
  deferProblem,
  replyProblem,
} from './handling.service.ts';
import {
  CategoriseProblemInput,
  CoordinateProblemInput,
  EscalateProblemInput,
  ExtendProblemInput,
  ProblemReasonInput,
  ProblemWordsInput,
  PromiseNextAnswerInput,
  TriageProblemInput,
} from './problem-deeds.inputs.ts';
import { ProblemStepPayload, ProblemType } from './problem.type.ts';

/** What is done to a problem while somebody is at work on it. */
@Resolver()
export class ProblemHandlingResolver {
  @Mutation(() => ProblemStepPayload, { description: '分流一个问题。 Sets the way a problem is to go.' })
  async triageProblem(
    @Arg('input', () => TriageProblemInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: TriageProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await triageProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '给问题归类。 Says what a problem is about.' })
  async categoriseProblem(
    @Arg('input', () => CategoriseProblemInput, { description: '哪个问题、哪一类。 Which problem, and what about.' })
    input: CategoriseProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await categoriseProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '到期之前延期。 Gives more time, before the day is over.' })
  async extendProblem(
    @Arg('input', () => ExtendProblemInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ExtendProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await extendProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '暂停计时。 Stops the clock of a problem.' })
  async pauseProblem(
    @Arg('input', () => ProblemReasonInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemReasonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await pauseProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '恢复计时。 Lets the clock go on.' })
  async resumeProblem(
    @Arg('input', () => ProblemReasonInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemReasonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await resumeProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, {
    description: '不能办结时，承诺下次答复的日期。 Promises the day of the next answer.',
  })
  async promiseNextAnswer(
    @Arg('input', () => PromiseNextAnswerInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: PromiseNextAnswerInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await promiseNextAnswer(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '记录沟通协调。 Takes down what was coordinated.' })
  async coordinateProblem(
    @Arg('input', () => CoordinateProblemInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: CoordinateProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await coordinateProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '提级办理。 Hands a problem up.' })
  async escalateProblem(
    @Arg('input', () => EscalateProblemInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: EscalateProblemInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await escalateProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, {
    description: '挂账，并承诺下次答复的日期。 Puts a problem on the deferred ledger.',
  })
  async deferProblem(
    @Arg('input', () => PromiseNextAnswerInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: PromiseNextAnswerInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await deferProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '答复企业。 Answers the enterprise.' })
  async replyProblem(
    @Arg('input', () => ProblemWordsInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemWordsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await replyProblem(ctx, input) };
  }
}

export const ProblemStepPayloadResolver = showsWritten(() => ProblemStepPayload, {
  field: 'problem',
  type: () => ProblemType,
  table: 'problem',
  description: '问题。 The problem.',
});
