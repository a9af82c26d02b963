import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, createParameterDecorator, Field, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import type { Root } from '../../platform/select/select.ts';
import { CampaignType } from '../campaigns/index.ts';
import { VisitConfirmer } from '../visits/index.ts';
import { DivisionView, FigureName } from './figure-names.ts';
import { countOf } from './figure-registry.ts';
import { distinctRows, oncePerPart, partTypes } from './figure-rows.ts';
import type { MadeFigure } from './figure.service.ts';
import { CountyFiguresType, FigureRowConnection, FigureType } from './figure.type.ts';

const namesArg = {
  nullable: true,
  description: '要哪几项，默认全部。 Which ones; all by default.',
} as const;

const divisionsArg = {
  nullable: true,
  description: '按当时还是现行区划，默认现行。 Under the divisions of then or of now, which is the rule.',
} as const;

@Resolver(() => CampaignType)
export class CampaignFiguresResolver {
  @FieldResolver(() => [FigureType], { description: '活动的各项数据，只计可见的行。 The figures of the campaign.' })
  figures(
    @Arg('regionId', () => Int, { nullable: true, description: '只看该区划。 Only this region; the whole by default.' })
    _regionId: number | undefined,
    @Arg('names', () => [FigureName], namesArg) _names: FigureName[] | undefined,
    @Arg('divisions', () => DivisionView, divisionsArg) _divisions: DivisionView | undefined,
  ): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Boolean, {
    description: '数据截至日之后区划是否变过。 Whether divisions changed since the day of the figures.',
  })
  hasLaterDivisions(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [CountyFiguresType], {
    description: '按县（市、区）分列，没有的为零。 By county, zeros included.',
  })
  counties(
    @Arg('names', () => [FigureName], namesArg) _names: FigureName[] | undefined,
    @Arg('divisions', () => DivisionView, divisionsArg) _divisions: DivisionView | undefined,
  ): never {
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

@ArgsType()
class FigureRowsArgs extends PageArgs {
  @Field(() => VisitConfirmer, {
    nullable: true,
    description: '只要由其确认的；不分确认方的数据没有。 Only what they confirmed; none where a figure does not tell.',
  })
  confirmedBy?: VisitConfirmer | null;
}

@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => FigureRowConnection, {
    description: '所计的明细；计数等于行数。 The rows it counts: of a share those of the numerator.',
  })
  rows(
    @Args(() => FigureRowsArgs) { confirmedBy }: FigureRowsArgs,
    @Asked() { figure, info, ctx }: AskedFigure,
  ): Promise<unknown> {
    return ctx.select.connection(ctx, info, {
      node: 'FigureRow',
      source: (root) => rowSource(root, figure.name, confirmedBy),
      shape: `${figure.name} ${confirmedBy ?? ''}`,
      given: { ...figure.parts },
    });
  }
}

/** What narrows the rows to those that one of the two confirmed. */
const confirmedOnly = {
  [VisitConfirmer.ENTERPRISE]: 'where d.is_by_enterprise',
  [VisitConfirmer.OFFICE]: 'where not d.is_by_enterprise',
} as const;

/** The rows of a figure, or the part of them that somebody confirmed: each thing once, by county and name. */
function rowSource({ selection }: Root, name: FigureName, confirmedBy?: VisitConfirmer | null): ListSource {
  const { rows, rowKind } = countOf(name);
  const part = oncePerPart((which) => selection.parameter(({ given }) => given[which], partTypes[which]));
  return {
    // Asked for only where rows are read or counted: PostgreSQL refuses a parameter that no text uses.
    get table() {
      return `(select d.*,'${rowKind}' as kind from (${distinctRows(rows(part))}) d ${confirmedBy ? confirmedOnly[confirmedBy] : ''})`;
    },
    order: {
      name: 'PLACE',
      sql: (row) => `(${row}.region_id::text||' '||coalesce(${row}.label,''))`,
      type: 'text',
      isDescending: false,
      collation: 'zh-x-icu',
    },
    namesRegion: true,
    branches: [() => []],
  };
}
