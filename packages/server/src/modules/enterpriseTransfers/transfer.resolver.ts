import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, showsWrittenRows, type Written, type WrittenRows } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import {
  AcceptEnterpriseTransferInput,
  AcceptEnterpriseTransfersInput,
  DeclineEnterpriseTransferInput,
  ProposeEnterpriseTransferInput,
  ProposeEnterpriseTransfersInput,
  TransferListArgs,
  WithdrawEnterpriseTransferInput,
} from './transfer.inputs.ts';
import { transferSource } from './transfer.rows.ts';
import {
  acceptEnterpriseTransfer,
  declineEnterpriseTransfer,
  proposeEnterpriseTransfer,
  withdrawEnterpriseTransfer,
} from './transfer.service.ts';
import {
  AcceptEnterpriseTransferPayload,
  AcceptEnterpriseTransfersPayload,
  DeclineEnterpriseTransferPayload,
  EnterpriseTransferConnection,
  EnterpriseTransferType,
  ProposeEnterpriseTransferPayload,
  ProposeEnterpriseTransfersPayload,
  WithdrawEnterpriseTransferPayload,
} from './transfer.type.ts';
import { acceptEnterpriseTransfers, proposeEnterpriseTransfers } from './transfers-together.ts';

const table = 'enterprise_transfer';

@Resolver(() => EnterpriseTransferType)
export class TransferResolver {
  @Query(() => EnterpriseTransferConnection, {
    description: '移入或移出辖区的企业，最近提出的在前。 Enterprises handed in or out, the latest proposal first.',
  })
  enterpriseTransfers(
    @Args(() => TransferListArgs) args: TransferListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => transferSource(root, regions);
    const shape = `${shapeOfRegions(regions)} ${args.direction}`;
    return ctx.select.connection(ctx, info, { node: 'EnterpriseTransfer', source, shape });
  }

  @Query(() => EnterpriseTransferType, {
    nullable: true,
    description: '一次移交；看不到即为空。 One transfer; null where it is not there for the viewer.',
  })
  enterpriseTransfer(
    @Arg('id', () => ID, { description: '哪一次移交。 Which one.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table, word: 'mov' });
  }
}

@Resolver()
export class TransferDeedResolver {
  @Mutation(() => ProposeEnterpriseTransferPayload, {
    description: '提出把企业移交到其他县区，附移交材料。 Proposes that an enterprise moved, with what is known of it.',
  })
  async proposeEnterpriseTransfer(
    @Arg('input', () => ProposeEnterpriseTransferInput, { description: '哪家、去哪、为何。 Which, where, and why.' })
    input: ProposeEnterpriseTransferInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await proposeEnterpriseTransfer(ctx, input) };
  }

  @Mutation(() => AcceptEnterpriseTransferPayload, {
    description:
      '接收：移出地的记录关闭，本地建档或并入同一信用代码的记录。 Accepts: closed there, opened or joined here, at once.',
  })
  async acceptEnterpriseTransfer(
    @Arg('input', () => AcceptEnterpriseTransferInput, { description: '哪一次移交。 Which transfer.' })
    input: AcceptEnterpriseTransferInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await acceptEnterpriseTransfer(ctx, input) };
  }

  @Mutation(() => ProposeEnterpriseTransfersPayload, {
    description: '一次把多家企业移交到同一县区，全部提出或全不提出。 Proposes several at once, all of them or none.',
  })
  async proposeEnterpriseTransfers(
    @Arg('input', () => ProposeEnterpriseTransfersInput, { description: '哪些、去哪、为何。 Which, where, and why.' })
    input: ProposeEnterpriseTransfersInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<WrittenRows> {
    return { written: await proposeEnterpriseTransfers(ctx, input) };
  }

  @Mutation(() => AcceptEnterpriseTransfersPayload, {
    description: '一次接收多家企业，全部接收或全不接收。 Accepts several at once, all of them or none.',
  })
  async acceptEnterpriseTransfers(
    @Arg('input', () => AcceptEnterpriseTransfersInput, { description: '哪些移交。 Which transfers.' })
    input: AcceptEnterpriseTransfersInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<WrittenRows> {
    return { written: await acceptEnterpriseTransfers(ctx, input) };
  }

  @Mutation(() => DeclineEnterpriseTransferPayload, {
    description: '不接收，说明原因；企业留在原处。 Declines with a reason; the enterprise stays where it is.',
  })
  async declineEnterpriseTransfer(
    @Arg('input', () => DeclineEnterpriseTransferInput, { description: '哪一次移交、为何。 Which transfer, and why.' })
    input: DeclineEnterpriseTransferInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declineEnterpriseTransfer(ctx, input) };
  }

  @Mutation(() => WithdrawEnterpriseTransferPayload, {
    description: '在对方答复之前撤回。 Withdraws a transfer before there is an answer.',
  })
  async withdrawEnterpriseTransfer(
    @Arg('input', () => WithdrawEnterpriseTransferInput, { description: '哪一次移交、为何。 Which transfer, and why.' })
    input: WithdrawEnterpriseTransferInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await withdrawEnterpriseTransfer(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class TransferredEnterpriseResolver {
  @FieldResolver(() => [EnterpriseTransferType], {
    description:
      '从这条记录移出、或移入这条记录的移交，最近的在前。 Transfers from or to this record, the latest first.',
  })
  transfers(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Boolean, {
    description: '当前登录者可否提出移交。 Whether the viewer may propose that it moved.',
  })
  viewerCanTransfer(): never {
    return answeredBySelect();
  }
}

const shown = {
  field: 'transfer',
  type: () => EnterpriseTransferType,
  table,
  description: '这次移交。 The transfer.',
};
const shownTogether = { ...shown, field: 'transfers', description: '各次移交。 The transfers.' };
export const ProposeTransfersPayloadResolver = showsWrittenRows(() => ProposeEnterpriseTransfersPayload, shownTogether);
export const AcceptTransfersPayloadResolver = showsWrittenRows(() => AcceptEnterpriseTransfersPayload, shownTogether);
export const ProposeTransferPayloadResolver = showsWritten(() => ProposeEnterpriseTransferPayload, shown);
export const AcceptTransferPayloadResolver = showsWritten(() => AcceptEnterpriseTransferPayload, shown);
export const DeclineTransferPayloadResolver = showsWritten(() => DeclineEnterpriseTransferPayload, shown);
export const WithdrawTransferPayloadResolver = showsWritten(() => WithdrawEnterpriseTransferPayload, shown);
