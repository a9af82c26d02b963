import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { PageArgs } from '../../platform/paging.ts';
import { invitationSource } from './invitation.rows.ts';
import { ConsultationInvitationConnection, ConsultationInvitationType } from './invitation.type.ts';

@Resolver(() => ConsultationInvitationType)
export class InvitationResolver {
  @Query(() => ConsultationInvitationType, {
    nullable: true,
    description: '一份会商邀请；不存在与无权查看同为空。 One invitation, or null when absent or not yours.',
  })
  consultationInvitation(
    @Arg('id', () => ID, { description: '邀请。 The invitation.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'consultation_invitee', word: 'inv' });
  }

  @Query(() => ConsultationInvitationConnection, {
    description:
      '可见的会商邀请，会商日期晚的在前；部门联系人只见发给本部门的。 The invitations the viewer may see, the latest meeting first; a department’s contact sees those of its department.',
  })
  consultationInvitations(
    @Args(() => PageArgs) _args: PageArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.connection(ctx, info, { node: 'ConsultationInvitation', source: () => invitationSource });
  }
}
