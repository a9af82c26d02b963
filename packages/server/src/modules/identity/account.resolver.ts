import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Actor } from '../../platform/actor.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { Root } from '../../platform/select/select.ts';
import { RegionType } from '../tenancy/index.ts';
import { ChangePasswordInput, ClaimInvitationInput, InviteMemberInput, SignInInput } from './account.inputs.ts';
import {
  changePassword,
  claimInvitation,
  homeOf,
  inviteMember,
  permissionsAt,
  signIn,
  signOut,
  type Invitation,
} from './account.service.ts';
import {
  ChangePasswordPayload,
  ClaimInvitationPayload,
  InviteMemberPayload,
  MembershipType,
  Permission,
  SignInPayload,
  SignOutPayload,
  Viewer,
} from './account.type.ts';

/** What the API shows of an actor; the rest of `Viewer` resolves from the actor of the request. */
const viewerOf = (actor: Actor): Viewer => ({
  id: actor.accountId,
  loginName: actor.loginName,
  displayName: actor.displayName,
});

@Resolver(() => Viewer)
export class AccountResolver {
  @Query(() => Viewer, {
    nullable: true,
    description: '当前登录者；未登录为空。 Who is signed in; null without a session.',
  })
  viewer(@Ctx() ctx: Context): Viewer | null {
    return ctx.actor ? viewerOf(ctx.actor) : null;
  }

  @Mutation(() => SignInPayload, { description: '登录，写入会话 Cookie。 Signs in and sets the session cookie.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: '用户名与密码。' }) input: SignInInput,
    @Ctx() ctx: Context,
  ): Promise<SignInPayload> {
    return { viewer: viewerOf(await signIn(ctx, input)) };
  }

  @Mutation(() => SignOutPayload, { description: '退出登录。 Ends the session.' })
  async signOut(@Ctx() ctx: Context): Promise<SignOutPayload> {
    await signOut(ctx);
    return { isSignedOut: true };
  }

  @Mutation(() => ClaimInvitationPayload, {
    description: '使用一次性邀请链接。 Claims a one-time set-up link and signs in.',
  })
  async claimInvitation(
    @Arg('input', () => ClaimInvitationInput, { description: '链接与账号。' }) input: ClaimInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimInvitationPayload> {
    return { viewer: viewerOf(await claimInvitation(ctx, input)) };
  }

  @Mutation(() => ChangePasswordPayload, {
    description: '修改自己的密码。 Changes one’s own password; other sessions end.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: '当前与新密码。' }) input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ): Promise<ChangePasswordPayload> {
    await changePassword(ctx, input);
    return { viewer: viewerOf(actorOf(ctx)) };
  }

  @Mutation(() => InviteMemberPayload, {
    description: '邀请成员，得到一次性链接。 Makes a one-time set-up link for a new member.',
  })
  inviteMember(
    @Arg('input', () => InviteMemberInput, { description: '区划与角色。' }) input: InviteMemberInput,
    @Ctx() ctx: Context,
  ): Promise<Invitation> {
    return inviteMember(ctx, input);
  }

  @FieldResolver(() => [MembershipType], { description: '全部角色。 Every role held.' })
  memberships(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return ctx.select.run(ctx, info, membershipsSql);
  }

  @FieldResolver(() => [Permission], { description: '在某区划可做之事。 What the viewer may do in a region.' })
  permissions(
    @Arg('regionId', () => Int, { description: '区划。 The region.' }) regionId: number,
    @Ctx() ctx: Context,
  ): string[] {
    return permissionsAt(actorOf(ctx), regionId);
  }

  @FieldResolver(() => RegionType, { description: '默认打开的区划。 Where the console opens.' })
  home(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return ctx.select.run(ctx, info, homeSql);
  }
}

/** One's own memberships, in whatever role. */
function membershipsSql({ selection, nodes, type }: Root): string {
  const row = selection.alias();
  const account = selection.parameter(({ actor }) => actor?.accountId ?? null, 'uuid');
  const where = [`${row}.account_id=${account}`, `${row}.ended_at is null`];
  return selection.many(type, nodes, {
    table: 'membership',
    row,
    where,
    order: `${row}.region_id,${row}.id`,
    most: 500,
  });
}

function homeSql({ selection, nodes, type }: Root): string {
  const row = selection.alias();
  const home = selection.parameter(({ actor }) => actor && homeOf(actor), 'int');
  return selection.one(type, nodes, { table: 'region', row, where: [`${row}.region_id=${home}`] });
}
