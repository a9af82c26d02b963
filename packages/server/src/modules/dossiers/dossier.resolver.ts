import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import './dossier-enums.ts';
import {
  AssignSectionInput,
  CorrectFileEntryInput,
  KeepPromiseInput,
  RecordFileEntryInput,
  VerifySectionInput,
  WithdrawFileEntryInput,
} from './dossier.inputs.ts';
import {
  assignSection,
  correctFileEntry,
  keepPromise,
  recordFileEntry,
  verifySection,
  withdrawFileEntry,
} from './dossier.service.ts';
import * as types from './dossier.type.ts';

@Resolver(() => EnterpriseType)
export class EnterpriseFileOfResolver {
  @FieldResolver(() => types.EnterpriseFileType, { description: '企业档案。 Its file.' })
  file(): never {
    return answeredBySelect();
  }
}

@ArgsType()
class EntriesArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: '连同已更正、已撤回的。 With those that were corrected or withdrawn.',
  })
  withHistory!: boolean;
}

@Resolver(() => types.EnterpriseFileType)
export class EnterpriseFileResolver {
  @FieldResolver(() => [types.EnterpriseSiteType], { description: '场所。 Sites.' })
  sites(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
  @FieldResolver(() => [types.EnterpriseLicenceType], {
    description: '许可，先到期者在前。 Licences, next ending first.',
  })
  licences(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
  @FieldResolver(() => [types.EnterpriseInvestmentType], { description: '投资。 Investments.' })
  investments(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
  @FieldResolver(() => [types.EnterpriseYearType], {
    description: '年度数字，新的在前。 Figures by year, latest first.',
  })
  years(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
  @FieldResolver(() => [types.EnterpriseDocumentType], { description: '材料。 Papers.' })
  documents(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
  @FieldResolver(() => [types.EnjoyedPolicyType], { description: '享受的政策。 Policies enjoyed.' })
  policies(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
  @FieldResolver(() => [types.EnterprisePromiseType], {
    description: '登记的承诺，未兑现者在前。 Promises, open first.',
  })
  promises(@Args(() => EntriesArgs) _args: EntriesArgs): never {
    return answeredBySelect();
  }
}

@Resolver()
export class DossierDeedsResolver {
  @Mutation(() => types.RecordFileEntryPayload, { description: '在企业档案中登记一条。 Enters one thing in a file.' })
  async recordFileEntry(
    @Arg('input', () => RecordFileEntryInput, { description: '哪家企业、登记什么。 Whose file, and what.' })
    input: RecordFileEntryInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordFileEntry(ctx, input) };
  }

  @Mutation(() => types.CorrectFileEntryPayload, {
    description: '更正档案中的一条，原来的留存。 Corrects an entry; the old one is kept.',
  })
  async correctFileEntry(
    @Arg('input', () => CorrectFileEntryInput, { description: '更正内容与原因。 What it should say, and why.' })
    input: CorrectFileEntryInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await correctFileEntry(ctx, input) };
  }

  @Mutation(() => types.WithdrawFileEntryPayload, { description: '撤回档案中的一条。 Withdraws an entry.' })
  async withdrawFileEntry(
    @Arg('input', () => WithdrawFileEntryInput, { description: '哪一条、为何。 Which entry, and why.' })
    input: WithdrawFileEntryInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await withdrawFileEntry(ctx, input) };
  }

  @Mutation(() => types.KeepPromisePayload, { description: '兑现承诺。 Says that a promise was kept.' })
  async keepPromise(
    @Arg('input', () => KeepPromiseInput, { description: '哪项承诺、怎样兑现。 Which promise, and how.' })
    input: KeepPromiseInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await keepPromise(ctx, input) };
  }

  @Mutation(() => types.VerifySectionPayload, {
    description: '核实档案的一部分：看过，仍然属实。 Verifies a section: looked at, still true.',
  })
  async verifySection(
    @Arg('input', () => VerifySectionInput, { description: '哪家企业、哪一部分。 Whose file, which section.' })
    input: VerifySectionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await verifySection(ctx, input) };
  }

  @Mutation(() => types.AssignSectionPayload, { description: '确定档案一部分的责任人。 Says whose section it is.' })
  async assignSection(
    @Arg('input', () => AssignSectionInput, { description: '哪一部分、归谁。 Which section, and whose.' })
    input: AssignSectionInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await assignSection(ctx, input) };
  }
}

const shown = {
  field: 'enterprise',
  type: () => EnterpriseType,
  table: 'enterprise',
  description: '档案所属的企业。 The enterprise whose file it is.',
};
export const RecordFileEntryPayloadResolver = showsWritten(() => types.RecordFileEntryPayload, shown);
export const CorrectFileEntryPayloadResolver = showsWritten(() => types.CorrectFileEntryPayload, shown);
export const WithdrawFileEntryPayloadResolver = showsWritten(() => types.WithdrawFileEntryPayload, shown);
export const KeepPromisePayloadResolver = showsWritten(() => types.KeepPromisePayload, shown);
export const VerifySectionPayloadResolver = showsWritten(() => types.VerifySectionPayload, shown);
export const AssignSectionPayloadResolver = showsWritten(() => types.AssignSectionPayload, shown);
