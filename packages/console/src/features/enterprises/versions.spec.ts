import { expect, it } from 'vitest';
import { emptyFacts } from './enterprise-facts.ts';
import { namesIn, versionsOf } from './versions.ts';

const change = (field: string, before: string | null, after: string | null, ownFieldId: string | null = null) => ({
  field,
  ownFieldId,
  before,
  after,
});
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
  const versions = versionsOf({ facts: present, own: {} }, [
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
  const [first] = versionsOf({ facts: present, own: {} }, [
    entry('2', 'correctEnterprise', [change('name', '乙', '甲')]),
    entry('1', 'correctEnterprise', [change('industry', '??', 'C')]),
  ]);
  expect(first?.facts.industry).toBe('C');
});

it('go back through own fields as well, whichever deed filled them in', () => {
  const own = { power: '80 万度', plant: null, note: '见附件' };
  const versions = versionsOf({ facts: { ...emptyFacts(), name: '甲' }, own }, [
    entry('5', 'fillEnterpriseFields', [change('年用电量', '60 万度', '80 万度', 'power')], 'EnterpriseFieldValue'),
    entry('4', 'registerPerson', [change('备注', null, '别人的备注')], 'Person'),
    entry('3', 'mergeEnterprises', [change('厂房性质', '租赁', null, 'plant'), change('备注', null, '见附件', 'note')]),
    entry('2', 'acceptEnterpriseTransfer', [change('年用电量', null, '60 万度', 'power')], 'EnterpriseTransfer'),
    entry('1', 'registerEnterprise', [change('name', null, '甲')]),
  ]);
  expect(versions.map((version) => [version.id, version.own])).toEqual([
    ['5', own],
    ['3', { ...own, power: '60 万度' }],
    ['2', { power: '60 万度', plant: '租赁', note: null }],
    ['1', { power: null, plant: '租赁', note: null }],
  ]);
});

it('know a field by its id when it is called otherwise by now, and another one that took its name as another', () => {
  const deeds = [
    entry('3', 'fillEnterpriseFields', [change('用电量', '乙', '丙', 'other')], 'EnterpriseFieldValue'),
    entry('2', 'fillEnterpriseFields', [change('用电', '60', '80', 'power')], 'EnterpriseFieldValue'),
    entry('1', 'fillEnterpriseFields', [change('用电量', null, '60', 'power')], 'EnterpriseFieldValue'),
  ];
  const versions = versionsOf({ facts: emptyFacts(), own: { power: '80', other: '丙' } }, deeds);
  expect(versions.map(({ own }) => own)).toEqual([
    { power: '80', other: '丙' },
    { power: '80', other: '乙' },
    { power: '60', other: '乙' },
  ]);
  expect(Object.fromEntries(namesIn(deeds))).toEqual({ power: '用电', other: '用电量' });
});
