import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import { shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { NameOpeningType, PersonalReadingConnection } from '../privacy/index.ts';
import { personSource, placesOf } from './person-list.ts';
import { PersonListArgs } from './person.inputs.ts';
import { PersonConnection, PersonRoleType, PersonType } from './person.type.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, {
    nullable: true,
    description: '一个人员；不存在与无权查看同为空。 One person, or null when absent or not yours.',
  })
  person(
    @Arg('id', () => ID, { description: '人员。 The person.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'person', word: 'per' });
  }

  @Query(() => PersonConnection, { description: '辖区内的企业人员。 People of a region and all below it.' })
  people(@Args(() => PersonListArgs) args: PersonListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const places = placesOf(ctx, args.regionId);
    const source = (root: Root) => personSource(root, places);
    const shape = `${shapeOfRegions(places.regions)}|${places.isNamed}`;
    return ctx.select.connection(ctx, info, { node: 'Person', source, shape });
  }

  @FieldResolver(() => PersonalReadingConnection, {
    description: '何人看过其个人信息的全文，新的在前。 Who looked at its fields in full, newest first.',
  })
  readings(@Args(() => PageArgs) _args: PageArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [NameOpeningType], {
    description:
      '上级单位何时为何查看过该县（市、区）的人员姓名，新的在前。 Who of the offices above opened the names of the county.',
  })
  nameOpenings(): never {
    return answeredBySelect();
  }
}

@Resolver(() => EnterpriseType)
export class EnterprisePeopleResolver {
  @FieldResolver(() => [PersonRoleType], {
    description: '现任人员，企业家在前。 Present roles in it, businesspeople first.',
  })
  people(): never {
    return answeredBySelect();
  }
}
