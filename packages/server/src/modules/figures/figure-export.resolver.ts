import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { PersonExportType } from '../personExports/index.ts';
import { AskFigureExportInput } from './figure-export.inputs.ts';
import { askFigureExport } from './figure-export.ts';

@ObjectType({ description: '申请导出一项数据所计人员的结果。 After asking for the people of a figure.' })
export class AskFigureExportPayload {}

@Resolver(() => PersonExportType)
export class FigureExportResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '所出的数据项；一般名单为空。 The figure that counted them; null for a list of people.',
  })
  figureLabel(): never {
    return answeredBySelect();
  }

  @Mutation(() => AskFigureExportPayload, {
    description:
      '申请导出一项数据所计的人员；全名不超过 50 人的随即可取，否则待另一人批准。 Asks for the people of a figure as a sheet.',
  })
  async askFigureExport(
    @Arg('input', () => AskFigureExportInput, { description: '哪一项，何用。 Which figure, and what for.' })
    input: AskFigureExportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await askFigureExport(ctx, input) };
  }
}

export const AskFigureExportPayloadResolver = showsWritten(() => AskFigureExportPayload, {
  field: 'personExport',
  type: () => PersonExportType,
  table: 'person_export',
  description: '该次导出。 The export.',
});
