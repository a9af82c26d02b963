import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
  type SubscriptionHandlerData,
} from 'type-graphql';
import { mayWriteAt, Role } from '../../platform/actor.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { Told } from '../../platform/outbox.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { inboxChanged, theOffice } from './addressees.ts';
import { removeGroupRobot, setGroupRobot } from './group-robot.service.ts';
import {
  GroupRobotArgs,
  InboxArgs,
  ReadInboxInput,
  RemoveGroupRobotInput,
  SetGroupRobotInput,
  SetMessagePreferenceInput,
} from './inbox.inputs.ts';
import { groupRobotSource, inboxSource } from './inbox.rows.ts';
import { inboxCounts, messageSettings, readInbox, setMessagePreference } from './inbox.service.ts';
import {
  GroupRobotConnection,
  GroupRobotPayload,
  GroupRobotType,
  InboxCounts,
  InboxItemConnection,
  InboxItemType,
  MessageSettings,
  ReadInboxPayload,
  SetMessagePreferencePayload,
} from './inbox.type.ts';

/** Only who writes in the region, speaks for the department or is the account itself hears that an inbox changed. */
function isHeard({ payload, context }: SubscriptionHandlerData<Told, Record<string, never>, Context>): boolean {
  const actor = actorOf(context);
  const { regionId, id } = payload;
  if (regionId === 0) return id === actor.accountId;
  if (id === theOffice) return mayWriteAt(actor, regionId);
  return actor.memberships.some(
    (held) => held.role === Role.DEPARTMENT_CONTACT && held.regionId === regionId && held.departmentId === id,
  );
}

@Resolver(() => InboxItemType)
export class InboxResolver {
  @Query(() => InboxItemConnection, {
    description:
      '等本人所在单位或部门办的事项，不限区划，先到期的在前。 What waits for the offices and departments of whoever is signed in, wherever that is, what is due first in front.',
  })
  inbox(@Args(() => InboxArgs) _args: InboxArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    return ctx.select.connection(ctx, info, { node: 'InboxItem', source: inboxSource });
  }

  @Query(() => InboxCounts, { description: '待办数目，不限区划。 How much waits, wherever that is.' })
  inboxCounts(@Ctx() ctx: Context): Promise<InboxCounts> {
    return inboxCounts(ctx);
  }

  @Subscription(() => InboxCounts, {
    topics: inboxChanged,
    filter: isHeard,
    description: '待办数目变化时推送。 How much waits, each time that it may have changed.',
  })
  inboxChanged(@Root() _told: Told, @Ctx() ctx: Context): Promise<InboxCounts> {
    return inboxCounts(ctx);
  }

  @Mutation(() => ReadInboxPayload, {
    description: '把待办标为已读；不改变事项本身。 Marks items as read; what waits goes on waiting.',
  })
  async readInbox(
    @Arg('input', () => ReadInboxInput, { description: '哪些事项。 Which items.' }) input: ReadInboxInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<object> {
    await readInbox(ctx, input);
    return {};
  }

  @Query(() => MessageSettings, {
    description: '本人在系统外得到提醒的设置。 How whoever is signed in is told outside the console.',
  })
  messageSettings(@Ctx() ctx: Context): Promise<MessageSettings> {
    return messageSettings(ctx);
  }

  @Mutation(() => SetMessagePreferencePayload, {
    description: '设置本人的系统外提醒。 Sets how whoever is signed in is told outside the console.',
  })
  async setMessagePreference(
    @Arg('input', () => SetMessagePreferenceInput, { description: '在何处、何时。 Where and when.' })
    input: SetMessagePreferenceInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<object> {
    await setMessagePreference(ctx, input);
    return {};
  }
}

@Resolver(() => GroupRobotType)
export class GroupRobotResolver {
  @Query(() => GroupRobotConnection, {
    description: '辖区内的工作群机器人，新的在前。 Robots of a region and all below it, newest first.',
  })
  groupRobots(
    @Args(() => GroupRobotArgs) _args: GroupRobotArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.connection(ctx, info, { node: 'GroupRobot', source: groupRobotSource });
  }

  @Mutation(() => GroupRobotPayload, { description: '设置工作群机器人。 Sets a robot for the group of an office.' })
  async setGroupRobot(
    @Arg('input', () => SetGroupRobotInput, { description: '哪个群、何时。 Which group, and when.' })
    input: SetGroupRobotInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await setGroupRobot(ctx, input) };
  }

  @Mutation(() => GroupRobotPayload, { description: '移除工作群机器人。 Removes a robot.' })
  async removeGroupRobot(
    @Arg('input', () => RemoveGroupRobotInput, { description: '哪个机器人。 Which robot.' })
    input: RemoveGroupRobotInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await removeGroupRobot(ctx, input) };
  }
}

export const GroupRobotPayloadResolver = showsWritten(() => GroupRobotPayload, {
  field: 'robot',
  type: () => GroupRobotType,
  table: 'group_robot',
  description: '机器人。 The robot.',
});
