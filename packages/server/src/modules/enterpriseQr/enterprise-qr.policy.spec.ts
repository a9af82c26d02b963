import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { canIssueEnterpriseQr, canReadRatings, canRevokeEnterpriseQr, QrState } from './enterprise-qr.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, 370812);
const director = actor(Role.DIRECTOR, 370800);
const head = actor(Role.DIRECTOR, 370812);
const auditor = actor(Role.AUDITOR, 370800);
const stranger = actor(Role.DIRECTOR, 370883);
const machine: Actor = { ...clerk, key: { regionId: 370812, id: 'k', kinds: [], access: 'WRITE' } };
const itself: Actor = { ...clerk, memberships: [], enterprise: { regionId: 370812, id: 'e' } };
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('the QR of an enterprise of Yanzhou', () => {
  const at = (state: QrState) => ({ regionId: 370812, state });
  it.each([
    ['a clerk issues it', canIssueEnterpriseQr(clerk, 370812), 'yes'],
    ['the city issues it', canIssueEnterpriseQr(director, 370812), 'yes'],
    ['an auditor does not', canIssueEnterpriseQr(auditor, 370812), 'NOT_ALLOWED'],
    ['a stranger does not', canIssueEnterpriseQr(stranger, 370812), 'NOT_ALLOWED'],
    ['a machine does not', canIssueEnterpriseQr(machine, 370812), 'NOT_ALLOWED'],
    ['the enterprise makes none for itself', canIssueEnterpriseQr(itself, 370812), 'NOT_ALLOWED'],
    ['one that opens is revoked', canRevokeEnterpriseQr(clerk, at(QrState.VALID)), 'yes'],
    ['one that was used as well', canRevokeEnterpriseQr(clerk, at(QrState.USED)), 'yes'],
    ['not twice', canRevokeEnterpriseQr(clerk, at(QrState.REVOKED)), 'QR_ENDED'],
    ['not once it ended', canRevokeEnterpriseQr(clerk, at(QrState.EXPIRED)), 'QR_ENDED'],
    ['a stranger hears of the right first', canRevokeEnterpriseQr(stranger, at(QrState.REVOKED)), 'NOT_ALLOWED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});

describe('how the counties of Jining are rated', () => {
  it.each([
    ['its director reads', canReadRatings(director, 370800), 'yes'],
    ['its auditor reads, county by county', canReadRatings(auditor, 370812), 'yes'],
    ['a clerk of the city does not', canReadRatings(actor(Role.CLERK, 370800), 370800), 'NOT_ALLOWED'],
    ['the head of the county does not', canReadRatings(head, 370812), 'NOT_ALLOWED'],
    ['not by asking for the city', canReadRatings(head, 370800), 'NOT_ALLOWED'],
    ['another city does not', canReadRatings(actor(Role.DIRECTOR, 370900), 370800), 'NOT_ALLOWED'],
    ['the province reads', canReadRatings(actor(Role.LEADER, 370000), 370812), 'yes'],
  ])('%s', (_who, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
