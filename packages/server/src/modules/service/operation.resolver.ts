import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { serviceOperation } from './operation.service.ts';
import { ServiceOperation } from './operation.type.ts';

@Resolver()
export class OperationResolver {
  @Query(() => ServiceOperation, {
    description: '系统运行状况，仅市级及以上管理员。 How the installation fares; for administrators above counties.',
  })
  serviceOperation(@Ctx() ctx: Context): Promise<ServiceOperation> {
    return serviceOperation(ctx);
  }
}
