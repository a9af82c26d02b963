import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { ActivityState, CampaignState } from './campaign-states.ts';
import {
  canAdvanceCampaign,
  canEnterState,
  canPlanCampaign,
  canReviseScope,
  canSettleActivity,
  canStartCampaign,
} from './campaign.policy.ts';

const actor = (...held: [Role, number][]): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: held.map(([role, regionId], i) => ({ id: String(i), regionId, role })),
});
const director = actor([Role.DIRECTOR, 370800]);
const clerk = actor([Role.CLERK, 370800]);
const { DRAFT, ACTIVE, SUMMARISING, CLOSED, ARCHIVED } = CampaignState;
const inState = (state: CampaignState) => ({ regionId: 370800, state });
const states = Object.values(CampaignState);
const answerOf = (decision: ReturnType<typeof canPlanCampaign>) => (decision.allowed ? 'yes' : decision.code);

describe('planning a campaign of Jining', () => {
  it.each([
    ['an administrator of the province', actor([Role.ADMINISTRATOR, 370000]), 'yes'],
    ['a director of Jining', director, 'yes'],
    ['a clerk of Jining', clerk, 'NOT_ALLOWED'],
    ['a leader of Jining', actor([Role.LEADER, 370800]), 'NOT_ALLOWED'],
    ['an auditor of Jining', actor([Role.AUDITOR, 370800]), 'NOT_ALLOWED'],
    ['a department contact of Jining', actor([Role.DEPARTMENT_CONTACT, 370800]), 'NOT_ALLOWED'],
    ['a director of Yanzhou, below it', actor([Role.DIRECTOR, 370812]), 'NOT_ALLOWED'],
    ['a director of Tai’an', actor([Role.DIRECTOR, 370900]), 'NOT_ALLOWED'],
    ['a director elsewhere who audits here', actor([Role.DIRECTOR, 370900], [Role.AUDITOR, 370800]), 'NOT_ALLOWED'],
  ])('%s', (_who, who, answer) => {
    expect(answerOf(canPlanCampaign(who, 370800))).toBe(answer);
  });
});

describe('what its director may do with a campaign', () => {
  it.each([
    ['start it', canStartCampaign, [DRAFT]],
    ['revise its scope', canReviseScope, [DRAFT, ACTIVE, SUMMARISING]],
  ] as const)('%s, in some states only', (_what, can, open) => {
    expect(states.filter((state) => can(director, inState(state)).allowed)).toEqual(open);
    expect(answerOf(can(director, inState(ARCHIVED)))).toBe('CAMPAIGN_STATE');
    for (const state of states) expect(answerOf(can(clerk, inState(state)))).toBe('NOT_ALLOWED');
  });

  it.each([
    [DRAFT, []],
    [ACTIVE, [SUMMARISING]],
    [SUMMARISING, [ACTIVE, CLOSED]],
    [CLOSED, [SUMMARISING, ARCHIVED]],
    [ARCHIVED, []],
  ] as const)('from %s it goes on to %j', (from, open) => {
    expect(states.filter((to) => canAdvanceCampaign(director, inState(from), to).allowed)).toEqual(open);
    for (const to of states) expect(answerOf(canAdvanceCampaign(clerk, inState(from), to))).toBe('NOT_ALLOWED');
  });

  it('enter the next state from a draft as well, by starting', () => {
    expect(states.filter((to) => canEnterState(director, inState(DRAFT), to).allowed)).toEqual([ACTIVE]);
    expect(states.filter((to) => canEnterState(director, inState(CLOSED), to).allowed)).toEqual([
      SUMMARISING,
      ARCHIVED,
    ]);
    expect(states.filter((to) => canEnterState(clerk, inState(DRAFT), to).allowed)).toEqual([]);
  });

  it.each([
    ['planned, in a draft', DRAFT, ActivityState.PLANNED, 'yes'],
    ['planned, in a closed one', CLOSED, ActivityState.PLANNED, 'yes'],
    ['planned, in the archive', ARCHIVED, ActivityState.PLANNED, 'CAMPAIGN_STATE'],
    ['held', ACTIVE, ActivityState.HELD, 'CAMPAIGN_STATE'],
    ['cancelled', ACTIVE, ActivityState.CANCELLED, 'CAMPAIGN_STATE'],
  ] as const)('settle an activity that is %s', (_what, state, activity, answer) => {
    expect(answerOf(canSettleActivity(director, inState(state), activity))).toBe(answer);
    expect(answerOf(canSettleActivity(clerk, inState(state), activity))).toBe('NOT_ALLOWED');
  });
});
