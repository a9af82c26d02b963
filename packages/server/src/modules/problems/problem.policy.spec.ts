import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import {
  canHandle,
  canRaiseProblem,
  canRefer,
  canReplyToReferral,
  canTakeOrReturn,
  type ReferralFacts,
} from './problem.policy.ts';
import { isEnded, mayDo, ProblemDeed, ProblemState, ReferralState, stateAfter } from './problem-states.ts';

const yanzhouId = 370812;
const actor = (role: Role, regionId: number, departmentId: string | null = null): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '1', regionId, role, departmentId }],
});
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.code);

/** Who it is, and what is said to taking down, putting before a department, an ordinary step, and one that is answered for. */
const table: [Role, number, string, string, string, string][] = [
  [Role.ADMINISTRATOR, 370800, 'yes', 'yes', 'yes', 'yes'],
  [Role.DIRECTOR, yanzhouId, 'yes', 'yes', 'yes', 'yes'],
  [Role.CLERK, yanzhouId, 'yes', 'yes', 'yes', 'NOT_ALLOWED'],
  [Role.CLERK, 370800, 'yes', 'yes', 'yes', 'NOT_ALLOWED'],
  [Role.LEADER, yanzhouId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.AUDITOR, yanzhouId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.DEPARTMENT_CONTACT, yanzhouId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.CLERK, 370883, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.DIRECTOR, 370900, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
];

describe('a problem of Yanzhou', () => {
  it.each(table)('%s of %s', (role, regionId, raise, refer, step, answeredFor) => {
    const who = actor(role, regionId);
    const at = { regionId: yanzhouId, state: ProblemState.IN_HANDLING };
    expect(
      [
        canRaiseProblem(who, yanzhouId),
        canRefer(who, at),
        canHandle(who, ProblemDeed.REPLY, at),
        canHandle(who, ProblemDeed.EXTEND, at),
      ].map(said),
    ).toEqual([raise, refer, step, answeredFor]);
  });

  it('that came to its end is put before no department', () => {
    const refused = Object.values(ProblemState).filter(
      (state) => !canRefer(actor(Role.CLERK, yanzhouId), { regionId: yanzhouId, state }).allowed,
    );
    expect(refused).toEqual(['ANSWERED_ON_SPOT', 'CLOSED', 'CLOSED_UNRESOLVABLE', 'WITHDRAWN']);
  });

  it('is answered for by those who lead the office where time is given or an end is explained', () => {
    const clerk = actor(Role.CLERK, yanzhouId);
    const refused = Object.values(ProblemDeed).filter(
      (deed) =>
        said(canHandle(clerk, deed, { regionId: yanzhouId, state: ProblemState.IN_HANDLING })) === 'NOT_ALLOWED',
    );
    const topics = ['DECLARE_COMMON', 'DECIDE_COMMON', 'PASS_TO_SUCCESSOR'];
    const steps = ['EXTEND', 'PAUSE', 'DEFER', 'CLOSE_UNRESOLVABLE', 'SUPERVISE'];
    expect(refused).toEqual([...steps, ...topics, 'EXTEND_APPEAL']);
  });
});

describe('a problem of the appeals platform', () => {
  const [open, closed] = [ProblemState.IN_HANDLING, ProblemState.CLOSED];
  it.each([
    [ProblemDeed.LINK_APPEAL, Role.CLERK, open, null, 'yes'],
    [ProblemDeed.LINK_APPEAL, Role.CLERK, closed, 'SQ1', 'yes'],
    [ProblemDeed.LINK_APPEAL, Role.LEADER, open, null, 'NOT_ALLOWED'],
    [ProblemDeed.LINK_APPEAL, Role.DEPARTMENT_CONTACT, open, null, 'NOT_ALLOWED'],
    [ProblemDeed.NOTE_APPEAL_STATUS, Role.CLERK, open, 'SQ1', 'yes'],
    [ProblemDeed.NOTE_APPEAL_STATUS, Role.CLERK, closed, 'SQ1', 'yes'],
    [ProblemDeed.NOTE_APPEAL_STATUS, Role.CLERK, open, null, 'APPEAL_NOT_LINKED'],
    [ProblemDeed.NOTE_APPEAL_STATUS, Role.AUDITOR, open, 'SQ1', 'NOT_ALLOWED'],
    [ProblemDeed.EXTEND_APPEAL, Role.CLERK, open, 'SQ1', 'NOT_ALLOWED'],
    [ProblemDeed.EXTEND_APPEAL, Role.DIRECTOR, open, 'SQ1', 'yes'],
    [ProblemDeed.EXTEND_APPEAL, Role.DIRECTOR, open, null, 'APPEAL_NOT_LINKED'],
    [ProblemDeed.EXTEND_APPEAL, Role.DIRECTOR, closed, 'SQ1', 'PROBLEM_STATE'],
  ])('%s by a %s where it is %s with number %s: %s', (deed, role, state, appealNo, answer) => {
    expect(said(canHandle(actor(role, yanzhouId), deed, { regionId: yanzhouId, state, appealNo }))).toBe(answer);
    expect(said(canHandle(actor(role, 370883), deed, { regionId: yanzhouId, state, appealNo }))).toBe('NOT_ALLOWED');
  });
});

describe('what follows from what', () => {
  const follows = (deed: ProblemDeed) => Object.values(ProblemState).filter((state) => mayDo(deed, state));
  it.each([
    [ProblemDeed.TRIAGE, ['RAISED', 'TRIAGED', 'COLLECTED']],
    [ProblemDeed.TAKE_ON, ['TRIAGED', 'COLLECTED', 'RETURNED', 'REOPENED']],
    [ProblemDeed.ACCEPT, ['ASSIGNED']],
    [ProblemDeed.RETURN, ['ASSIGNED']],
    [ProblemDeed.DECIDE, ['CONSULTING']],
    [ProblemDeed.CONFIRM, ['REPLIED']],
    [ProblemDeed.CLOSE, ['REPLIED', 'CONFIRMED']],
    [ProblemDeed.CALL_BACK, ['WITHDRAWN']],
    [ProblemDeed.REOPEN, ['ANSWERED_ON_SPOT', 'REPLIED', 'CONFIRMED', 'CLOSED', 'CLOSED_UNRESOLVABLE', 'WITHDRAWN']],
    [ProblemDeed.RAISE, []],
  ])('%s is done in %j', (deed, states) => {
    expect(follows(deed).toSorted()).toEqual(states.toSorted());
  });

  it('leads back from every end by reopening, and by nothing that hands the problem on', () => {
    for (const state of Object.values(ProblemState).filter(isEnded)) {
      const open = Object.values(ProblemDeed).filter((deed) => mayDo(deed, state) && !isEnded(stateAfter(deed, state)));
      expect([state, open]).toEqual([state, ['REOPEN']]);
    }
  });

  it('leaves no state without a way on', () => {
    const moves = (state: ProblemState) =>
      Object.values(ProblemDeed).some((deed) => mayDo(deed, state) && stateAfter(deed, state) !== state);
    expect(Object.values(ProblemState).filter((state) => !moves(state))).toEqual([]);
  });
});

describe('a referral of Yanzhou to a department', () => {
  const referral = (more: Partial<ReferralFacts> = {}): ReferralFacts => ({
    regionId: yanzhouId,
    departmentId: 'd',
    state: ReferralState.REFERRED,
    isHandling: true,
    ...more,
  });
  it.each([
    ['a contact of the department', actor(Role.DEPARTMENT_CONTACT, 370800, 'd'), 'yes'],
    ['a contact of another', actor(Role.DEPARTMENT_CONTACT, yanzhouId, 'e'), 'NOT_ALLOWED'],
    ['a clerk of the county, for the department', actor(Role.CLERK, yanzhouId), 'yes'],
    ['a clerk of the neighbour', actor(Role.CLERK, 370883), 'NOT_ALLOWED'],
    ['an auditor', actor(Role.AUDITOR, yanzhouId), 'NOT_ALLOWED'],
  ])('is taken on, given back and answered by %s: %s', (_who, who, answer) => {
    expect(said(canTakeOrReturn(who, referral()))).toBe(answer);
    expect(said(canReplyToReferral(who, referral({ state: ReferralState.ACCEPTED })))).toBe(answer);
  });

  it('is taken on before it is answered, unless it asks for an opinion only', () => {
    const who = actor(Role.CLERK, yanzhouId);
    const states = Object.values(ReferralState);
    const where = (judge: typeof canTakeOrReturn, isHandling: boolean) =>
      states.filter((state) => judge(who, referral({ state, isHandling })).allowed);
    expect([where(canTakeOrReturn, true), where(canReplyToReferral, true)]).toEqual([['REFERRED'], ['ACCEPTED']]);
    expect([where(canTakeOrReturn, false), where(canReplyToReferral, false)]).toEqual([[], ['REFERRED', 'ACCEPTED']]);
  });
});
