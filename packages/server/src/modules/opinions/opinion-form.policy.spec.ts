import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { FormState } from './form-state.ts';
import {
  canDeclineForm,
  canExpireForm,
  canFillFormIn,
  canIssueForm,
  canProcessForm,
  canReturnForm,
} from './opinion-form.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, 370812);
const director = actor(Role.DIRECTOR, 370800);
const auditor = actor(Role.AUDITOR, 370800);
const contact = actor(Role.DEPARTMENT_CONTACT, 370812);
const stranger = actor(Role.DIRECTOR, 370883);
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('handing out an opinion form in Yanzhou', () => {
  it.each([
    ['a clerk of Yanzhou', clerk, 'yes'],
    ['the director of the city above it', director, 'yes'],
    ['an auditor of the city', auditor, 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', contact, 'NOT_ALLOWED'],
    ['a director of another county', stranger, 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    expect(answer(canIssueForm(who, 370812))).toBe(expected);
  });
});

describe('what becomes of a form of Yanzhou', () => {
  const at = (state: FormState) => ({ regionId: 370812, state });
  it.each([
    ['one that is out comes back', canReturnForm(clerk, at(FormState.ISSUED)), 'yes'],
    ['one that came back does not come back again', canReturnForm(clerk, at(FormState.RETURNED)), 'FORM_STATE'],
    ['one that was declined does not come back', canReturnForm(clerk, at(FormState.DECLINED)), 'FORM_STATE'],
    ['one that ran out does not come back', canReturnForm(clerk, at(FormState.EXPIRED)), 'FORM_STATE'],
    ['one that is out is declined', canDeclineForm(director, at(FormState.ISSUED)), 'yes'],
    ['one that came back is not declined', canDeclineForm(clerk, at(FormState.RETURNED)), 'FORM_STATE'],
    ['one that was declined is not declined again', canDeclineForm(clerk, at(FormState.DECLINED)), 'FORM_STATE'],
    ['an auditor takes none back', canReturnForm(auditor, at(FormState.ISSUED)), 'NOT_ALLOWED'],
    ['a contact takes none back', canReturnForm(contact, at(FormState.ISSUED)), 'NOT_ALLOWED'],
    ['a stranger lets none be declined', canDeclineForm(stranger, at(FormState.ISSUED)), 'NOT_ALLOWED'],
    ['a stranger hears of the right before the state', canReturnForm(stranger, at(FormState.RETURNED)), 'NOT_ALLOWED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});

describe('dealing with a form of Yanzhou, and letting one run out', () => {
  const at = (state: FormState, dueOn: string | null = null) => ({ regionId: 370812, state, dueOn });
  const today = '2014-11-10';
  it.each([
    ['one that came back is dealt with', canProcessForm(clerk, at(FormState.RETURNED)), 'yes'],
    ['one that is out is not', canProcessForm(clerk, at(FormState.ISSUED)), 'FORM_STATE'],
    ['not twice', canProcessForm(clerk, at(FormState.PROCESSED)), 'FORM_STATE'],
    ['not by an auditor', canProcessForm(auditor, at(FormState.RETURNED)), 'NOT_ALLOWED'],
    ['one whose day has passed runs out', canExpireForm(clerk, at(FormState.ISSUED, '2014-11-09'), today), 'yes'],
    ['not on its last day', canExpireForm(clerk, at(FormState.ISSUED, today), today), 'FORM_NOT_DUE'],
    ['not without a day', canExpireForm(clerk, at(FormState.ISSUED), today), 'FORM_NOT_DUE'],
    ['not once it came back', canExpireForm(clerk, at(FormState.RETURNED, '2014-11-09'), today), 'FORM_STATE'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});

describe('filling in one’s own form', () => {
  const itself: Actor = { ...clerk, memberships: [], enterprise: { regionId: 370812, id: 'e' } };
  const other: Actor = { ...itself, enterprise: { regionId: 370812, id: 'f' } };
  const at = (state: FormState, dueOn: string | null = null) => ({ regionId: 370812, state, dueOn, enterpriseId: 'e' });
  const today = '2014-11-10';
  it.each([
    ['the enterprise itself', canFillFormIn(itself, at(FormState.ISSUED), today), 'yes'],
    ['on its last day', canFillFormIn(itself, at(FormState.ISSUED, today), today), 'yes'],
    ['the day after', canFillFormIn(itself, at(FormState.ISSUED, '2014-11-09'), today), 'FORM_OVERDUE'],
    ['a second time', canFillFormIn(itself, at(FormState.RETURNED), today), 'FORM_STATE'],
    ['another enterprise', canFillFormIn(other, at(FormState.ISSUED), today), 'NOT_ALLOWED'],
    ['a clerk in its name', canFillFormIn(clerk, at(FormState.ISSUED), today), 'NOT_ALLOWED'],
    ['by the way of the office', canReturnForm(itself, at(FormState.ISSUED)), 'NOT_ALLOWED'],
  ])('%s', (_who, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
