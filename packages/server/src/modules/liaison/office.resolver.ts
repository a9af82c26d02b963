import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { officerSource, officeSource } from './liaison-lists.ts';
import { AsOfArgs } from './liaison.inputs.ts';
import {
  AddPostInput,
  AppointToPostInput,
  OfficeListArgs,
  OfficerListArgs,
  OpenOfficeInput,
  RegisterOfficerInput,
  RenameOfficeInput,
  VacatePostInput,
} from './office.inputs.ts';
import { addPost, openOffice, renameOffice } from './office.service.ts';
import {
  AddPostPayload,
  AppointToPostPayload,
  OfficeConnection,
  OfficerConnection,
  OfficerType,
  OfficeType,
  OpenOfficePayload,
  PostType,
  RegisterOfficerPayload,
  RenameOfficePayload,
  TenureType,
  VacatePostPayload,
} from './office.type.ts';
import { registerOfficer } from './officer.service.ts';
import { appointToPost, vacatePost } from './tenure.service.ts';

@Resolver(() => OfficeType)
export class OfficeResolver {
  @Query(() => OfficeType, {
    nullable: true,
    description: '一个联络办；不存在与无权查看同为空。 One office, or null when absent or not yours.',
  })
  office(
    @Arg('id', () => ID, { description: '联络办。 The office.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'office', word: 'off' });
  }

  @Query(() => OfficeConnection, { description: '辖区内的联络办。 Liaison offices of a region and all below it.' })
  offices(@Args(() => OfficeListArgs) args: OfficeListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => officeSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Office', source, shape: shapeOfRegions(regions) });
  }

  @Query(() => OfficerConnection, { description: '辖区内的工作人员。 Officers of a region and all below it.' })
  officers(@Args(() => OfficerListArgs) args: OfficerListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => officerSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Officer', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => OpenOfficePayload, { description: '设立联络办。 Opens the liaison office of a region.' })
  async openOffice(
    @Arg('input', () => OpenOfficeInput, { description: '区划、形式与名称。 Region, form and name.' })
    input: OpenOfficeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await openOffice(ctx, input) };
  }

  @Mutation(() => RenameOfficePayload, {
    description: '联络办更名，自某日起；此前的日期仍显示原名。 Gives an office another name from a day on.',
  })
  async renameOffice(
    @Arg('input', () => RenameOfficeInput, { description: '新名称、自何日起。 Its new name, and from which day.' })
    input: RenameOfficeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await renameOffice(ctx, input) };
  }

  @Mutation(() => AddPostPayload, { description: '增设岗位。 Adds a post to an office.' })
  async addPost(
    @Arg('input', () => AddPostInput, { description: '岗位。 The post.' }) input: AddPostInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await addPost(ctx, input) };
  }

  @Mutation(() => RegisterOfficerPayload, { description: '登记工作人员。 Registers an officer.' })
  async registerOfficer(
    @Arg('input', () => RegisterOfficerInput, { description: '工作人员。 The officer.' }) input: RegisterOfficerInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await registerOfficer(ctx, input) };
  }

  @Mutation(() => AppointToPostPayload, { description: '任职，原任职者至前一日止。 Gives a post to an officer.' })
  async appointToPost(
    @Arg('input', () => AppointToPostInput, { description: '谁任何岗、自何日起。 Who, which post, since when.' })
    input: AppointToPostInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await appointToPost(ctx, input) };
  }

  @Mutation(() => VacatePostPayload, { description: '离任，岗位空缺。 Leaves a post vacant.' })
  async vacatePost(
    @Arg('input', () => VacatePostInput, { description: '哪一任、最后一日。 Which tenure, and its last day.' })
    input: VacatePostInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await vacatePost(ctx, input) };
  }
}

@Resolver(() => PostType)
export class PostResolver {
  @FieldResolver(() => String, { nullable: true, description: '某日空缺时，为何空缺。 Why it is vacant on a day.' })
  vacancyReason(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      '某日空缺时，由谁负责落实：主要负责人或分管领导，都没有时为联络办。 Who answers for its vacancy on a day: the principal or the leader in charge, else the office.',
  })
  vacancyOwner(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => TenureType, { nullable: true, description: '某日的任职者，空缺为空。 Who holds it on a day.' })
  holder(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Day, { nullable: true, description: '某日空缺时，自何日起空缺。 Since when it is vacant.' })
  vacantSinceOn(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }
}

@Resolver(() => OfficerType)
export class OfficerResolver {
  @FieldResolver(() => String, { nullable: true, description: '某日的岗位。 The posts held on a day.' })
  postTitle(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Int, { description: '某日联系的企业数。 How many enterprises are theirs on a day.' })
  enterpriseCount(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }
}

export const OpenOfficePayloadResolver = showsWritten(() => OpenOfficePayload, {
  field: 'office',
  type: () => OfficeType,
  table: 'office',
  description: '联络办。 The office.',
});
export const RenameOfficePayloadResolver = showsWritten(() => RenameOfficePayload, {
  field: 'office',
  type: () => OfficeType,
  table: 'office',
  description: '联络办。 The office.',
});
export const AddPostPayloadResolver = showsWritten(() => AddPostPayload, {
  field: 'post',
  type: () => PostType,
  table: 'post',
  description: '岗位。 The post.',
});
export const AppointToPostPayloadResolver = showsWritten(() => AppointToPostPayload, {
  field: 'post',
  type: () => PostType,
  table: 'post',
  description: '岗位。 The post.',
});
export const VacatePostPayloadResolver = showsWritten(() => VacatePostPayload, {
  field: 'post',
  type: () => PostType,
  table: 'post',
  description: '岗位。 The post.',
});
export const RegisterOfficerPayloadResolver = showsWritten(() => RegisterOfficerPayload, {
  field: 'officer',
  type: () => OfficerType,
  table: 'officer',
  description: '工作人员。 The officer.',
});
