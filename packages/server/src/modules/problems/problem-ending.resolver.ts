import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, type Written } from '../../platform/written.ts';
import {
  confirmProblem,
  reopenProblem,
  closeProblem,
  closeAsUnresolvable,
  withdrawProblem,
  callBackWithdrawal,
  feedBack,
} from './handling.service.ts';
import { mergeProblems } from './merging.service.ts';
import {
  CallBackWithdrawalInput,
  FeedBackInput,
  MergeProblemsInput,
  ProblemReasonInput,
  ProblemWordsInput,
  UnresolvableInput,
} from './problem-deeds.inputs.ts';
import { ProblemStepPayload } from './problem.type.ts';

/** How a problem comes to its end, and back from it. */
@Resolver()
export class ProblemEndingResolver {
  @Mutation(() => ProblemStepPayload, { description: '企业认可答复。 The enterprise agrees to the answer.' })
  async confirmProblem(
    @Arg('input', () => ProblemWordsInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemWordsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await confirmProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '重新办理。 Takes a problem up again.' })
  async reopenProblem(
    @Arg('input', () => ProblemReasonInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemReasonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reopenProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '销号办结。 Strikes a problem off.' })
  async closeProblem(
    @Arg('input', () => ProblemReasonInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemReasonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await closeProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, {
    description: '说明无法解决并办结。 Ends a problem that cannot be solved, explained.',
  })
  async closeAsUnresolvable(
    @Arg('input', () => UnresolvableInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: UnresolvableInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await closeAsUnresolvable(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '企业撤回。 The enterprise withdraws it.' })
  async withdrawProblem(
    @Arg('input', () => ProblemReasonInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: ProblemReasonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await withdrawProblem(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '撤回后由他人回访。 Asks after a withdrawal, by somebody else.' })
  async callBackWithdrawal(
    @Arg('input', () => CallBackWithdrawalInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: CallBackWithdrawalInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await callBackWithdrawal(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '反馈办理情况。 Feeds back what became of it.' })
  async feedBack(
    @Arg('input', () => FeedBackInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: FeedBackInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await feedBack(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, { description: '并案办理。 Lets like problems be handled as one.' })
  async mergeProblems(
    @Arg('input', () => MergeProblemsInput, { description: '哪个问题、如何。 Which problem, and how.' })
    input: MergeProblemsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await mergeProblems(ctx, input) };
  }
}
