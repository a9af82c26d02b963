import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { shapeOfSearched } from '../enterprises/index.ts';
import { ProblemType } from '../problems/index.ts';
import { VisitType } from '../visits/index.ts';
import {
  CompleteServiceRequestInput,
  ConvertFindingInput,
  FindingListArgs,
  NoteFindingInput,
} from './finding.inputs.ts';
import { findingSource } from './finding.rows.ts';
import { completeServiceRequest, convertFinding, noteFinding } from './finding.service.ts';
import {
  CompleteServiceRequestPayload,
  ConvertFindingPayload,
  FindingConnection,
  FindingType,
  NoteFindingPayload,
  ServiceRequestType,
} from './finding.type.ts';
import './finding-enums.ts';

@Resolver(() => FindingType)
export class FindingResolver {
  @Query(() => FindingConnection, {
    description:
      '辖区内走访发现的困难与需求，新的在前。 Findings of visits in a region and all below it, newest first.',
  })
  findings(@Args(() => FindingListArgs) args: FindingListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => findingSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'Finding', source, shape });
  }

  @Mutation(() => ConvertFindingPayload, {
    description: '把走访发现转为问题或服务事项，互相可查。 Makes a problem or a service request of a finding.',
  })
  async convertFinding(
    @Arg('input', () => ConvertFindingInput, {
      description: '哪个发现、转为什么。 Which finding, and what it becomes.',
    })
    input: ConvertFindingInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await convertFinding(ctx, input) };
  }

  @Mutation(() => NoteFindingPayload, {
    description: '知悉走访发现，不另办理。 Notes a finding; nothing more comes of it.',
  })
  async noteFinding(
    @Arg('input', () => NoteFindingInput, { description: '哪个发现、为何。 Which finding, and why.' })
    input: NoteFindingInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await noteFinding(ctx, input) };
  }

  @Mutation(() => CompleteServiceRequestPayload, { description: '办完服务事项。 Says that a service request is done.' })
  async completeServiceRequest(
    @Arg('input', () => CompleteServiceRequestInput, { description: '哪件、怎样办的。 Which one, and what was done.' })
    input: CompleteServiceRequestInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await completeServiceRequest(ctx, input) };
  }
}

@Resolver(() => VisitType)
export class VisitFindingsResolver {
  @FieldResolver(() => [FindingType], { description: '走访中发现的困难与需求。 What showed on the visit.' })
  findings(): never {
    return answeredBySelect();
  }
}

@Resolver(() => ProblemType)
export class ProblemFindingResolver {
  @FieldResolver(() => FindingType, {
    nullable: true,
    description: '由哪个走访发现转来。 The finding that it was made of.',
  })
  finding(): never {
    return answeredBySelect();
  }
}

export const ConvertFindingPayloadResolver = showsWritten(() => ConvertFindingPayload, {
  field: 'finding',
  type: () => FindingType,
  table: 'finding',
  description: '转办的发现。 The finding converted.',
});
export const NoteFindingPayloadResolver = showsWritten(() => NoteFindingPayload, {
  field: 'finding',
  type: () => FindingType,
  table: 'finding',
  description: '知悉的发现。 The finding noted.',
});
export const CompleteServiceRequestPayloadResolver = showsWritten(() => CompleteServiceRequestPayload, {
  field: 'serviceRequest',
  type: () => ServiceRequestType,
  table: 'service_request',
  description: '办完的服务事项。 The request done.',
});
