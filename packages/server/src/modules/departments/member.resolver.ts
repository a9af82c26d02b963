import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { endMembership, MembershipType } from '../identity/index.ts';
import { DepartmentType } from './department.type.ts';
import { EndMembershipInput, MemberListArgs } from './member.inputs.ts';
import { memberSource } from './member.rows.ts';
import { EndMembershipPayload, MemberConnection, MemberType } from './member.type.ts';

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => MemberConnection, {
    description: '辖区内的成员，按区划、姓名排列。 Present members of a region and all below it, by region and name.',
  })
  members(@Args(() => MemberListArgs) _args: MemberListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'Member', source: memberSource });
  }

  @Mutation(() => EndMembershipPayload, {
    description: '终止成员身份，立即生效。 Ends a membership, which takes effect at once.',
  })
  async endMembership(
    @Arg('input', () => EndMembershipInput, { description: '哪个成员，为何。 Which one, and why.' })
    input: EndMembershipInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await endMembership(ctx, input) };
  }
}

export const EndMembershipPayloadResolver = showsWritten(() => EndMembershipPayload, {
  field: 'member',
  type: () => MemberType,
  table: 'membership',
  description: '该成员。 The membership that ended.',
});

@Resolver(() => MembershipType)
export class MembershipDepartmentResolver {
  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: '部门联系人所属的部门。 The department a contact speaks for.',
  })
  department(): never {
    return answeredBySelect();
  }
}
