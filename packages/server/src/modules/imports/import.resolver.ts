import { contains, ruleMessage } from '@lianxi/schema';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
  Subscription,
  type SubscriptionHandlerData,
} from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import type { Told } from '../../platform/outbox.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { asMultirange, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { ImportListArgs, ImportRowsArgs } from './import.inputs.ts';
import { newestFirst } from './import.rows.ts';
import { ImportConnection, ImportProblem, ImportRowConnection, ImportType } from './import.type.ts';

/** Only who reads in the import's region hears that it changed: even an empty event would tell that it is there. */
function isHeard({ payload, args, context }: SubscriptionHandlerData<Told, { id: string }, Context>): boolean {
  const { regionId, id } = fromGlobalId('imp', args.id);
  const isMeant = payload.id === id && payload.regionId === regionId;
  return isMeant && context.regions.some((region) => contains(region, regionId));
}

/** Imports are few and small, so one range over all jurisdictions is enough. */
function importSource(at: FieldAt) {
  // Made where it is used: a selection of `__typename` alone looks at no rows, and takes no parameter.
  const ranges = () =>
    at.selection.arg<ImportListArgs>(
      at,
      (args, run) => asMultirange(listedRegions(run.regions, args.regionId)),
      'int4multirange',
    );
  return {
    table: 'enterprise_import',
    order: newestFirst,
    branches: [(row: string) => [`${row}.region_id<@${ranges()}`]],
  };
}

@Resolver(() => ImportType)
export class ImportResolver {
  @Query(() => ImportType, {
    nullable: true,
    description: '一次导入；不存在与无权查看同为空。 One import, or null when absent or not yours.',
  })
  import(
    @Arg('id', () => ID, { description: '导入。 The import.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'enterprise_import', word: 'imp' });
  }

  @Query(() => ImportConnection, {
    description: '辖区内的导入，新的在前。 Imports of a region and all below it, newest first.',
  })
  imports(@Args(() => ImportListArgs) _args: ImportListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'Import', source: importSource });
  }

  @FieldResolver(() => ImportRowConnection, { description: '各行，按文件顺序。 Its rows in the order of the file.' })
  rows(@Args(() => ImportRowsArgs) _args: ImportRowsArgs): never {
    return answeredBySelect();
  }

  @Subscription(() => ImportType, {
    nullable: true,
    // Read here as well, so that an id that is none is refused at once and not with the first event.
    topics: ({ args }: { args: { id: string } }) => {
      fromGlobalId('imp', args.id);
      return 'importChanged';
    },
    filter: isHeard,
    description:
      '导入的状态或进度变化时推送；非己所有则无声。 The import each time it changes; silent where it is not the reader’s.',
  })
  // oxlint-disable-next-line max-params -- type-graphql hands each part of a subscription over by itself
  importChanged(
    @Root() told: Told,
    @Arg('id', () => ID, { description: '导入。 The import.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    return ctx.select.byKey(ctx, info, { table: 'enterprise_import', key: told });
  }
}

@Resolver(() => ImportProblem)
export class ImportProblemResolver {
  @FieldResolver(() => String, { description: '说明。 The rule as a sentence.' })
  message(@Root() problem: ImportProblem, @Ctx() ctx: Context): string {
    return ruleMessage(problem.rule, ctx.locale);
  }
}
