import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, type Written } from '../../platform/written.ts';
import { LinkAppealInput, NoteAppealStatusInput } from './appeal.inputs.ts';
import { extendAppeal, linkAppeal, noteAppealStatus } from './appeal.service.ts';
import { ProblemReasonInput } from './problem-deeds.inputs.ts';
import { ProblemStepPayload } from './problem.type.ts';

/** What the province's appeals platform says of a problem. */
@Resolver()
export class AppealResolver {
  @Mutation(() => ProblemStepPayload, {
    description:
      '登记或更正诉求平台编号，平台时限随之起算。 Gives a problem its number on the appeals platform, and its clock.',
  })
  async linkAppeal(
    @Arg('input', () => LinkAppealInput, { description: '哪个问题、什么编号。 Which problem, which number.' })
    input: LinkAppealInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await linkAppeal(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, {
    description: '登记诉求平台上的办理状态。 Writes down the status on the appeals platform.',
  })
  async noteAppealStatus(
    @Arg('input', () => NoteAppealStatusInput, { description: '哪个问题、什么状态。 Which problem, which status.' })
    input: NoteAppealStatusInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await noteAppealStatus(ctx, input) };
  }

  @Mutation(() => ProblemStepPayload, {
    description:
      '登记平台同意延期：办结时限延至 30 个工作日。 The platform gives more time: thirty working days for solving.',
  })
  async extendAppeal(
    @Arg('input', () => ProblemReasonInput, { description: '哪个问题、为何。 Which problem, and why.' })
    input: ProblemReasonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await extendAppeal(ctx, input) };
  }
}
