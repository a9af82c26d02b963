import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg } from '../../platform/written.ts';
import { EnterpriseType, shapeOfSearched } from '../enterprises/index.ts';
import { assignLiaisonPerson, endLiaison } from './assignment.service.ts';
import { coverageSql } from './liaison-coverage.ts';
import { registerSource } from './liaison-lists.ts';
import {
  AsOfArgs,
  AssignLiaisonPersonInput,
  EndLiaisonInput,
  LiaisonCoverageArgs,
  LiaisonRegisterArgs,
} from './liaison.inputs.ts';
import {
  AssignLiaisonPersonPayload,
  EndLiaisonPayload,
  FirstResponsibleType,
  LiaisonAssignmentType,
  LiaisonCoverageType,
  LiaisonRegisterConnection,
} from './liaison.type.ts';

@Resolver()
export class LiaisonResolver {
  @Query(() => LiaisonRegisterConnection, {
    description: '联系制度表：某日在册企业的第一责任人和具体联系人。 The liaison register as of a day.',
  })
  liaisonRegister(
    @Args(() => LiaisonRegisterArgs) args: LiaisonRegisterArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => registerSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'LiaisonRegisterRow', source, shape });
  }

  @Query(() => LiaisonCoverageType, { description: '联系人制度的覆盖情况。 How far the liaison system reaches.' })
  liaisonCoverage(
    @Args(() => LiaisonCoverageArgs) args: LiaisonCoverageArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const build = (root: Root) => coverageSql(root, regions);
    return ctx.select.run(ctx, info, { build, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => AssignLiaisonPersonPayload, {
    description: '确定具体联系人，原联系人至前一日止。 Names the liaison person of enterprises.',
  })
  async assignLiaisonPerson(
    @Arg('input', () => AssignLiaisonPersonInput, { description: '企业、联系人、自何日起。 Which, who, since when.' })
    input: AssignLiaisonPersonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<{ written: RowKey[] }> {
    return { written: await assignLiaisonPerson(ctx, input) };
  }

  @Mutation(() => EndLiaisonPayload, { description: '解除联系。 Ends an assignment without a successor.' })
  async endLiaison(
    @Arg('input', () => EndLiaisonInput, { description: '哪一段、最后一日、原因。 Which, its last day, and why.' })
    input: EndLiaisonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<{ written: RowKey }> {
    return { written: await endLiaison(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseLiaisonResolver {
  @FieldResolver(() => FirstResponsibleType, {
    nullable: true,
    description: '某日的第一责任人：属地联络办主要负责人。 The first responsible person on a day, by post.',
  })
  firstResponsible(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => LiaisonAssignmentType, {
    nullable: true,
    description: '某日的具体联系人。 The liaison person on a day.',
  })
  liaisonPerson(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [LiaisonAssignmentType], { description: '历任联系人，新的在前。 All of them, newest first.' })
  liaisonHistory(): never {
    return answeredBySelect();
  }
}

@Resolver(() => AssignLiaisonPersonPayload)
export class AssignLiaisonPersonPayloadResolver {
  @FieldResolver(() => [LiaisonAssignmentType], { description: '各企业的联系人。 One for each enterprise.' })
  assignments(
    @Source() payload: { written: RowKey[] },
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    const given = { regionId: payload.written[0]?.regionId ?? 0, ids: payload.written.map(({ id }) => id) };
    return ctx.select.run(ctx, info, { build: assignmentsSql, given });
  }
}

/** The assignments that a deed wrote, all of one region. */
function assignmentsSql({ selection, nodes, type }: Root): string {
  const row = selection.alias();
  const region = selection.parameter(({ given }) => given['regionId'], 'int');
  const ids = selection.parameter(({ given }) => given['ids'], 'uuid[]');
  const where = [`${row}.region_id=${region}`, `${row}.id=any(${ids})`];
  return selection.many(type, nodes, { table: 'liaison_assignment', row, where, order: `${row}.id`, most: 200 });
}

@Resolver(() => EndLiaisonPayload)
export class EndLiaisonPayloadResolver {
  @FieldResolver(() => LiaisonAssignmentType, { description: '已解除的联系。 The assignment that ended.' })
  assignment(
    @Source() payload: { written: RowKey },
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    return ctx.select.byKey(ctx, info, { table: 'liaison_assignment', key: payload.written });
  }
}
