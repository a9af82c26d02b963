import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import DuplicatePairsPage from './DuplicatePairsPage.vue';

const record = (id: string, name: string, regionId = 370812) => ({
  __typename: 'DuplicateRecord',
  id,
  regionId,
  countyName: '兖州区',
  name,
  creditCode: null,
  address: '建设路',
  status: 'ACTIVE',
});
const pair = (isOneCounty: boolean) => ({
  __typename: 'DuplicatePair',
  reasons: ['SAME_ADDRESS', 'SAME_PHONE'],
  isOneCounty,
  transferId: null as string | null,
  records: [record('ent_1', '霁岭食品'), record('ent_2', '霁岭绿色食品', isOneCounty ? 370812 : 370883)],
});

it('shows why two records may be one, and leads to comparing or telling them apart', async () => {
  const { asked } = await showScreen(DuplicatePairsPage, {
    answers: {
      ...frameAnswers,
      DuplicatePairs: () => ({ duplicatePairs: [pair(true)] }),
      TellEnterprisesApart: () => ({ tellEnterprisesApart: { enterprise: { __typename: 'Enterprise', id: 'ent_1' } } }),
    },
  });
  await expect.element(page.getByText('联系电话相同')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^对照/ })).toBeVisible();
  await page.getByRole('button', { name: '是两家' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '是两家' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'TellEnterprisesApart')?.variables['input'])
    .toMatchObject({ id: 'ent_1', otherId: 'ent_2' });
});

it('offers no merging across counties, but a transfer either way and what else the two may be', async () => {
  const { asked } = await showScreen(DuplicatePairsPage, {
    answers: {
      ...frameAnswers,
      DuplicatePairs: () => ({ duplicatePairs: [pair(false)] }),
      TellEnterprisesApart: () => ({ tellEnterprisesApart: { enterprise: { __typename: 'Enterprise', id: 'ent_1' } } }),
    },
  });
  await expect.element(page.getByText(/两条记录在不同的县/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^对照/ })).not.toBeInTheDocument();
  const ways = page.getByRole('link', { name: /^同一企业：由/ }).elements();
  expect(ways.map((way) => way.getAttribute('href'))).toEqual([
    '/370812/enterprises/ent_1/transfer?into=370883',
    '/370883/enterprises/ent_2/transfer?into=370812',
  ]);
  await page.getByRole('button', { name: '不是同一企业' }).click();
  await page.getByRole('dialog').getByLabelText('判断').selectOptions('BRANCH');
  await page.getByRole('dialog').getByLabelText('依据').fill('邹城为其分公司');
  await page.getByRole('dialog').getByRole('button', { name: '不是同一企业' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'TellEnterprisesApart')?.variables['input'])
    .toMatchObject({ id: 'ent_1', otherId: 'ent_2', finding: 'BRANCH', reason: '邹城为其分公司' });
});

it('leads to the transfer that waits between the two', async () => {
  const waiting = { ...pair(false), transferId: 'mov_1' };
  await showScreen(DuplicatePairsPage, {
    answers: { ...frameAnswers, DuplicatePairs: () => ({ duplicatePairs: [waiting] }) },
  });
  await expect.element(page.getByRole('link', { name: '移交待答复' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^同一企业/ })).not.toBeInTheDocument();
});
