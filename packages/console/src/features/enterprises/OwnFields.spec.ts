import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { defineComponent, h } from 'vue';
import { frameAnswers } from '../../testing/frame.ts';
import { sampleValue } from '../../testing/own-field-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import OwnFields from './OwnFields.vue';
import { ownCriteria, ownFilter } from './own-filter.ts';

const Block = defineComponent(() => () => h(OwnFields, { id: 'ent_1' }));
const choices = [
  { key: 'c1', text: '自有', isRetired: false },
  { key: 'c2', text: '租赁', isRetired: false },
];
const values = [
  sampleValue({}, { words: '80 万度', number: '80', version: 2 }),
  sampleValue({ id: 'efd_2', name: '是否规上', kind: 'YES_NO', unit: null }),
  sampleValue({ id: 'efd_3', name: '厂房性质', kind: 'CHOICE', unit: null, choices }),
];
const answers = {
  ...frameAnswers,
  EnterpriseOwnFields: () => ({
    enterprise: {
      __typename: 'Enterprise',
      id: 'ent_1',
      regionId: 370812,
      viewerCanFillFields: true,
      ownFields: values,
    },
  }),
};

it('shows what stands in each field, and sends only what was changed, at the version that was seen', async () => {
  const { asked } = await showScreen(Block, {
    path: '/370812/enterprises',
    answers: {
      ...answers,
      FillEnterpriseFields: () => ({ fillEnterpriseFields: { enterprise: { id: 'ent_1', ownFields: values } } }),
    },
  });
  await expect.element(page.getByText('80 万度')).toBeVisible();
  await page.getByRole('button', { name: '填写自设字段' }).click();
  await expect.element(page.getByText('了解要素保障情况（济宁市设定）').first()).toBeVisible();
  await page.getByLabelText(/^年用电量/).fill('95.5');
  await page.getByLabelText(/^是否规上/).selectOptions('否');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect
    .poll(() => asked.filter(({ name }) => name === 'FillEnterpriseFields').map(({ variables }) => variables['input']))
    .toEqual([
      {
        enterpriseId: 'ent_1',
        values: [
          { fieldId: 'efd_1', version: 2, number: '95.5' },
          { fieldId: 'efd_2', version: 0, isYes: false },
        ],
      },
    ]);
});

it('shows a field that is out of use where something stands in it, and lets nobody fill it in', async () => {
  const old = { kind: 'TEXT', unit: null, isRetired: true } as const;
  const ownFields = [
    ...values,
    sampleValue({ ...old, id: 'efd_8', name: '旧项' }, { words: '铸件', text: '铸件', version: 1 }),
    sampleValue({ ...old, id: 'efd_9', name: '空项' }),
  ];
  const { asked } = await showScreen(Block, {
    path: '/370812/enterprises',
    answers: {
      ...answers,
      EnterpriseOwnFields: () => ({ enterprise: { ...answers.EnterpriseOwnFields().enterprise, ownFields } }),
    },
  });
  await expect.element(page.getByRole('region', { name: '自设字段' })).toMatchTextContent(/旧项\s*已停用\s*铸件/);
  expect(page.getByText('空项').elements()).toHaveLength(0);
  expect(asked.find(({ name }) => name === 'EnterpriseOwnFields')?.variables).toEqual({
    id: 'ent_1',
    withRetired: true,
  });
  await page.getByRole('button', { name: '填写自设字段' }).click();
  await expect.element(page.getByLabelText(/^年用电量/)).toBeVisible();
  expect(page.getByLabelText(/^旧项/).elements()).toHaveLength(0);
});

it('says that nothing was changed instead of sending nothing', async () => {
  await showScreen(Block, { path: '/370812/enterprises', answers });
  await page.getByRole('button', { name: '填写自设字段' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.element(page.getByText('没有改动')).toBeVisible();
});

it('stands in the address as it is asked', () => {
  const asked = [
    { fieldId: 'efd_1', condition: 'between', value: '1', upper: '9.5' },
    { fieldId: 'efd_2', condition: 'contains', value: '铸件~!甲', upper: '' },
    { fieldId: 'efd_3', condition: 'empty', value: '', upper: '' },
  ] as const;
  const written = ownCriteria.write([...asked]);
  expect(ownCriteria.read(written)).toEqual(asked);
  expect(asked.map(ownFilter)).toEqual([
    { fieldId: 'efd_1', atLeast: '1', atMost: '9.5' },
    { fieldId: 'efd_2', contains: '铸件~!甲' },
    { fieldId: 'efd_3', isEmpty: true },
  ]);
  expect(ownCriteria.read('efd_1~between~%E9%9')).toEqual([]);
  expect(ownCriteria.read('x~drop~1')).toEqual([]);
});
