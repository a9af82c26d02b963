import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import DossierPage from './DossierPage.vue';

const section = (name: string, told: object = {}) => ({
  section: name,
  weight: 10,
  staleAfterMonths: 12,
  isFilled: false,
  isStale: true,
  verifiedOn: null,
  verifiedByName: null,
  staleOn: null,
  ownerPost: 'LIAISON_OFFICER',
  ownerName: '郑岚',
  ...told,
});
const looked = { isFilled: true, isStale: false, verifiedOn: '2014-11-05', verifiedByName: '李联络员' };
const file = {
  __typename: 'EnterpriseFile',
  state: 'PARTIAL',
  completeness: 35,
  lastVerifiedOn: '2014-11-05',
  nextQuestion: { section: 'LICENCES', isMissing: true, field: null, words: '还有哪些许可？' },
  viewerCan: { keep: true, assign: false },
  sections: [section('SITES', looked), section('LICENCES'), section('NEEDS', looked)],
  sites: [
    {
      id: 'sit_1',
      kind: 'WAREHOUSE',
      address: '太和路1号',
      area: '12000.5',
      fromOn: null,
      toOn: null,
      note: null,
      takenOverFrom: '金乡县',
      version: 1,
      viewerCan: { change: true },
    },
  ],
  licences: [],
  investments: [],
  years: [],
  documents: [],
  policies: [],
  promises: [],
  needs: [{ id: 'fin_1', kind: 'NEED', text: '希望对接招聘', foundOn: '2014-11-05', state: 'OPEN' }],
  promisedElsewhere: [],
};
const enterprise = { __typename: 'Enterprise', id: 'ent_1', regionId: 370812, name: '宏远机械有限公司', file };
const done = (name: string) => () => ({ [name]: { enterprise: { __typename: 'Enterprise', id: 'ent_1', file } } });
const show = () =>
  showScreen(DossierPage, {
    path: '/370812/enterprises/ent_1/dossier',
    props: { id: 'ent_1' },
    answers: {
      ...frameAnswers,
      EnterpriseDossier: () => ({ enterprise }),
      VerifySection: done('verifySection'),
      RecordFileEntry: done('recordFileEntry'),
    },
  });

it('says what to ask next, and of each section how fresh it is and whose', async () => {
  await show();
  await expect.element(page.getByText('还有哪些许可？')).toBeVisible();
  const sites = page.getByRole('region', { name: '场所' });
  await expect
    .element(sites)
    .toMatchTextContent(
      /已核实.*李联络员.*责任人：具体联系人 郑岚.*仓库 · 太和路1号.*平方米.*由金乡县登记，随移交接收/,
    );
  await expect.element(page.getByRole('region', { name: '许可' })).toMatchTextContent(/未填.*从未核实/);
  await expect.element(page.getByRole('region', { name: '困难与需求' })).toMatchTextContent(/希望对接招聘/);
});

it('verifies a section in one tap, and of an empty one says that there is nothing', async () => {
  const { asked } = await show();
  await page.getByRole('button', { name: '场所：看过，仍属实' }).click();
  await page.getByRole('button', { name: '许可：看过，确实没有' }).click();
  const inputs = () => asked.filter(({ name }) => name === 'VerifySection').map(({ variables }) => variables['input']);
  await expect.poll(inputs).toEqual([
    { enterpriseId: 'ent_1', section: 'SITES', isNone: false },
    { enterpriseId: 'ent_1', section: 'LICENCES', isNone: true },
  ]);
});

it('enters a licence in a dialog, with what is not known left out', async () => {
  const { asked } = await show();
  await page.getByRole('button', { name: '登记许可' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '登记许可' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/名称/);
  await dialog.getByLabelText('名称').fill('排污许可');
  await dialog.getByRole('button', { name: '登记许可' }).click();
  const inputs = () =>
    asked.filter(({ name }) => name === 'RecordFileEntry').map(({ variables }) => variables['input']);
  await expect
    .poll(inputs)
    .toEqual([
      { enterpriseId: 'ent_1', licence: { title: '排污许可', number: '', issuer: '', fromOn: null, toOn: null } },
    ]);
});
