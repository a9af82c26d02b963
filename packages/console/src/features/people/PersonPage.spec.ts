import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { enterpriseChoice, peopleAnswers, samplePerson } from '../../testing/person-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import PersonPage from './PersonPage.vue';

const show = (more: Answers = {}, path = '/370812/people/per_1') =>
  showScreen(PersonPage, { path, props: { id: 'per_1' }, answers: { ...peopleAnswers, ...more } });
const sent = (asked: Asked[], deed: string) =>
  asked.filter(({ name }) => name === deed).map(({ variables }) => variables['input']);
const dialog = page.getByRole('dialog');
const inDialog = (name: string) => dialog.getByRole('button', { name, exact: true });
const open = (name: string) => page.getByRole('button', { name, exact: true }).click();

it('tells the roles held and left', async () => {
  await show();
  const roles = page.getByRole('region', { name: '任职' });
  await expect.element(roles.getByRole('listitem').nth(0)).toMatchTextContent(/宏远机械有限公司\s*董事长\s*负责人/);
  await expect.element(roles.getByRole('listitem').nth(1)).toMatchTextContent(/厂长\s*已离任\s*至2013年6月30日/);
});

describe('taking a role', () => {
  it('is one in an enterprise of the person’s county, whichever region is on screen', async () => {
    const { asked } = await show(
      { TakeRole: () => ({ takeRole: { person: samplePerson({ version: 4 }) } }) },
      '/370800/people/per_1',
    );
    await open('增加任职');
    await inDialog('保存').click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/企业：请填写/);
    await dialog.getByLabelText(/^企业/).fill('宏远');
    await inDialog('宏远机械有限公司 兖州区').click();
    expect(document.activeElement?.textContent).toContain(enterpriseChoice.name);
    await dialog.getByText('员工', { exact: true }).click();
    await dialog.getByLabelText(/^职务/).fill('总经理');
    await inDialog('保存').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'EnterpriseChoices')?.variables).toMatchObject({ regionId: 370812 });
    expect(sent(asked, 'TakeRole')).toEqual([
      { personId: 'per_1', enterpriseId: 'ent_1', kind: 'STAFF', title: '总经理' },
    ]);
  });

  it('has a title that is not too long', async () => {
    const { asked } = await show();
    await open('增加任职');
    await dialog.getByLabelText(/^职务/).fill('长'.repeat(101));
    await inDialog('保存').click();
    await expect.element(dialog.getByRole('alert').getByRole('link', { name: /^职务/ })).toBeVisible();
    expect(sent(asked, 'TakeRole')).toEqual([]);
  });
});

describe('leaving a role', () => {
  it('has a last day, today unless said', async () => {
    const { asked } = await show({ LeaveRole: () => ({ leaveRole: { person: samplePerson({ version: 4 }) } }) });
    await open('离任');
    expect(dialog.getByRole('option').elements()).toHaveLength(1);
    await dialog.getByRole('textbox', { name: /^最后一日/ }).fill('');
    await inDialog('登记离任').click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/最后一日：请填写/);
    await dialog.getByRole('textbox', { name: /^最后一日/ }).fill('2014-09-30');
    await inDialog('登记离任').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent(asked, 'LeaveRole')).toEqual([{ id: 'pro_1', version: 2, toOn: '2014-09-30' }]);
  });

  it('keeps the dialog and reads the person again when somebody was first', async () => {
    const { asked } = await show({ LeaveRole: () => refused('有人改过。', { code: 'STALE_VERSION' }) });
    await open('离任');
    await inDialog('登记离任').click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/已取得最新内容/);
    await expect.poll(() => asked.filter(({ name }) => name === 'PersonById')).toHaveLength(2);
  });
});

