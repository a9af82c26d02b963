import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { keyArg } from '../../platform/written.ts';
import { proveAddress, sendAddressCode } from './address-proof.service.ts';
import { ProveAddressInput, SendAddressCodeInput } from './inbox.inputs.ts';
import { MessagePreferenceType, ProveAddressPayload, SendAddressCodePayload } from './inbox.type.ts';

@Resolver(() => MessagePreferenceType)
export class AddressProofResolver {
  @Mutation(() => SendAddressCodePayload, {
    description: '向本人填写的邮箱或手机发送验证码。 Sends a code to the address that whoever is signed in gave.',
  })
  async sendAddressCode(
    @Arg('input', () => SendAddressCodeInput, { description: '发到哪里。 To which address.' })
    input: SendAddressCodeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<object> {
    await sendAddressCode(ctx, input);
    return {};
  }

  @Mutation(() => ProveAddressPayload, {
    description: '用验证码确认邮箱或手机是本人的。 Proves an address by the code that was sent to it.',
  })
  proveAddress(
    @Arg('input', () => ProveAddressInput, { description: '哪个地址、什么验证码。 Which address, and the code.' })
    input: ProveAddressInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<object> {
    return proveAddress(ctx, input);
  }
}
