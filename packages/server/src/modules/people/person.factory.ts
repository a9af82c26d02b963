import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { RegisterPersonInput } from './person.inputs.ts';
import { registerPerson } from './person.service.ts';

let made = 0;

/** Registers a person through the service; whatever a test does not say is made up and different each time. */
export function personFactory(
  ctx: Context,
  given: Partial<RegisterPersonInput> & { regionId: number },
): Promise<RowKey> {
  made += 1;
  return registerPerson(ctx, { name: `孟凡${made}`, phone: String(13_900_000_000 + made), ...given });
}