describe('the phone number', () => {
  it('is shown in full for a purpose that is told', async () => {
    const { asked } = await show({
      RevealField: () => ({ revealField: { value: '13805371234', person: { __typename: 'Person', id: 'per_1' } } }),
    });
    await open('查看完整号码');
    await dialog.getByLabelText(/^用途/).fill('看');
    await inDialog('查看').click();
    await expect.element(dialog.getByRole('alert').getByRole('link', { name: /用途，至少 2 个字/ })).toBeVisible();
    expect(sent(asked, 'RevealField')).toEqual([]);
    await dialog.getByLabelText(/^用途/).fill('约定走访时间');
    await inDialog('查看').click();
    await expect.element(page.getByRole('link', { name: '13805371234' })).toHaveAttribute('href', 'tel:13805371234');
    expect(sent(asked, 'RevealField')).toEqual([{ id: 'per_1', field: 'PERSON_PHONE', purpose: '约定走访时间' }]);
  });

  it('is not shown in full of the next person', async () => {
    const { screen } = await show({
      PersonById: ({ id }) => ({ person: samplePerson({ id: String(id), name: id === 'per_1' ? '林建业' : '周敏' }) }),
      RevealField: () => ({ revealField: { value: '13805371234', person: { __typename: 'Person', id: 'per_1' } } }),
    });
    await open('查看完整号码');
    await dialog.getByLabelText(/^用途/).fill('约定走访时间');
    await inDialog('查看').click();
    await expect.element(page.getByText('13805371234')).toBeVisible();
    await screen.rerender({ id: 'per_2' });
    await expect.element(page.getByRole('heading', { level: 1, name: '周敏' })).toBeVisible();
    expect(page.getByText('13805371234').elements()).toHaveLength(0);
  });
});

it('corrects a name, and leaves a phone number alone that is not written anew', async () => {
  const { asked } = await show({ CorrectPerson: () => ({ correctPerson: { person: samplePerson({ version: 4 }) } }) });
  await open('更正');
  await dialog.getByLabelText(/^姓名/).fill('林建叶');
  await inDialog('保存').click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent(asked, 'CorrectPerson')).toEqual([{ id: 'per_1', version: 3, name: '林建叶' }]);
});

it('says the same of a person who is absent and of one who is not yours', async () => {
  await show({ PersonById: () => ({ person: null }) });
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/没有找到这个人/);
});

it('says that the server failed, and does not take the person for missing', async () => {
  await show({ PersonById: failure });
  await expectFailureShown();
});

describe('what somebody took part in', () => {
  const line = {
    __typename: 'PersonTimelineEntry',
    id: 'one',
    kind: 'MET',
    happenedOn: '2014-11-10',
    personKind: 'BUSINESSPERSON',
    title: '董事长' as string | null,
    liaisonName: null as string | null,
    enterprise: { __typename: 'Enterprise', id: 'ent_1', name: '宏远机械有限公司' },
    visit: { __typename: 'Visit', id: 'vis_1' } as object | null,
  };
  const pageOf = (nodes: object[], endCursor: string | null, value: number) => ({
    person: {
      __typename: 'Person',
      id: 'per_1',
      timeline: {
        __typename: 'PersonTimelineEntryConnection',
        nodes,
        pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
        totalCount: { __typename: 'TotalCount', value, exact: true },
      },
    },
  });

  it('is told with the post held on the day, and earlier lines are added below', async () => {
    const named = {
      ...line,
      id: 'two',
      kind: 'LIAISON_NAMED',
      happenedOn: '2013-01-01',
      liaisonName: '周明',
      visit: null,
    };
    await show({
      PersonTimeline: ({ after }: Record<string, unknown>) =>
        after === null ? pageOf([line], 'next', 2) : pageOf([{ ...named, title: null }], null, 2),
    });
    const timeline = page.getByRole('region', { name: '经历' });
    await expect.element(timeline).toMatchTextContent(/2014年11月10日\s*走访中会见\s*宏远机械有限公司\s*时任董事长/);
    await expect.element(timeline.getByRole('link')).toHaveAttribute('href', '/370812/visits/vis_1');
    await timeline.getByRole('button', { name: '更早的经历' }).click();
    await expect.element(timeline).toMatchTextContent(/联系人确定为周明.*时任负责人/);
    expect(timeline.getByRole('listitem').elements()).toHaveLength(2);
    await expect.element(timeline.getByRole('button', { name: '更早的经历' })).not.toBeInTheDocument();
  });

  it('may be nothing yet', async () => {
    await show();
    await expect.element(page.getByText('还没有走访、任职或联系人的记录。')).toBeVisible();
  });
});
