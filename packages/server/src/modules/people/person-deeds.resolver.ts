import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root as Source } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { linkPeople } from './link.service.ts';
import {
  CorrectPersonInput,
  LeaveRoleInput,
  LinkPeopleInput,
  RegisterPersonInput,
  RevealFieldInput,
  TakeRoleInput,
} from './person.inputs.ts';
import { peopleOfKeys } from './person.rows.ts';
import { correctPerson, registerPerson } from './person.service.ts';
import {
  CorrectPersonPayload,
  LeaveRolePayload,
  LinkPeoplePayload,
  PersonType,
  RegisterPersonPayload,
  RevealFieldPayload,
  TakeRolePayload,
} from './person.type.ts';
import { revealedValue, revealField, type Revealed } from './reveal.service.ts';
import { leaveRole, takeRole } from './role.service.ts';

interface AllWritten {
  written: RowKey[];
}

@Resolver()
export class PersonDeedsResolver {
  @Mutation(() => RegisterPersonPayload, {
    description: '登记一个人员及其任职。 Enters a person, with the roles held.',
  })
  async registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: '人员信息。 The facts.' }) input: RegisterPersonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await registerPerson(ctx, input) };
  }

  @Mutation(() => CorrectPersonPayload, { description: '更正姓名或电话。 Corrects name or phone.' })
  async correctPerson(
    @Arg('input', () => CorrectPersonInput, { description: '更正内容。 The facts to change.' })
    input: CorrectPersonInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await correctPerson(ctx, input) };
  }

  @Mutation(() => TakeRolePayload, { description: '登记任职。 Writes down a role that somebody took.' })
  async takeRole(
    @Arg('input', () => TakeRoleInput, { description: '何人任何职。 Who took which role.' }) input: TakeRoleInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await takeRole(ctx, input) };
  }

  @Mutation(() => LeaveRolePayload, { description: '登记离任。 Writes down that somebody left a role.' })
  async leaveRole(
    @Arg('input', () => LeaveRoleInput, { description: '哪项任职，至何日止。 Which role, and its last day.' })
    input: LeaveRoleInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await leaveRole(ctx, input) };
  }

  @Mutation(() => LinkPeoplePayload, {
    description:
      '关联不同县（市、区）的同一人，统计时只计一次。 Links records of one person, who is then counted once.',
  })
  async linkPeople(
    @Arg('input', () => LinkPeopleInput, { description: '哪些记录，依据何在。 Which records, and why.' })
    input: LinkPeopleInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<AllWritten> {
    return { written: await linkPeople(ctx, input) };
  }

  @Mutation(() => RevealFieldPayload, {
    description:
      '写明用途后查看一项个人信息的全文，并记下此次查看。 Shows a personal field in full and records the look.',
  })
  revealField(
    @Arg('input', () => RevealFieldInput, { description: '谁的哪一项，何用。 Whose field, and what for.' })
    input: RevealFieldInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Revealed> {
    return revealField(ctx, input);
  }
}

const readWritten = (payload: Written, info: GraphQLResolveInfo, ctx: Context): Promise<unknown> =>
  ctx.select.byKey(ctx, info, { table: 'person', key: payload.written });

export const RegisterPersonPayloadResolver = showsWritten(() => RegisterPersonPayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '登记的人员。 The person registered.',
});
export const CorrectPersonPayloadResolver = showsWritten(() => CorrectPersonPayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '更正后的人员。 The person corrected.',
});
export const TakeRolePayloadResolver = showsWritten(() => TakeRolePayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '任职的人员。 Who took it.',
});
export const LeaveRolePayloadResolver = showsWritten(() => LeaveRolePayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '离任的人员。 Who left it.',
});
@Resolver(() => LinkPeoplePayload)
export class LinkPeoplePayloadResolver {
  @FieldResolver(() => [PersonType], { description: '现已关联的人员。 Those who are linked now.' })
  people(@Source() payload: AllWritten, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return ctx.select.run(ctx, info, peopleOfKeys(payload.written));
  }
}
@Resolver(() => RevealFieldPayload)
export class RevealFieldPayloadResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '全文；未登记则为空。 The value in full; null where none is kept.',
  })
  value(@Source() payload: Revealed, @Ctx() ctx: Context): Promise<string | null> {
    return revealedValue(ctx, payload);
  }

  @FieldResolver(() => PersonType, { description: '该人员。 Whose it is.' })
  person(@Source() payload: Revealed, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context): Promise<unknown> {
    return readWritten(payload, info, ctx);
  }
}
