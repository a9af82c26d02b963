import { Ctx, Query, Resolver } from 'type-graphql';
import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Installation } from '../../platform/installation.ts';
import { Service } from './service.type.ts';

@Resolver()
export class ServiceResolver {
  @Query(() => Service, { description: '本系统的情况，无需登录。 What this installation is; open to everybody.' })
  async service(@Ctx() ctx: Context): Promise<Installation & { needsSetup: boolean; today: string }> {
    const [row] = await ctx.ask<{ has: boolean }>({ text: 'select sec.has_accounts() as has', values: [] });
    return { ...ctx.installation, needsSetup: row?.has === false, today: dayOf(ctx.clock.now()) };
  }
}
