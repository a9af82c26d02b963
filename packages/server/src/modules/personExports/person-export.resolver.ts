import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import {
  ApprovePersonExportInput,
  AskPersonExportInput,
  DeclinePersonExportInput,
  PersonExportListArgs,
} from './person-export.inputs.ts';
import { personExportSource } from './person-export.rows.ts';
import { approvePersonExport, askPersonExport, declinePersonExport } from './person-export.service.ts';
import {
  ApprovePersonExportPayload,
  AskPersonExportPayload,
  DeclinePersonExportPayload,
  PersonExportConnection,
  PersonExportType,
} from './person-export.type.ts';

@Resolver(() => PersonExportType)
export class PersonExportResolver {
  @Query(() => PersonExportConnection, {
    description: '人员名单的导出，新的在前。 Lists of people that left or are to leave as sheets, newest first.',
  })
  personExports(
    @Args(() => PersonExportListArgs) args: PersonExportListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => personExportSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'PersonExport', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => AskPersonExportPayload, {
    description:
      '申请导出人员名单；全名不超过 50 人的随即可取，否则待另一人批准。 Asks for a list of people as a sheet.',
  })
  async askPersonExport(
    @Arg('input', () => AskPersonExportInput, { description: '哪些人，何用。 Whom, and what for.' })
    input: AskPersonExportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await askPersonExport(ctx, input) };
  }

  @Mutation(() => ApprovePersonExportPayload, {
    description: '由另一人批准导出，一日内可取走一次。 A second member agrees; it is fetched once within a day.',
  })
  async approvePersonExport(
    @Arg('input', () => ApprovePersonExportInput, { description: '哪一次。 Which one.' })
    input: ApprovePersonExportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await approvePersonExport(ctx, input) };
  }

  @Mutation(() => DeclinePersonExportPayload, {
    description: '由另一人不批准导出，并说明理由。 A second member does not agree, and says why.',
  })
  async declinePersonExport(
    @Arg('input', () => DeclinePersonExportInput, { description: '哪一次，为何。 Which one, and why.' })
    input: DeclinePersonExportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await declinePersonExport(ctx, input) };
  }
}

const shown = {
  field: 'personExport',
  type: () => PersonExportType,
  table: 'person_export',
  description: '该次导出。 The export.',
};
export const AskPersonExportPayloadResolver = showsWritten(() => AskPersonExportPayload, shown);
export const ApprovePersonExportPayloadResolver = showsWritten(() => ApprovePersonExportPayload, shown);
export const DeclinePersonExportPayloadResolver = showsWritten(() => DeclinePersonExportPayload, shown);
