import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { RegionType } from '../tenancy/index.ts';
import { approveCountyArchive, declineCountyArchive, takeCountyAlong } from './archive.service.ts';
import {
  ApproveCountyArchiveInput,
  CountyArchiveListArgs,
  DeclineCountyArchiveInput,
  DeclareCountyWorkingInput,
  EmptyPracticeRegionInput,
  MarkPracticeRegionInput,
  OpenCountyInput,
  TakeCountyAlongInput,
} from './county.inputs.ts';
import { archiveSource } from './county.rows.ts';
import { declareCountyWorking, emptyPracticeRegion, markPracticeRegion, openCounty } from './county.service.ts';
import { openingProgress } from './county-steps.ts';
import {
  ApproveCountyArchivePayload,
  CountyArchiveConnection,
  CountyArchiveType,
  CountyOpeningPayload,
  CountyOpeningType,
  DeclineCountyArchivePayload,
  MarkPracticeRegionPayload,
  OpeningProgress,
  TakeCountyAlongPayload,
} from './county.type.ts';

const input = { description: '内容。 What to do.' };

@Resolver(() => RegionType)
export class CountyResolver {
  @FieldResolver(() => Boolean, {
    description: '是否练习区：不计入上级的任何数字。 A practice region counts in no figure of those above it.',
  })
  isPractice(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => CountyOpeningType, {
    nullable: true,
    description: '开通；先前已在使用的为空。 Its opening; null where it worked before openings were kept.',
  })
  opening(): never {
    return answeredBySelect();
  }

  @Query(() => OpeningProgress, {
    description:
      '开通的进展，出自数据；无权查看的全为零。 How far an opening is, by its data; zeros where nothing is seen.',
  })
  openingProgress(
    @Arg('regionId', () => Int, { description: '县（市、区）。 The county.' }) regionId: number,
    @Ctx() ctx: Context,
  ): Promise<OpeningProgress> {
    return openingProgress(ctx, regionId);
  }

  @Query(() => CountyArchiveConnection, {
    description: '一个县（市、区）的归档，新的在前。 Archives of a county, newest first.',
  })
  countyArchives(
    @Args(() => CountyArchiveListArgs) _args: CountyArchiveListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    return ctx.select.connection(ctx, info, { node: 'CountyArchive', source: archiveSource });
  }

  @Mutation(() => CountyOpeningPayload, { description: '开通一个县（市、区）。 Opens a county.' })
  async openCounty(
    @Arg('input', () => OpenCountyInput, input) given: OpenCountyInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await openCounty(ctx, given) };
  }

  @Mutation(() => CountyOpeningPayload, { description: '宣布正式运行。 Declares a county working.' })
  async declareCountyWorking(
    @Arg('input', () => DeclareCountyWorkingInput, input) given: DeclareCountyWorkingInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declareCountyWorking(ctx, given) };
  }

  @Mutation(() => MarkPracticeRegionPayload, {
    description: '设为或不再作为练习区；须为空。 Makes an empty county a practice region, or no longer.',
  })
  async markPracticeRegion(
    @Arg('input', () => MarkPracticeRegionInput, input) given: MarkPracticeRegionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await markPracticeRegion(ctx, given) };
  }

  @Mutation(() => MarkPracticeRegionPayload, {
    description: '清空练习区，可重新练习。 Empties a practice region, so that others may practise in it.',
  })
  async emptyPracticeRegion(
    @Arg('input', () => EmptyPracticeRegionInput, input) given: EmptyPracticeRegionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await emptyPracticeRegion(ctx, given) };
  }

  @Mutation(() => TakeCountyAlongPayload, {
    description:
      '生成一个县（市、区）全部数据的归档；超过 50 人的待另一人批准。 Takes everything of a county along, as an archive.',
  })
  async takeCountyAlong(
    @Arg('input', () => TakeCountyAlongInput, input) given: TakeCountyAlongInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await takeCountyAlong(ctx, given) };
  }

  @Mutation(() => ApproveCountyArchivePayload, {
    description: '由另一人批准归档，随即生成。 A second member agrees to an archive; it is made.',
  })
  async approveCountyArchive(
    @Arg('input', () => ApproveCountyArchiveInput, input) given: ApproveCountyArchiveInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await approveCountyArchive(ctx, given) };
  }

  @Mutation(() => DeclineCountyArchivePayload, {
    description: '由另一人不批准归档，并说明理由。 A second member does not agree, and says why.',
  })
  async declineCountyArchive(
    @Arg('input', () => DeclineCountyArchiveInput, input) given: DeclineCountyArchiveInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declineCountyArchive(ctx, given) };
  }
}

export const CountyOpeningPayloadResolver = showsWritten(() => CountyOpeningPayload, {
  field: 'opening',
  type: () => CountyOpeningType,
  table: 'county_opening',
  description: '开通。 The opening.',
});
const archive = {
  field: 'archive',
  type: () => CountyArchiveType,
  table: 'county_archive',
  description: '归档。 The archive.',
};
export const TakeCountyAlongPayloadResolver = showsWritten(() => TakeCountyAlongPayload, archive);
export const ApproveCountyArchivePayloadResolver = showsWritten(() => ApproveCountyArchivePayload, archive);
export const DeclineCountyArchivePayloadResolver = showsWritten(() => DeclineCountyArchivePayload, archive);

@Resolver(() => MarkPracticeRegionPayload)
export class MarkPracticeRegionPayloadResolver {
  @FieldResolver(() => RegionType, { description: '区划。 The region.' })
  region(@Root() { written }: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return ctx.select.run(ctx, info, ({ selection, nodes, type }) => {
      const row = selection.alias();
      // A number that the deed itself wrote down.
      return selection.one(type, nodes, {
        table: 'region',
        row,
        where: [`${row}.region_id=${Number(written.regionId)}`],
      });
    });
  }
}
