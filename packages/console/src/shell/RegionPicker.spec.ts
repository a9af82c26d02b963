import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '../testing/network.ts';
import { showScreen } from '../testing/screen.ts';
import RegionPicker from './RegionPicker.vue';

const named = (regionId: number, name: string, initials: string) => ({
  id: `r${regionId}`,
  regionId,
  code: String(regionId),
  name,
  shortName: name.slice(0, 2),
  level: regionId % 100 === 0 ? 'CITY' : 'COUNTY',
  initials,
});
const jining = named(370800, '济宁市', 'jns');
const counties = [
  named(370828, '金乡县', 'jxx'),
  named(370829, '嘉祥县', 'jxx'),
  named(370881, '曲阜市', 'qfs'),
].map((county) => ({ ...county, path: [jining, county] }));

const answers: Answers = {
  RegionSearch: ({ search, parentId }) => {
    const nodes = counties.filter(({ name, code, initials }) =>
      typeof search === 'string' ? [name, code, initials].some((word) => word.includes(search)) : parentId === 370800,
    );
    return { regions: { nodes, totalCount: { value: nodes.length, exact: true } } };
  },
};
const here = { ...jining, kind: 'CITY', isUnit: false, childCount: 3, path: [jining] };
const show = () => showScreen(RegionPicker, { props: { region: here }, path: '/370800', answers });
const box = () => page.getByRole('combobox', { name: '查找辖区' });

describe('choosing another region', () => {
  it('offers what lies below before anything is typed', async () => {
    await show();
    await expect.element(box()).toHaveFocus();
    await expect.element(page.getByRole('option', { name: /曲阜市/ })).toBeVisible();
    expect(page.getByRole('option').elements()).toHaveLength(3);
  });

  it('finds by pinyin initials, and the keyboard takes one', async () => {
    const { asked, screen } = await show();
    await box().fill('jxx');
    await expect.element(page.getByRole('option', { name: /曲阜市/ })).not.toBeInTheDocument();
    expect(asked.at(-1)).toMatchObject({ name: 'RegionSearch', variables: { search: 'jxx' } });
    await expect.element(page.getByRole('option', { name: /金乡县/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    const second = page.getByRole('option', { name: /嘉祥县/ });
    await expect.element(second).toHaveAttribute('aria-selected', 'true');
    await expect.element(box()).toHaveAttribute('aria-activedescendant', second.element().id);
    await userEvent.keyboard('{Enter}');
    expect(screen.emitted('choose')).toEqual([[370829]]);
  });

  it('goes round at the ends of the list', async () => {
    await show();
    await expect.element(page.getByRole('option', { name: /金乡县/ })).toBeVisible();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('option', { name: /曲阜市/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('option', { name: /金乡县/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('says so where nothing fits', async () => {
    await show();
    await box().fill('乌鲁木齐');
    await expect.element(page.getByRole('status')).toHaveTextContent('您的辖区内没有匹配的地区');
  });
});
