import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root as Source, type ClassType } from 'type-graphql';
import type { Context } from './context.ts';
import type { RowKey } from './global-id.ts';
import type { Root } from './select/select.ts';

/** What a deed hands on to the fields of its payload: the key of the row that it wrote. */
export interface Written {
  written: RowKey;
}

/** The argument by which a mutation is sent again without being done again. */
export const keyArg = {
  nullable: true,
  description: '幂等键：重试得到同一结果。 A retry under the same key gets the same answer.',
} as const;

/** The same where a deed wrote several rows, in whichever regions. */
export interface WrittenRows {
  written: RowKey[];
}

interface Shown {
  field: string;
  type: () => ClassType;
  table: string;
  description: string;
}

/** The resolver of a payload's one field: the row that was written, read as the selection asks for it. */
export function showsWritten(payload: () => ClassType, { field, type, table, description }: Shown): ClassType {
  @Resolver(payload)
  class WrittenResolver {
    @FieldResolver(type, { description })
    [field](@Source() { written }: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
      return ctx.select.byKey(ctx, info, { table, key: written });
    }
  }
  return WrittenResolver;
}

/** The resolver of a payload's one list: the rows that were written, at most 200, by their ids. */
export function showsWrittenRows(payload: () => ClassType, { field, type, table, description }: Shown): ClassType {
  const build = ({ selection, nodes, type: shown }: Root): string => {
    const row = selection.alias();
    const regions = selection.parameter(({ given }) => given['regions'], 'int[]');
    const ids = selection.parameter(({ given }) => given['ids'], 'uuid[]');
    const where = [`(${row}.region_id,${row}.id) in (select * from unnest(${regions},${ids}))`];
    return selection.many(shown, nodes, { table, row, where, order: `${row}.id`, most: 200 });
  };
  @Resolver(payload)
  class WrittenRowsResolver {
    @FieldResolver(() => [type()], { description })
    [field](
      @Source() { written }: WrittenRows,
      @Info() info: GraphQLResolveInfo,
      @Ctx() ctx: Context,
    ): Promise<unknown> {
      const given = { regions: written.map(({ regionId }) => regionId), ids: written.map(({ id }) => id) };
      return ctx.select.run(ctx, info, { build, given });
    }
  }
  return WrittenRowsResolver;
}
