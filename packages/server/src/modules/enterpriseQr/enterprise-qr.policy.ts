import { holds, mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** What a policy needs to know of a QR. */
export interface QrFacts {
  regionId: number;
  state: QrState;
}

export enum QrState {
  VALID = 'VALID',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

/** Whoever writes in a county opens the public page to its enterprises; a machine does not hand out doors. */
export const canIssueEnterpriseQr = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) && !actor.key ? yes : no('NOT_ALLOWED');

/** What still opens is revoked by whoever may issue one. */
export function canRevokeEnterpriseQr(actor: Actor, qr: QrFacts): Decision {
  const decision = canIssueEnterpriseQr(actor, qr.regionId);
  if (!decision.allowed) return decision;
  return qr.state === QrState.VALID || qr.state === QrState.USED ? yes : no('QR_ENDED');
}

/** How a region is rated is read by who directs, leads or audits above the counties, never by the county itself. */
export function canReadRatings(actor: Actor, regionId: number): Decision {
  const readers = [Role.ADMINISTRATOR, Role.DIRECTOR, Role.LEADER, Role.AUDITOR];
  const above = [regionId, Math.floor(regionId / 100) * 100].filter((region) => region % 100 === 0);
  return above.some((region) => holds(actor, region, readers)) ? yes : no('NOT_ALLOWED');
}
