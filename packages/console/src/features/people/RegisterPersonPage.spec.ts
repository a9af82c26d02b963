import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { peopleAnswers, samplePerson } from '../../testing/person-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import RegisterPersonPage from './RegisterPersonPage.vue';

beforeEach(() => localStorage.clear());

const show = (path = '/370812/people/new', more: Answers = {}) =>
  showScreen(RegisterPersonPage, {
    path,
    answers: { ...peopleAnswers, RegisterPerson: () => ({ registerPerson: { person: samplePerson() } }), ...more },
  });
const sent = (asked: Asked[]) =>
  asked.filter(({ name }) => name === 'RegisterPerson').map(({ variables }) => variables['input']);
const field = (name: RegExp) => page.getByLabelText(name);
const send = () => page.getByRole('button', { name: '登记', exact: true }).click();
async function pick() {
  await field(/^企业/).fill('宏远');
  await page.getByRole('button', { name: /^宏远机械有限公司/ }).click();
}

describe('registering somebody', () => {
  it('says what they are in an enterprise, and leads to their page', async () => {
    const { asked, router } = await show();
    await pick();
    await field(/^姓名/).fill(' 林建业 ');
    await field(/^职务/).fill('董事长');
    await field(/^电话/).fill('138 0537 1234');
    await send();
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/people/per_1');
    expect(sent(asked)).toMatchObject([
      {
        regionId: 370812,
        name: '林建业',
        phone: '138 0537 1234',
        roles: [{ enterpriseId: 'ent_1', kind: 'BUSINESSPERSON', title: '董事长' }],
      },
    ]);
  });

  it('can do without an enterprise in a county', async () => {
    const { asked, router } = await show();
    await field(/^姓名/).fill('林建业');
    await send();
    await expect.poll(() => router.currentRoute.value.name).toBe('person');
    expect(sent(asked)).toMatchObject([{ regionId: 370812, name: '林建业', phone: null, roles: [] }]);
  });

  it('never loses a title: it asks for the enterprise that the title is one of', async () => {
    const { asked } = await show();
    await field(/^姓名/).fill('林建业');
    await field(/^职务/).fill('董事长');
    await send();
    const summary = page.getByRole('alert');
    await expect.element(summary).toMatchTextContent(/企业：请填写/);
    await summary.getByRole('link', { name: /企业/ }).click();
    await expect.element(field(/^企业/)).toHaveFocus();
    expect(sent(asked)).toEqual([]);
  });

  it('asks above the counties for the enterprise that tells the county', async () => {
    const { asked, router } = await show('/370800/people/new');
    await field(/^姓名/).fill('林建业');
    await send();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/企业：请填写/);
    await pick();
    await send();
    await expect.poll(() => router.currentRoute.value.name).toBe('person');
    expect(sent(asked)).toMatchObject([{ regionId: 370812, roles: [{ enterpriseId: 'ent_1', title: null }] }]);
  });

  it('judges by the same rules as the server', async () => {
    const { asked } = await show();
    await field(/^职务/).fill('长'.repeat(101));
    await field(/^电话/).fill('138/139');
    await send();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/姓名：请填写/);
    await expect.element(page.getByRole('alert').getByRole('link', { name: /^电话/ })).toBeVisible();
    await expect.element(page.getByRole('alert').getByRole('link', { name: /^职务/ })).toBeVisible();
    expect(sent(asked)).toEqual([]);
  });

  it('leads to the enterprise that the server has something against', async () => {
    const problem = { code: 'BAD_INPUT', field: 'roles.0.enterpriseId', rule: 'NOT_HERE' };
    await show('/370812/people/new', { RegisterPerson: () => refused('不在这里', problem) });
    await pick();
    await field(/^姓名/).fill('林建业');
    await send();
    await page.getByRole('link', { name: '不在这里' }).click();
    expect(document.activeElement?.id).toBe('person-enterprise');
  });

  it('hands the focus from the picker to the choice and back', async () => {
    await show();
    await pick();
    await expect.element(page.getByText('宏远机械有限公司')).toBeVisible();
    expect(document.activeElement?.id).toBe('person-enterprise');
    await page.getByRole('button', { name: '换一家' }).click();
    await expect.element(field(/^企业/)).toHaveFocus();
  });
});
