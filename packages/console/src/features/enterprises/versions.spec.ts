import { expect, it } from 'vitest';
import { emptyFacts } from './enterprise-facts.ts';
import { versionsOf } from './versions.ts';

const change = (field: string, before: string | null, after: string | null) => ({ field, before, after });
const entry = (id: string, verb: string, changes: ReturnType<typeof change>[], subjectType = 'Enterprise') => ({
  __typename: 'TimelineEntry' as const,
  id,
  verb,
  subjectType,
  happenedAt: `2014-0${id}-01T01:00:00.000Z`,
  actorName: '王',
  reason: null,
  changes,
});

it('are worked out backwards from what each deed changed', () => {
  const present = { ...emptyFacts(), name: '新名', address: '新址', groupCodes: ['TW', 'HK'] };
  const versions = versionsOf(present, [
    entry('6', 'registerPerson', [change('name', null, '林*')], 'Person'),
    entry('5', 'recordVisit', [change('outcome', null, 'MET')], 'Visit'),
    entry('4', 'correctEnterprise', [change('groupCodes', 'TW', 'TW、HK'), change('name', '旧名', '新名')]),
    entry('3', 'changeEnterpriseStatus', [change('status', 'PROSPECT', 'ACTIVE')]),
    entry('2', 'correctEnterprise', [change('address', null, '新址')]),
    entry('1', 'registerEnterprise', [change('name', null, '旧名'), change('groupCodes', null, 'TW')]),
  ]);
  expect(versions.map(({ id, facts: { name, address, groupCodes } }) => [id, name, address, groupCodes])).toEqual([
    ['4', '新名', '新址', ['TW', 'HK']],
    ['2', '旧名', '新址', ['TW']],
    ['1', '旧名', '', ['TW']],
  ]);
});

it('leave a value alone that this console does not know', () => {
  const present = { ...emptyFacts(), name: '甲', industry: 'C' as const };
  const [first] = versionsOf(present, [
    entry('2', 'correctEnterprise', [change('name', '乙', '甲')]),
    entry('1', 'correctEnterprise', [change('industry', '??', 'C')]),
  ]);
  expect(first?.facts.industry).toBe('C');
});
