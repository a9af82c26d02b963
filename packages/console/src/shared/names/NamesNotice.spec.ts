import { describe, expect, it } from 'vitest';
import { frameAnswers, jining, yanzhou } from '../../testing/frame.ts';
import type { Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import NamesNotice from './NamesNotice.vue';

const opened = {
  __typename: 'OpenedNames',
  id: 'nop_1',
  regionId: yanzhou.regionId,
  regionName: '兖州区',
  purpose: '核对走访',
  untilAt: '2014-10-08T16:00:00.000Z',
};

/** Somebody of the city, to whom names of a county are open or not; what they open and close holds. */
function scene({ isOpen = false, mayOpen = true } = {}) {
  let holds = isOpen;
  const viewer = () => ({
    __typename: 'Viewer',
    id: 'v1',
    loginName: 'jining',
    displayName: '王主任',
    memberships: [],
    namesReadIn: holds ? [jining.regionId, yanzhou.regionId] : [jining.regionId],
    openedNames: holds ? [opened] : [],
    home: jining,
  });
  const answers: Answers = {
    ...frameAnswers,
    CurrentViewer: () => ({ viewer: viewer() }),
    ViewerPermissions: () => ({
      viewer: { __typename: 'Viewer', id: 'v1', permissions: mayOpen ? ['OPEN_NAMES'] : ['READ_ENTERPRISES'] },
    }),
    OpenNames() {
      holds = true;
      return {
        openNames: { opening: { __typename: 'NameOpening', id: 'nop_1', untilAt: opened.untilAt } },
      };
    },
    CloseNames() {
      holds = false;
      return {
        closeNames: { opening: { __typename: 'NameOpening', id: 'nop_1', closedAt: '2014-10-08T03:00:00.000Z' } },
      };
    },
  };
  return answers;
}
const show = (answers: Answers, { path = '/370812', props = {} } = {}) =>
  showScreen(NamesNotice, { path, answers, props });
const inputOf = (asked: { name: string; variables: Record<string, unknown> }[], name: string) =>
  asked.find((one) => one.name === name)?.variables['input'];

describe('names of people above the county', () => {
  it('are opened for a purpose, and closed again', async () => {
    const { screen, asked } = await show(scene());
    await screen.getByRole('button', { name: '说明用途后查看姓名' }).click();
    const dialog = screen.getByRole('dialog', { name: '查看人员姓名' });
    await dialog.getByRole('button', { name: '查看姓名' }).click();
    // Nothing is sent before it is said what for.
    await expect.element(dialog.getByRole('link')).toBeVisible();
    expect(inputOf(asked, 'OpenNames')).toBeUndefined();
    await dialog.getByRole('textbox', { name: '用途' }).fill(' 核对走访 ');
    await dialog.getByRole('button', { name: '查看姓名' }).click();
    await expect.element(screen.getByText('兖州区人员姓名今日二十四时前可查看 · 用途：核对走访')).toBeVisible();
    expect(inputOf(asked, 'OpenNames')).toEqual({ regionId: 370812, purpose: '核对走访' });
    await screen.getByRole('button', { name: '结束查看兖州区姓名' }).click();
    await expect.element(screen.getByText('县（市、区）人员姓名在此只显示首字。')).toBeVisible();
    expect(inputOf(asked, 'CloseNames')).toEqual({ id: 'nop_1' });
  });

  it('are opened county by county where the city is on screen', async () => {
    const { screen, asked } = await show(scene({ isOpen: true }), { path: '/370800' });
    await expect.element(screen.getByText('兖州区人员姓名今日二十四时前可查看 · 用途：核对走访')).toBeVisible();
    await screen.getByRole('button', { name: '说明用途后查看姓名' }).click();
    const dialog = screen.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '用途' }).fill('核对走访');
    await dialog.getByRole('button', { name: '查看姓名' }).click();
    expect(inputOf(asked, 'OpenNames')).toBeUndefined();
    await dialog.getByRole('combobox', { name: '哪个县（市、区）' }).selectOptions('金乡县');
    await dialog.getByRole('button', { name: '查看姓名' }).click();
    await expect.poll(() => inputOf(asked, 'OpenNames')).toEqual({ regionId: 370828, purpose: '核对走访' });
  });

  it('are no matter of an office that reads its own', async () => {
    const { screen } = await show({ ...frameAnswers });
    await expect.poll(() => screen.container.querySelector('aside')).toBeNull();
  });

  it('stay masked for those who may not open them', async () => {
    const { screen } = await show(scene({ mayOpen: false }), { props: { county: 370812 } });
    await expect.element(screen.getByText(/请有办理权限的同事说明用途/)).toBeVisible();
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  });
});
