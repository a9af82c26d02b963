import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { DepartmentsArgs, RegisterDepartmentInput } from './department.inputs.ts';
import { departmentsSql } from './department.rows.ts';
import { registerDepartment } from './department.service.ts';
import { DepartmentType, RegisterDepartmentPayload } from './department.type.ts';

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @Query(() => [DepartmentType], {
    description:
      '某区划及其上级当天在用的部门，最多 200 个。 Departments of a region and of those above it on a day, at most 200.',
  })
  departments(
    @Args(() => DepartmentsArgs) _args: DepartmentsArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, departmentsSql);
  }

  @Mutation(() => RegisterDepartmentPayload, { description: '登记一个部门。 Enters a department of a region.' })
  async registerDepartment(
    @Arg('input', () => RegisterDepartmentInput, { description: '部门信息。 Its facts.' })
    input: RegisterDepartmentInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await registerDepartment(ctx, input) };
  }
}

export const RegisterDepartmentPayloadResolver = showsWritten(() => RegisterDepartmentPayload, {
  field: 'department',
  type: () => DepartmentType,
  table: 'department',
  description: '登记的部门。 The department registered.',
});
