import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { keyArg } from '../../platform/written.ts';
import {
  ChooseImportSheetsInput,
  CorrectImportRowInput,
  DiscardImportInput,
  MapImportColumnsInput,
  RehearseImportInput,
  RehearseImportRowsInput,
  RunImportInput,
  SettleImportRowsInput,
} from './import.inputs.ts';
import {
  chooseImportSheets,
  discardImport,
  mapImportColumns,
  rehearseImport,
  rehearseImportRows,
  runImport,
} from './import.service.ts';
import {
  CorrectImportRowPayload,
  DiscardImportPayload,
  ImportRowType,
  ImportType,
  RehearseImportPayload,
  RunImportPayload,
  SettleImportRowsPayload,
} from './import.type.ts';
import { correctImportRow, settleImportRows } from './row.service.ts';

/** What the mutations hand to their payload: the key of the import, read anew after the commit. */
interface Written {
  run: RowKey;
}
const input = { description: '内容。 What to do.' };

@Resolver()
export class ImportDeedsResolver {
  @Mutation(() => RehearseImportPayload, {
    description: '预演已上传的文件，不写入名录。 Rehearses an uploaded file; writes nothing.',
  })
  async rehearseImport(
    @Arg('input', () => RehearseImportInput, input) given: RehearseImportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await rehearseImport(ctx, given) };
  }

  @Mutation(() => RehearseImportPayload, { description: '预演直接给出的行。 Rehearses rows given inline.' })
  async rehearseImportRows(
    @Arg('input', () => RehearseImportRowsInput, input) given: RehearseImportRowsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await rehearseImportRows(ctx, given) };
  }

  @Mutation(() => RehearseImportPayload, {
    description: '指定各列含义并重新预演。 Chooses the columns and rehearses again.',
  })
  async mapImportColumns(
    @Arg('input', () => MapImportColumnsInput, input) given: MapImportColumnsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await mapImportColumns(ctx, given) };
  }

  @Mutation(() => RehearseImportPayload, {
    description: '选择工作表并重新预演。 Chooses the sheets and rehearses again.',
  })
  async chooseImportSheets(
    @Arg('input', () => ChooseImportSheetsInput, input) given: ChooseImportSheetsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await chooseImportSheets(ctx, given) };
  }

  @Mutation(() => CorrectImportRowPayload, { description: '就地更正一行。 Corrects cells of one row in place.' })
  correctImportRow(
    @Arg('input', () => CorrectImportRowInput, input) given: CorrectImportRowInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written & { row: RowKey }> {
    return correctImportRow(ctx, given);
  }

  @Mutation(() => SettleImportRowsPayload, {
    description: '由人判定存疑行的属地。 A person decides the county of doubtful rows.',
  })
  async settleImportRows(
    @Arg('input', () => SettleImportRowsInput, input) given: SettleImportRowsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await settleImportRows(ctx, given) };
  }

  @Mutation(() => RunImportPayload, { description: '把预演结果写入名录。 Writes what was rehearsed to the register.' })
  async runImport(
    @Arg('input', () => RunImportInput, input) given: RunImportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await runImport(ctx, given) };
  }

  @Mutation(() => DiscardImportPayload, { description: '放弃导入。 Gives an import up.' })
  async discardImport(
    @Arg('input', () => DiscardImportInput, input) given: DiscardImportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { run: await discardImport(ctx, given) };
  }
}

/** The import of a payload, read anew after the commit. */
const importField = { description: '该次导入。 The import.' };
const readImport = ({ run }: Written, info: GraphQLResolveInfo, ctx: Context): Promise<unknown> =>
  ctx.select.byKey(ctx, info, { table: 'enterprise_import', key: run });

@Resolver(() => RehearseImportPayload)
export class RehearseImportPayloadResolver {
  @FieldResolver(() => ImportType, importField)
  import(@Root() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readImport(payload, info, ctx);
  }
}
@Resolver(() => SettleImportRowsPayload)
export class SettleImportRowsPayloadResolver {
  @FieldResolver(() => ImportType, importField)
  import(@Root() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readImport(payload, info, ctx);
  }
}
@Resolver(() => RunImportPayload)
export class RunImportPayloadResolver {
  @FieldResolver(() => ImportType, importField)
  import(@Root() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readImport(payload, info, ctx);
  }
}
@Resolver(() => DiscardImportPayload)
export class DiscardImportPayloadResolver {
  @FieldResolver(() => ImportType, importField)
  import(@Root() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readImport(payload, info, ctx);
  }
}
@Resolver(() => CorrectImportRowPayload)
export class CorrectImportRowPayloadResolver {
  @FieldResolver(() => ImportType, importField)
  import(@Root() payload: Written, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readImport(payload, info, ctx);
  }

  @FieldResolver(() => ImportRowType, { description: '更正后的行。 The row as it is judged now.' })
  row(
    @Root() payload: Written & { row: RowKey },
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ): Promise<unknown> {
    return ctx.select.byKey(ctx, info, { table: 'enterprise_import_row', key: payload.row });
  }
}
