import { badInput } from './refusal.ts';
import { isUuid, newId } from './tenant-key.ts';

/** The id of a row that is written now: the client's own, so that a retry finds the row there, or a new one. */
export function clientIdOf(clientId: string | null | undefined): string {
  if (clientId == null) return newId();
  if (!isUuid(clientId)) throw badInput('clientId', 'UUID');
  return clientId.toLowerCase();
}
