import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { ConfirmNotFoundInput, EndNotFoundInput, NotFoundListArgs, ReportNotFoundInput } from './not-found.inputs.ts';
import { notFoundSource } from './not-found.rows.ts';
import { confirmNotFound, endNotFound, reportNotFound } from './not-found.service.ts';
import {
  ConfirmNotFoundPayload,
  EndNotFoundPayload,
  NotFoundCaseType,
  NotFoundConnection,
  ReportNotFoundPayload,
} from './not-found.type.ts';

@Resolver(() => NotFoundCaseType)
export class NotFoundResolver {
  @Query(() => NotFoundConnection, {
    description: '辖区内查无此企业的情况，最近去看的在前。 Enterprises not found, the latest look first.',
  })
  notFoundCases(
    @Args(() => NotFoundListArgs) args: NotFoundListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => notFoundSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'NotFoundCase', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => ReportNotFoundPayload, {
    description: '报告查无此企业，待另一人复核。 Says that an enterprise was not found; a second person is to look.',
  })
  async reportNotFound(
    @Arg('input', () => ReportNotFoundInput, { description: '哪家、哪天、去了哪里。 Which, when and where.' })
    input: ReportNotFoundInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reportNotFound(ctx, input) };
  }

  @Mutation(() => ConfirmNotFoundPayload, {
    description: '另一人复核也未找到，企业自当日起停业。 Confirms it as a second person; the enterprise is suspended.',
  })
  async confirmNotFound(
    @Arg('input', () => ConfirmNotFoundInput, { description: '哪一件、哪天去的。 Which case, and when.' })
    input: ConfirmNotFoundInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await confirmNotFound(ctx, input) };
  }

  @Mutation(() => EndNotFoundPayload, {
    description: '了结：找到了恢复原状态，或确已不在予以关闭。 Ends it: found again, or gone for good.',
  })
  async endNotFound(
    @Arg('input', () => EndNotFoundInput, { description: '哪一件、如何了结。 Which case, and how it ends.' })
    input: EndNotFoundInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await endNotFound(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseNotFoundResolver {
  @FieldResolver(() => NotFoundCaseType, {
    nullable: true,
    description: '尚未了结的“查无此企业”。 The open case of it not being found.',
  })
  notFoundCase(): never {
    return answeredBySelect();
  }
}

const shown = {
  field: 'notFoundCase',
  type: () => NotFoundCaseType,
  table: 'not_found_case',
  description: '这一件。 The case.',
};
export const ReportNotFoundPayloadResolver = showsWritten(() => ReportNotFoundPayload, shown);
export const ConfirmNotFoundPayloadResolver = showsWritten(() => ConfirmNotFoundPayload, shown);
export const EndNotFoundPayloadResolver = showsWritten(() => EndNotFoundPayload, shown);
