import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { ConsultationState } from './consultation-states.ts';
import { canConvene, canExecuteDecision, canRecordConsultation, canSignConsultation } from './consultation.policy.ts';

const actor = (role: Role, regionId = 370812): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '1', regionId, role }],
});
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.code);
const { CONVENED, HELD, DECIDED, EXECUTED, DECLINED } = ConsultationState;

describe('who convenes, takes down, signs and carries out a consultation of Yanzhou', () => {
  it.each([
    [Role.DIRECTOR, 370812, ['yes', 'yes', 'yes', 'yes']],
    [Role.ADMINISTRATOR, 370800, ['yes', 'yes', 'yes', 'yes']],
    [Role.CLERK, 370812, ['NOT_ALLOWED', 'yes', 'NOT_ALLOWED', 'yes']],
    [Role.LEADER, 370812, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
    [Role.AUDITOR, 370812, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
    [Role.DEPARTMENT_CONTACT, 370812, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
    [Role.DIRECTOR, 370883, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
  ])('%s of %s: %s', (role, regionId, answers) => {
    const who = actor(role, regionId);
    const at = (state: ConsultationState) => ({ regionId: 370812, state });
    expect(
      [
        canConvene(who, 370812),
        canRecordConsultation(who, at(CONVENED)),
        canSignConsultation(who, at(HELD)),
        canExecuteDecision(who, at(DECIDED)),
      ].map(said),
    ).toEqual(answers);
  });

  it('each only where the consultation stands', () => {
    const who = actor(Role.DIRECTOR);
    const states = [DECLINED, CONVENED, HELD, DECIDED, EXECUTED];
    const where = (judge: typeof canRecordConsultation) =>
      states.filter((state) => judge(who, { regionId: 370812, state }).allowed);
    expect([where(canRecordConsultation), where(canSignConsultation), where(canExecuteDecision)]).toEqual([
      [CONVENED],
      [HELD],
      [DECIDED],
    ]);
  });
});
