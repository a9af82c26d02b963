import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { VisitType } from '../visits/index.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { ImportConnection, ImportRowType, ImportType } from './import.type.ts';
import { planGoneChecks } from './gone-checks.service.ts';
import { decideRegisterRows, undoImport } from './register-rows.service.ts';
import {
  DecideRegisterRowsInput,
  EndRegistrySourceInput,
  PlanGoneChecksInput,
  RegistrySourceListArgs,
  ReviseRegistrySourceInput,
  SetUpRegistrySourceInput,
  UndoImportInput,
} from './registry-source.inputs.ts';
import { sourceListSource } from './registry-source.rows.ts';
import { endRegistrySource, reviseRegistrySource, setUpRegistrySource } from './registry-source.service.ts';
import {
  DecideRegisterRowsPayload,
  EndRegistrySourcePayload,
  PlanGoneChecksPayload,
  RegisterDifferenceCounts,
  RegisterFieldDifference,
  RegistrySourceConnection,
  RegistrySourceType,
  ReviseRegistrySourcePayload,
  SetUpRegistrySourcePayload,
  UndoImportPayload,
} from './registry-source.type.ts';
import { RegisterDifference, RowDecision } from './source-states.ts';

const table = 'registry_source';

@Resolver(() => RegistrySourceType)
export class RegistrySourceResolver {
  @Query(() => RegistrySourceConnection, {
    description: '辖区内的定期来源，应到日期早的在前。 Registers that come again, the one due first first.',
  })
  registrySources(
    @Args(() => RegistrySourceListArgs) args: RegistrySourceListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => sourceListSource(root, regions);
    const shape = shapeOfRegions(regions);
    return ctx.select.connection(ctx, info, { node: 'RegistrySource', source, shape });
  }

  @Query(() => RegistrySourceType, {
    nullable: true,
    description: '一个定期来源；不存在与无权查看同为空。 One register, or null when absent or not yours.',
  })
  registrySource(
    @Arg('id', () => ID, { description: '来源。 The register.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table, word: 'src' });
  }

  @FieldResolver(() => ImportConnection, { description: '历次文件，新的在前。 Its files over time, newest first.' })
  files(@Args(() => PageArgs) _args: PageArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => ImportType, { nullable: true, description: '最近导入的文件。 The file that was imported last.' })
  lastFile(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => ImportType, {
    nullable: true,
    description: '正在处理的文件；没有则为空。 The file that is being worked on, where there is one.',
  })
  openFile(): never {
    return answeredBySelect();
  }
}

@Resolver()
export class RegistrySourceDeedsResolver {
  @Mutation(() => SetUpRegistrySourcePayload, {
    description: '把一次已完成的导入设为定期来源。 Sets a register up that comes again, from a file of it.',
  })
  async setUpRegistrySource(
    @Arg('input', () => SetUpRegistrySourceInput, { description: '哪次导入、多久一次。 Which file, and how often.' })
    input: SetUpRegistrySourceInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await setUpRegistrySource(ctx, input) };
  }

  @Mutation(() => ReviseRegistrySourcePayload, { description: '修改定期来源。 Revises a register that comes again.' })
  async reviseRegistrySource(
    @Arg('input', () => ReviseRegistrySourceInput, { description: '改为。 What it is to be.' })
    input: ReviseRegistrySourceInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await reviseRegistrySource(ctx, input) };
  }

  @Mutation(() => EndRegistrySourcePayload, {
    description: '停用定期来源，历次文件保留。 Ends a register; its files stay.',
  })
  async endRegistrySource(
    @Arg('input', () => EndRegistrySourceInput, { description: '哪个、为何。 Which one, and why.' })
    input: EndRegistrySourceInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await endRegistrySource(ctx, input) };
  }

  @Mutation(() => DecideRegisterRowsPayload, {
    description: '逐行或整组决定采用新值、保留现值或待核实。 Decides rows of a register’s file.',
  })
  async decideRegisterRows(
    @Arg('input', () => DecideRegisterRowsInput, { description: '哪些行、如何决定。 Which rows, and what.' })
    input: DecideRegisterRowsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await decideRegisterRows(ctx, input) };
  }

  @Mutation(() => PlanGoneChecksPayload, {
    description:
      '一步为缺少的企业排核实走访，已排的不重排。 Plans a visit to each enterprise that is gone, where none is planned yet.',
  })
  async planGoneChecks(
    @Arg('input', () => PlanGoneChecksInput, { description: '哪些行。 Which rows.' }) input: PlanGoneChecksInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await planGoneChecks(ctx, input) };
  }

  @Mutation(() => UndoImportPayload, {
    description: '撤销企业名录导入：24 小时内；其后有人改过或办理过的保留。 Takes an import back within a day of it.',
  })
  async undoImport(
    @Arg('input', () => UndoImportInput, { description: '哪次、为何。 Which one, and why.' }) input: UndoImportInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await undoImport(ctx, input) };
  }
}

@Resolver(() => ImportType)
export class RegisterFileResolver {
  @FieldResolver(() => RegistrySourceType, {
    nullable: true,
    description: '所属的定期来源。 The register whose file it is.',
  })
  source(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => ImportType, { nullable: true, description: '与之比较的上次文件。 The file before it.' })
  previous(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Day, { nullable: true, description: '这份文件应到的日期。 The day by which it was wanted.' })
  answersDueOn(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => RegisterDifferenceCounts, {
    nullable: true,
    description: '与名录和上次文件相比，各组的行数；未比较为空。 Rows by difference; null where nothing was compared.',
  })
  differences(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => Boolean, { description: '当前登录者可否撤销。 Whether the viewer may take it back.' })
  viewerCanUndo(): never {
    return answeredBySelect();
  }
}

@Resolver(() => ImportRowType)
export class RegisterRowResolver {
  @FieldResolver(() => RegisterDifference, {
    nullable: true,
    description: '与名录和上次文件相比如何；无法比较为空。 How it differs; null where it cannot be compared.',
  })
  difference(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [RegisterFieldDifference], { description: '逐项三方对照。 The facts that differ.' })
  differing(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => RowDecision, { nullable: true, description: '决定；未定为空。 What was decided.' })
  decision(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => VisitType, {
    nullable: true,
    description:
      '缺少的企业：已排的走访，或文件到后的走访。 Of one that is gone, the visit that is planned, or was made since.',
  })
  seenToBy(): never {
    return answeredBySelect();
  }
}

const shown = { field: 'source', type: () => RegistrySourceType, table, description: '该来源。 The register.' };
const file = {
  field: 'import',
  type: () => ImportType,
  table: 'enterprise_import',
  description: '该次导入。 The import.',
};
export const SetUpSourcePayloadResolver = showsWritten(() => SetUpRegistrySourcePayload, shown);
export const ReviseSourcePayloadResolver = showsWritten(() => ReviseRegistrySourcePayload, shown);
export const EndSourcePayloadResolver = showsWritten(() => EndRegistrySourcePayload, shown);
export const DecideRowsPayloadResolver = showsWritten(() => DecideRegisterRowsPayload, file);
export const PlanGoneChecksPayloadResolver = showsWritten(() => PlanGoneChecksPayload, file);
export const UndoImportPayloadResolver = showsWritten(() => UndoImportPayload, file);
