import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canAnswerSupervision, canReplyToLetter } from './supervision.policy.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];
const departmentId = '0193e7a0-0000-7000-8000-000000000001';

const actor = (role: Role, regionId: number, department: string | null = null): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: 'a',
  memberships: [{ id: 'm', regionId, role, departmentId: department }],
});
const clerk = actor(Role.CLERK, yanzhouId);
const neighbour = actor(Role.DIRECTOR, zouchengId);
const auditor = actor(Role.AUDITOR, jiningId);
const contact = actor(Role.DEPARTMENT_CONTACT, yanzhouId, departmentId);
/** A contact of a department of another county that bears the same id. */
const borrower = actor(Role.DEPARTMENT_CONTACT, zouchengId, departmentId);
const otherContact = actor(Role.DEPARTMENT_CONTACT, yanzhouId, '0193e7a0-0000-7000-8000-000000000002');
const free = actor(Role.DEPARTMENT_CONTACT, yanzhouId);

const open = { regionId: yanzhouId, departmentRegionId: yanzhouId, departmentId, answeredOn: null };
const answered = { ...open, answeredOn: '2014-10-20' };
const toOffice = { ...open, departmentRegionId: null, departmentId: null };

describe('answering a letter to a department', () => {
  it.each([
    ['a contact of that department', contact, open, 'yes'],
    ['a contact of that department, once answered', contact, answered, 'SUPERVISION_STATE'],
    ['a contact of another department', otherContact, open, 'NOT_ALLOWED'],
    ['a contact of a department that borrows its id', borrower, open, 'NOT_ALLOWED'],
    ['a contact of no department', free, open, 'NOT_ALLOWED'],
    ['a contact, where it went to no department', contact, toOffice, 'NOT_ALLOWED'],
    ['a contact of no department, where it went to none', free, toOffice, 'NOT_ALLOWED'],
    ['a clerk of the county', clerk, open, 'yes'],
    ['an auditor above', auditor, open, 'NOT_ALLOWED'],
    ['a director of another county', neighbour, open, 'NOT_ALLOWED'],
  ])('%s', (_who, who, letter, answer) => {
    const decision = canReplyToLetter(who, letter);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});

describe('taking down an answer to a letter', () => {
  it.each([
    ['a clerk of the county', clerk, open, 'yes'],
    ['a clerk of the county, once answered', clerk, answered, 'SUPERVISION_STATE'],
    ['a contact of the department', contact, open, 'NOT_ALLOWED'],
    ['a director of another county', neighbour, open, 'NOT_ALLOWED'],
  ])('%s', (_who, who, letter, answer) => {
    const decision = canAnswerSupervision(who, letter);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});
