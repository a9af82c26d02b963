import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root, type ClassType } from 'type-graphql';
import type { Context } from './context.ts';
import type { RowKey } from './global-id.ts';

/** What a deed hands on to the fields of its payload: the key of the row that it wrote. */
export interface Written {
  written: RowKey;
}

/** The argument by which a mutation is sent again without being done again. */
export const keyArg = {
  nullable: true,
  description: '幂等键：重试得到同一结果。 A retry under the same key gets the same answer.',
} as const;

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
    [field](@Root() { written }: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
      return ctx.select.byKey(ctx, info, { table, key: written });
    }
  }
  return WrittenResolver;
}
