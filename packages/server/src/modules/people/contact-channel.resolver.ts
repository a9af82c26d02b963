import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import { AddContactChannelInput, EndContactChannelInput, RecordChannelConsentInput } from './contact-channel.inputs.ts';
import { addContactChannel, endContactChannel, recordChannelConsent } from './contact-channel.service.ts';
import {
  AddContactChannelPayload,
  ContactChannelType,
  EndContactChannelPayload,
  RecordChannelConsentPayload,
} from './contact-channel.type.ts';
import { PersonType } from './person.type.ts';

@Resolver(() => PersonType)
export class ContactChannelResolver {
  @FieldResolver(() => [ContactChannelType], {
    description: '联系方式，在用的在前，最多 50 个。 Ways to reach them, those in use first, at most 50.',
  })
  contactChannels(): never {
    return answeredBySelect();
  }

  @Mutation(() => AddContactChannelPayload, { description: '登记联系方式。 Adds a way to reach somebody.' })
  async addContactChannel(
    @Arg('input', () => AddContactChannelInput, { description: '何人的什么。 Whose, and which.' })
    input: AddContactChannelInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await addContactChannel(ctx, input) };
  }

  @Mutation(() => RecordChannelConsentPayload, {
    description: '登记本人同意或撤回同意；撤回的随即不再显示。 Writes down that consent was given or withdrawn.',
  })
  async recordChannelConsent(
    @Arg('input', () => RecordChannelConsentInput, { description: '何时怎样说的。 What was said, when and how.' })
    input: RecordChannelConsentInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await recordChannelConsent(ctx, input) };
  }

  @Mutation(() => EndContactChannelPayload, {
    description: '停用联系方式。 Ends a channel that is of no use any more.',
  })
  async endContactChannel(
    @Arg('input', () => EndContactChannelInput, { description: '哪一个。 Which one.' }) input: EndContactChannelInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await endContactChannel(ctx, input) };
  }
}

export const AddContactChannelPayloadResolver = showsWritten(() => AddContactChannelPayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '该人员。 Whose it is.',
});
export const RecordChannelConsentPayloadResolver = showsWritten(() => RecordChannelConsentPayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '该人员。 Whose it is.',
});
export const EndContactChannelPayloadResolver = showsWritten(() => EndContactChannelPayload, {
  field: 'person',
  type: () => PersonType,
  table: 'person',
  description: '该人员。 Whose it is.',
});
