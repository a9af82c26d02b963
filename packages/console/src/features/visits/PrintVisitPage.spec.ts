import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleVisit } from '../../testing/visit-sample.ts';
import PrintVisitPage from './PrintVisitPage.vue';

const earlier = { id: 'opf_0', serialNo: '370812-2014-0000', campaign: { id: 'cam_1' } };
const show = (told: Parameters<typeof sampleVisit>[0] = {}) => {
  const visit = sampleVisit(told);
  const visits = [
    { id: 'vis_9', state: 'PLANNED', plannedOn: '2015-01-07' },
    { id: 'vis_8', state: 'CANCELLED', plannedOn: '2014-12-01' },
  ];
  return showScreen(PrintVisitPage, {
    path: '/370812/visits/vis_1/print',
    props: { id: 'vis_1' },
    answers: {
      ...fieldworkAnswers,
      VisitSheet: () => ({ visit: { ...visit, enterprise: { ...visit.enterprise, forms: [earlier], visits } } }),
    },
  });
};
const cellOf = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

it('fills in the official sheet', async () => {
  await show();
  await expect.element(page.getByRole('article', { name: '走访记录表' })).toBeVisible();
  await expect.element(cellOf('统一社会信用代码')).toMatchTextContent(/91370812MA3C00001T属地兖州区/);
  await expect.element(cellOf('走访时间')).toMatchTextContent(/2014年10月7日 星期二走访方式现场 · 联合走访/);
  await expect.element(cellOf('走访人员（职务）')).toMatchTextContent(/李联络员（联络办科员）、王主任（联络办主任）/);
  await expect.element(cellOf('会见人员（职务）')).toMatchTextContent(/林建业（董事长）、周敏（安全主管）/);
  await expect.element(cellOf('走访结果')).toMatchTextContent(/征求意见表编号370812-2014-0001/);
  await expect
    .element(cellOf('企业诉求'))
    .toMatchTextContent(/2\. 职工子女入学手续不清楚（企业提出）\s*答复：凭居住证/);
  await expect.element(cellOf('下次走访')).toMatchTextContent(/2015年1月7日 星期三/);
});

it('names the form handed out before, and says so of what there is nothing of', async () => {
  await show({ forms: [], departments: [], hazards: [], note: null });
  await expect.element(cellOf('走访结果')).toMatchTextContent(/370812-2014-0000/);
  await expect.element(cellOf('陪同部门')).toMatchTextContent(/陪同部门无$/);
  await expect.element(cellOf('安全隐患')).toMatchTextContent(/安全隐患无$/);
});

it('says that the server failed, and does not take the visit for missing', async () => {
  await showScreen(PrintVisitPage, {
    path: '/370812/visits/vis_1/print',
    props: { id: 'vis_1' },
    answers: { ...fieldworkAnswers, VisitSheet: failure },
  });
  await expectFailureShown();
});
