import { contains } from '@lianxi/schema';
import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

const issuers = [Role.ADMINISTRATOR, Role.DIRECTOR];

/**
 * Administrators and directors of a region issue keys that reach it or regions below; the database holds the same rule
 * in `sec.issue_key`, and holds the issuer to it as long as the key lives.
 */
export function canIssueApiKey(actor: Actor, key: { regionId: number; regionIds: readonly number[] }): Decision {
  if (!holds(actor, key.regionId, issuers)) return no('NOT_ALLOWED');
  return key.regionIds.every((regionId) => contains(key.regionId, regionId)) ? yes : no('NOT_ALLOWED');
}

/** Whoever could issue it revokes it; once is enough. */
export function canRevokeApiKey(actor: Actor, key: { regionId: number; revokedAt: unknown }): Decision {
  if (!holds(actor, key.regionId, issuers)) return no('NOT_ALLOWED');
  return key.revokedAt === null ? yes : no('KEY_REVOKED');
}
