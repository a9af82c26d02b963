import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { AsOfArgs, LiaisonAssignmentType } from '../liaison/index.ts';
import {
  HandoverListArgs,
  PrepareHandoverInput,
  PrepareOfficeHandoverInput,
  SignHandoverInput,
  WithdrawHandoverInput,
} from './handover.inputs.ts';
import { handoverSource, heldSql } from './handover.rows.ts';
import { prepareHandover, prepareOfficeHandover } from './handover.service.ts';
import {
  HandoverConnection,
  HandoverPayload,
  HandoverShadowType,
  HandoverType,
  HeldEnterpriseType,
  PrepareOfficeHandoverPayload,
} from './handover.type.ts';
import { signHandover, withdrawHandover } from './signing.service.ts';

@Resolver()
export class HandoverResolver {
  @Query(() => [HeldEnterpriseType], {
    description: '联系人手上的企业和未了事项。 What liaison persons hold, with all that is open.',
  })
  heldEnterprises(
    @Arg('officerIds', () => [ID], { description: '联系人，一名或几名。 The liaison persons, one or several.' })
    _officerIds: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, { build: heldSql });
  }

  @Query(() => HandoverType, {
    nullable: true,
    description: '一次交接；不存在与无权查看同为空。 One hand-over, or null when absent or not yours.',
  })
  handover(
    @Arg('id', () => ID, { description: '交接。 The hand-over.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'handover', word: 'hov' });
  }

  @Query(() => HandoverConnection, { description: '辖区内的交接，新的在前。 Hand-overs, the latest first.' })
  handovers(
    @Args(() => HandoverListArgs) args: HandoverListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => handoverSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Handover', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => HandoverPayload, {
    description: '准备交接：手上的企业全部落实承接人。 Prepares a hand-over of all that is held.',
  })
  async prepareHandover(
    @Arg('input', () => PrepareHandoverInput, { description: '谁交、交给谁、自何日起。 Who, to whom, since when.' })
    input: PrepareHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await prepareHandover(ctx, input) };
  }

  @Mutation(() => PrepareOfficeHandoverPayload, {
    description:
      '整体交接：几名联系人一并准备，全部落实或全不落实。 Prepares the hand-over of several at once, all or none.',
  })
  async prepareOfficeHandover(
    @Arg('input', () => PrepareOfficeHandoverInput, {
      description: '谁交、交给谁、自何日起。 Who, to whom, since when.',
    })
    input: PrepareOfficeHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<{ written: RowKey[] }> {
    return { written: await prepareOfficeHandover(ctx, input) };
  }

  @Mutation(() => HandoverPayload, {
    description: '签署交接，各方签齐即生效。 Signs a hand-over; the last signature puts it in force.',
  })
  async signHandover(
    @Arg('input', () => SignHandoverInput, { description: '哪次、谁签。 Which one, and whose signature.' })
    input: SignHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await signHandover(ctx, input) };
  }

  @Mutation(() => HandoverPayload, { description: '撤回尚未生效的交接。 Withdraws what is not in force yet.' })
  async withdrawHandover(
    @Arg('input', () => WithdrawHandoverInput, { description: '哪次、为何。 Which one, and why.' })
    input: WithdrawHandoverInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await withdrawHandover(ctx, input) };
  }
}

@Resolver(() => PrepareOfficeHandoverPayload)
export class PrepareOfficeHandoverPayloadResolver {
  @FieldResolver(() => [HandoverType], { description: '每名移交人一次交接。 One hand-over for each who leaves.' })
  handovers(
    @Source() payload: { written: RowKey[] },
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    const given = { regionId: payload.written[0]?.regionId ?? 0, ids: payload.written.map(({ id }) => id) };
    return ctx.select.run(ctx, info, { build: writtenSql, given });
  }
}

/** The hand-overs that a deed wrote, all of one region. */
function writtenSql({ selection, nodes, type }: Root): string {
  const row = selection.alias();
  const region = selection.parameter(({ given }) => given['regionId'], 'int');
  const ids = selection.parameter(({ given }) => given['ids'], 'uuid[]');
  const where = [`${row}.region_id=${region}`, `${row}.id=any(${ids})`];
  return selection.many(type, nodes, {
    table: 'handover',
    row,
    where,
    order: `${row}.leaver_name,${row}.id`,
    most: 50,
  });
}

@Resolver(() => LiaisonAssignmentType)
export class AssignmentShadowResolver {
  @FieldResolver(() => HandoverShadowType, {
    nullable: true,
    description: '某日仍在带教的前任。 The predecessor who still stands by on a day.',
  })
  shadow(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }
}

export const HandoverPayloadResolver = showsWritten(() => HandoverPayload, {
  field: 'handover',
  type: () => HandoverType,
  table: 'handover',
  description: '交接。 The hand-over.',
});
