import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { canPublishTemplate, canReviseTemplate } from './form-template.policy.ts';
import { OpinionKind as Kind, OpinionState as State } from './opinion-states.ts';
import { canAnswerOpinion, canConvertOpinion, canRecordOpinion } from './opinion.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, 370812);
const director = actor(Role.DIRECTOR, 370800);
const leader = actor(Role.LEADER, 370812);
const stranger = actor(Role.DIRECTOR, 370883);
const itself: Actor = { ...clerk, memberships: [], enterprise: { regionId: 370812, id: 'e' } };
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('what is said in Yanzhou', () => {
  const at = (state: State, kind = Kind.NEED) => ({ regionId: 370812, state, kind });
  it.each([
    ['a clerk takes it down', canRecordOpinion(clerk, 370812), 'yes'],
    ['the city takes it down', canRecordOpinion(director, 370812), 'yes'],
    ['a leader does not', canRecordOpinion(leader, 370812), 'NOT_ALLOWED'],
    ['the enterprise does not speak for the office', canRecordOpinion(itself, 370812), 'NOT_ALLOWED'],
    ['a new one is answered', canAnswerOpinion(clerk, at(State.RECEIVED)), 'yes'],
    ['one that was noted may still be replied to', canAnswerOpinion(clerk, at(State.NOTED)), 'yes'],
    ['one that was replied to is not answered again', canAnswerOpinion(clerk, at(State.REPLIED)), 'OPINION_STATE'],
    ['what became a problem is answered there', canAnswerOpinion(clerk, at(State.CONVERTED)), 'OPINION_STATE'],
    ['a stranger hears of the right first', canAnswerOpinion(stranger, at(State.CONVERTED)), 'NOT_ALLOWED'],
    ['the enterprise answers nothing', canAnswerOpinion(itself, at(State.RECEIVED)), 'NOT_ALLOWED'],
    ['a need becomes a problem', canConvertOpinion(clerk, at(State.RECEIVED)), 'yes'],
    ['one that was replied to as well', canConvertOpinion(clerk, at(State.REPLIED)), 'yes'],
    ['not twice', canConvertOpinion(clerk, at(State.CONVERTED)), 'OPINION_STATE'],
    ['another day is no problem', canConvertOpinion(clerk, at(State.RECEIVED, Kind.OTHER_DAY)), 'OPINION_STATE'],
    ['“asked already” is none', canConvertOpinion(clerk, at(State.RECEIVED, Kind.ASKED_ALREADY)), 'OPINION_STATE'],
    ['a leader makes none', canConvertOpinion(leader, at(State.RECEIVED)), 'NOT_ALLOWED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});

describe('a questionnaire', () => {
  const of = (regionId: number, isRetired = false) => ({ regionId, isRetired });
  it.each([
    ['of the county is published by its clerk', canPublishTemplate(clerk, 370812), 'yes'],
    ['of the city is not', canPublishTemplate(clerk, 370800), 'NOT_ALLOWED'],
    ['of the city is revised by the city', canReviseTemplate(director, of(370800)), 'yes'],
    ['of the city is not revised by a county', canReviseTemplate(clerk, of(370800)), 'NOT_ALLOWED'],
    ['that is out of use stays as it is', canReviseTemplate(clerk, of(370812, true)), 'TEMPLATE_RETIRED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
