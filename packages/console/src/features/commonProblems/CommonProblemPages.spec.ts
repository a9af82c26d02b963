import type { CommonProblemDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { yanzhou } from '../../testing/frame.ts';
import type { Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
import CommonProblemListPage from './CommonProblemListPage.vue';
import CommonProblemPage from './CommonProblemPage.vue';

/** What was sent under a name, in order. */
const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables['input']);

const jining = { __typename: 'Region', id: 'reg_jining', name: '济宁市' };
const zoucheng = { __typename: 'Region', id: 'reg_zoucheng', name: '邹城市' };

const common = (
  told: Partial<CommonProblemDetailFragment> = {},
): CommonProblemDetailFragment & { __typename: string } => ({
  __typename: 'CommonProblem',
  id: 'cop_1',
  regionId: 370800,
  region: jining,
  title: '园区道路积水',
  category: 'UTILITIES',
  state: 'DECLARED',
  declaredOn: '2014-10-13',
  declaredByName: '周主任',
  owner: null,
  dueOn: null,
  isOverdue: false,
  problemCount: 2,
  countyCount: 2,
  summary: null,
  decision: null,
  decidedOn: null,
  decidedByName: null,
  outcome: null,
  endedOn: null,
  members: [
    {
      id: 'prb_1',
      regionId: 370812,
      region: yanzhou,
      title: '某企业门前积水',
      state: 'COLLECTED',
      raisedOn: '2014-10-08',
      version: 3,
    },
    {
      id: 'prb_2',
      regionId: 370883,
      region: zoucheng,
      title: '厂门前积水',
      state: 'IN_HANDLING',
      raisedOn: '2014-10-09',
      version: 5,
    },
  ],
  version: 1,
  viewerCan: ['REVISE', 'DECIDE', 'DISSOLVE'],
  ...told,
});
const like = (id: string, regionId: number, countyName: string) => ({
  __typename: 'LikeProblem',
  id,
  regionId,
  countyName,
  title: '道路积水',
  category: 'UTILITIES',
  state: 'COLLECTED',
  raisedOn: '2014-10-08',
  version: 4,
});

describe('the list of common problems', () => {
  it('proposes what counties share, and declares it without what is left out', async () => {
    const { asked } = await showScreen(CommonProblemListPage, {
      path: '/370800/common-problems',
      answers: {
        ...fieldworkAnswers,
        CommonProblemList: () => ({ commonProblems: onePage([]) }),
        CommonProblemProposals: () => ({
          commonProblemProposals: [
            {
              __typename: 'CommonProblemProposal',
              title: '道路积水',
              category: 'UTILITIES',
              countyCount: 2,
              problems: [
                like('prb_1', 370812, '兖州区'),
                like('prb_2', 370883, '邹城市'),
                like('prb_3', 370883, '邹城市'),
              ],
            },
          ],
        }),
        DeclareCommonProblem: () => ({
          declareCommonProblem: { __typename: 'CommonProblemPayload', commonProblem: common() },
        }),
      },
    });
    await expect.element(page.getByText('没有未了结的共性问题')).toBeVisible();
    await page.getByRole('button', { name: '列为共性问题' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: '兖州区 · 道路积水' }).click();
    await dialog.getByRole('button', { name: '列为共性问题' }).click();
    await expect.element(dialog.getByRole('group', { name: '列入哪些问题' })).toMatchTextContent(/至少涉及两个/);
    await dialog.getByRole('checkbox', { name: '兖州区 · 道路积水' }).click();
    await dialog.getByRole('checkbox', { name: '邹城市 · 道路积水' }).first().click();
    await dialog.getByRole('button', { name: '列为共性问题' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent(asked, 'DeclareCommonProblem')).toEqual([
      {
        regionId: 370800,
        title: '道路积水',
        category: 'UTILITIES',
        summary: null,
        problems: [
          { id: 'prb_1', version: 4 },
          { id: 'prb_3', version: 4 },
        ],
      },
    ]);
  });

  it('proposes nothing to a county, which reads what the city declared', async () => {
    await showScreen(CommonProblemListPage, {
      path: '/370812/common-problems',
      answers: {
        ...fieldworkAnswers,
        CommonProblemList: () => ({ commonProblems: onePage([common({ isOverdue: true, state: 'DECIDED' })]) }),
      },
    });
    await expect.element(page.getByRole('link', { name: '园区道路积水' })).toBeVisible();
    await expect.element(page.getByText('逾期未落实')).toBeVisible();
    expect(page.getByRole('heading', { name: '相似问题' }).elements()).toEqual([]);
  });
});

describe('a common problem', () => {
  async function showOne(shown: () => CommonProblemDetailFragment): Promise<Asked[]> {
    const { asked } = await showScreen(CommonProblemPage, {
      path: '/370800/common-problems/cop_1',
      props: { id: 'cop_1' },
      answers: {
        ...fieldworkAnswers,
        CommonProblemById: () => ({ commonProblem: shown() }),
        ProblemList: () => ({
          problems: onePage([sampleProblem({ id: 'prb_1' }), sampleProblem({ id: 'prb_7', title: '又一处积水' })]),
        }),
        ReviseCommonProblem: () => ({
          reviseCommonProblem: { __typename: 'CommonProblemPayload', commonProblem: shown() },
        }),
      },
    });
    return asked;
  }

  it('lets another problem join, found by its words, and one leave', async () => {
    const asked = await showOne(() => common({ summary: '雨季积水' }));
    await page.getByRole('button', { name: '再列入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabelText('按说法查找').fill('积水');
    await dialog.getByRole('checkbox', { name: '兖州区 · 又一处积水' }).click();
    expect(dialog.getByRole('checkbox').elements()).toHaveLength(1);
    await dialog.getByRole('button', { name: '再列入' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await page.getByRole('listitem').filter({ hasText: '厂门前积水' }).getByRole('button', { name: '移出' }).click();
    await dialog.getByRole('button', { name: '移出' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    const same = { id: 'cop_1', version: 1, title: '园区道路积水', summary: '雨季积水' };
    expect(sent(asked, 'ReviseCommonProblem')).toEqual([
      { ...same, join: [{ id: 'prb_7', version: 2 }] },
      { ...same, leave: [{ id: 'prb_2', version: 5 }] },
    ]);
  });

  it('that was decided shows who carries it out by when, and lets nothing be changed', async () => {
    await showOne(() =>
      common({
        state: 'DECIDED',
        decision: '统一改造排水',
        decidedOn: '2014-10-14',
        decidedByName: '周主任',
        owner: '市住房城乡建设局',
        dueOn: '2014-12-01',
        viewerCan: ['CARRY_OUT'],
      }),
    );
    const facts = page.getByRole('region', { name: '专题情况' });
    await expect.element(facts).toMatchTextContent(/统一改造排水.*市住房城乡建设局.*2014年12月1日/);
    await expect.element(page.getByRole('button', { name: '填报落实' })).toBeVisible();
    expect(page.getByRole('button', { name: /移出|再列入|修改/ }).elements()).toEqual([]);
  });
});
