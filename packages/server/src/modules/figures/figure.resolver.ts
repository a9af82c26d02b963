import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, createParameterDecorator, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import type { Root } from '../../platform/select/select.ts';
import { CampaignType } from '../campaigns/index.ts';
import { FigureName } from './figure-names.ts';
import { countOf } from './figure-registry.ts';
import { distinctRows, partTypes, type FigureParts, type PartSql } from './figure-rows.ts';
import type { MadeFigure } from './figure.service.ts';
import { CountyFiguresType, FigureRowConnection, FigureType } from './figure.type.ts';

const namesArg = {
  nullable: true,
  description: '要哪几项，默认全部。 Which ones; all by default.',
} as const;

@Resolver(() => CampaignType)
export class CampaignFiguresResolver {
  @FieldResolver(() => [FigureType], { description: '活动的各项数据，只计可见的行。 The figures of the campaign.' })
  figures(
    @Arg('regionId', () => Int, { nullable: true, description: '只看该区划。 Only this region; the whole by default.' })
    _regionId: number | undefined,
    @Arg('names', () => [FigureName], namesArg) _names: FigureName[] | undefined,
  ): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [CountyFiguresType], {
    description: '按县（市、区）分列，没有的为零。 By county, zeros included.',
  })
  counties(@Arg('names', () => [FigureName], namesArg) _names: FigureName[] | undefined): never {
    return answeredBySelect();
  }
}

/** A figure whose rows are asked for, with all that reading them takes. */
interface AskedFigure {
  figure: MadeFigure;
  info: GraphQLResolveInfo;
  ctx: Context;
}
const Asked = () =>
  // The root of a field of `Figure` is a figure that this module made.
  createParameterDecorator<Context>(({ root, info, context }) => ({ figure: root as MadeFigure, info, ctx: context }));

@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => FigureRowConnection, {
    description: '所计的明细；计数等于行数。 The rows it counts: of a share those of the numerator.',
  })
  rows(@Args(() => PageArgs) _args: PageArgs, @Asked() { figure, info, ctx }: AskedFigure): Promise<unknown> {
    return ctx.select.connection(ctx, info, {
      node: 'FigureRow',
      source: (root) => rowSource(root, figure.name),
      shape: figure.name,
      given: { ...figure.parts },
    });
  }
}

/** The rows of a figure, each thing once, by county and name. */
function rowSource({ selection }: Root, name: FigureName): ListSource {
  const { rows, rowKind } = countOf(name);
  const bound = new Map<keyof FigureParts, string>();
  const part: PartSql = (which) => {
    const made = bound.get(which) ?? selection.parameter(({ given }) => given[which], partTypes[which]);
    bound.set(which, made);
    return made;
  };
  return {
    // Asked for only where rows are read or counted: PostgreSQL refuses a parameter that no text uses.
    get table() {
      return `(select d.*,'${rowKind}' as kind from (${distinctRows(rows(part))}) d)`;
    },
    order: {
      name: 'PLACE',
      sql: (row) => `(${row}.region_id::text||' '||coalesce(${row}.label,''))`,
      type: 'text',
      isDescending: false,
      collation: 'zh-x-icu',
    },
    branches: [() => []],
  };
}
