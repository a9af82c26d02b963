import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { inboxCounts, messageSettings } from './inbox.service.ts';
import {
  InboxCounts,
  MessageSettings,
  ProveAddressPayload,
  ReadInboxPayload,
  SendAddressCodePayload,
  SetMessagePreferencePayload,
} from './inbox.type.ts';

@Resolver(() => ReadInboxPayload)
export class ReadInboxPayloadResolver {
  @FieldResolver(() => InboxCounts, { description: '现在的数目。 How much waits now.' })
  counts(@Ctx() ctx: Context): Promise<InboxCounts> {
    return inboxCounts(ctx);
  }
}

@Resolver(() => SetMessagePreferencePayload)
export class SetMessagePreferencePayloadResolver {
  @FieldResolver(() => MessageSettings, { description: '现在的设置。 The settings now.' })
  settings(@Ctx() ctx: Context): Promise<MessageSettings> {
    return messageSettings(ctx);
  }
}

@Resolver(() => SendAddressCodePayload)
export class SendAddressCodePayloadResolver {
  @FieldResolver(() => MessageSettings, { description: '现在的设置。 The settings now.' })
  settings(@Ctx() ctx: Context): Promise<MessageSettings> {
    return messageSettings(ctx);
  }
}

@Resolver(() => ProveAddressPayload)
export class ProveAddressPayloadResolver {
  @FieldResolver(() => MessageSettings, { description: '现在的设置。 The settings now.' })
  settings(@Ctx() ctx: Context): Promise<MessageSettings> {
    return messageSettings(ctx);
  }
}
