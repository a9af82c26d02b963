import { expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { frameAnswers, jining, yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { onePage } from '../../testing/enterprise-sample.ts';
import PrintCardPage from './PrintCardPage.vue';
import PrintIndexPage from './PrintIndexPage.vue';

const file = {
  __typename: 'EnterpriseFile',
  state: 'PARTIAL',
  completeness: 35,
  lastVerifiedOn: '2014-11-05',
  nextQuestion: null,
  viewerCan: { keep: true, assign: false },
  sections: [],
  sites: [],
  licences: [
    {
      id: 'lic_1',
      title: '排污许可',
      number: 'A-1',
      issuer: '生态环境局',
      fromOn: null,
      toOn: '2014-12-31',
      endsSoon: true,
      isExpired: false,
      takenOverFrom: null,
      version: 1,
      viewerCan: { change: true },
    },
  ],
  investments: [],
  years: [],
  documents: [],
  policies: [],
  promises: [],
  needs: [],
  promisedElsewhere: [],
};
const enterprise = {
  __typename: 'Enterprise',
  id: 'ent_1',
  regionId: 370812,
  region: yanzhou,
  name: '宏远机械有限公司',
  creditCode: null,
  status: 'ACTIVE',
  enterpriseType: '有限责任公司',
  industry: 'C',
  capitalAmount: '660000.00',
  capitalCurrency: 'CNY',
  capitalText: '66万人民币',
  address: '建设路 1 号',
  businessScope: null,
  registeredOn: '2014-10-07',
  firstResponsible: { postTitle: '主任', name: '赵建国' },
  liaisonPerson: { id: 'lia_1', officer: { id: 'ofc_1', name: '李敏' } },
  people: [{ id: 'pro_1', kind: 'BUSINESSPERSON', title: null, person: { id: 'per_1', name: '林建业' } }],
  file,
};

it('prints the card of an enterprise, filled in or blank, with the way back to the record', async () => {
  await showScreen(PrintCardPage, {
    path: '/370812/enterprises/ent_1/card',
    props: { id: 'ent_1' },
    answers: { ...frameAnswers, EnterpriseCard: () => ({ enterprise }) },
  });
  const sheet = page.getByRole('article', { name: '企业档案卡' });
  await expect
    .element(sheet)
    .toMatchTextContent(/宏远机械有限公司.*制造业.*林建业（负责人）.*赵建国 主任.*李敏.*排污许可.*35%/);
  await expect.element(sheet.getByRole('img', { name: '扫码回到本企业的记录' })).toBeVisible();
  await page.getByRole('checkbox', { name: '空白表' }).click();
  await expect.element(sheet).not.toMatchTextContent(/排污许可|林建业/);
});

it('prints the index of a county’s cards', async () => {
  const answers = { ...frameAnswers, CardIndex: () => ({ enterprises: onePage([enterprise]) }) };
  await showScreen(PrintIndexPage, { path: `/${jining.regionId}/card-index`, answers });
  await expect
    .element(page.getByRole('row', { name: /宏远/ }))
    .toMatchTextContent(/^1宏远机械有限公司.*兖州区部分建档 35%2014年11月5日$/);
});
