import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '../testing/network.ts';
import { showScreen } from '../testing/screen.ts';
import RegionSwitch from './RegionSwitch.vue';

const named = (regionId: number, name: string, initials: string) => ({
  id: `r${regionId}`,
  regionId,
  code: String(regionId),
  name,
  initials,
});
const shandong = named(370000, '山东省', 'sds');
const jining = named(370800, '济宁市', 'jns');
const counties = [named(370828, '金乡县', 'jxx'), named(370829, '嘉祥县', 'jxx'), named(370881, '曲阜市', 'qfs')].map(
  (county) => ({ ...county, path: [shandong, jining, county] }),
);

const answers: Answers = {
  RegionSearch: ({ search, parentId }) => {
    const nodes = counties.filter(({ name, code, initials }) =>
      typeof search === 'string' ? [name, code, initials].some((word) => word.includes(search)) : parentId === 370800,
    );
    return { regions: { nodes } };
  },
};
const region = { ...jining, isUnit: false, childCount: 3, path: [shandong, jining] };
const taian = named(370900, '泰安市', 'tas');
const viewer = {
  memberships: [
    { id: 'm1', role: 'DIRECTOR', region: jining },
    { id: 'm2', role: 'AUDITOR', region: taian },
  ],
};

const show = (path: string) => showScreen(RegionSwitch, { props: { region, viewer }, path, answers });
const button = () => page.getByRole('button', { name: /济宁市/ });
const box = () => page.getByRole('combobox', { name: '查找辖区' });
const option = (name: RegExp) => page.getByRole('option', { name });

describe('moving to another region', () => {
  it('links the superiors that are the viewer’s own, and only names the others', async () => {
    await show('/370800/enterprises');
    await expect.element(page.getByText('山东省')).toBeVisible();
    expect(page.getByRole('link').elements()).toHaveLength(0);
  });

  it('offers the other memberships and what lies below before anything is typed', async () => {
    await show('/370800/enterprises');
    await button().click();
    await expect.element(box()).toHaveFocus();
    await expect.element(option(/曲阜市/)).toBeVisible();
    await expect.element(page.getByRole('option').first()).toMatchTextContent(/泰安市/);
    expect(page.getByRole('option').elements()).toHaveLength(4);
  });

  it('finds by pinyin initials, and the keyboard takes one; the list goes along with its filters', async () => {
    const { asked, router } = await show('/370800/enterprises?status=ACTIVE');
    await button().click();
    await box().fill('jxx');
    await expect.element(option(/曲阜市/)).not.toBeInTheDocument();
    expect(asked.at(-1)).toMatchObject({ name: 'RegionSearch', variables: { search: 'jxx' } });
    expect(asked.at(-1)?.headers, 'the region on screen would narrow the search').not.toHaveProperty('x-lianxi-region');
    await expect.element(option(/金乡县/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/嘉祥县/)).toHaveAttribute('aria-selected', 'true');
    await expect.element(box()).toHaveAttribute('aria-activedescendant', option(/嘉祥县/).element().id);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370829/enterprises?status=ACTIVE');
    await expect.element(button()).toHaveFocus();
  });

  it('takes what was typed where Enter comes before the list of it', async () => {
    const { router } = await show('/370800/enterprises');
    await button().click();
    await expect.element(option(/泰安市/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('qfs{Enter}');
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370881/enterprises');
  });

  it('leaves one record for the other region’s start page: it does not exist there', async () => {
    const { router } = await show('/370800/enterprises/e1');
    await button().click();
    await option(/金乡县/).click();
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370828');
  });

  it('goes round at the ends of the list, and closes with Escape', async () => {
    await show('/370800/enterprises');
    await button().click();
    await expect.element(option(/曲阜市/)).toBeVisible();
    await expect.element(option(/泰安市/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(option(/曲阜市/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/泰安市/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).not.toBeInTheDocument();
    await expect.element(button()).toHaveFocus();
  });

  it('says so where nothing fits', async () => {
    await show('/370800/enterprises');
    await button().click();
    await box().fill('乌鲁木齐');
    await expect.element(page.getByRole('status')).toMatchTextContent(/没有匹配的地区/);
  });
});
