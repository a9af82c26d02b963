import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineComponent, h, ref, type Component } from 'vue';
import { showScreen } from '../../testing/screen.ts';
import type { Column } from './column.ts';
import DataTable from './DataTable.vue';

interface Enterprise {
  id: string;
  name: string;
  county: string;
  capital: number;
}
const rows: Enterprise[] = [
  { id: '1', name: '鲁兴机械', county: '兖州区', capital: 66 },
  { id: '2', name: '宏远食品', county: '曲阜市', capital: 500 },
  { id: '3', name: '恒泰纺织', county: '邹城市', capital: 1000 },
];
const columns: Column<Enterprise>[] = [
  {
    key: 'name',
    label: '企业名称',
    isPrimary: true,
    sort: { asc: 'NAME_ASC', desc: 'NAME_DESC' },
    text: (row) => row.name,
  },
  { key: 'county', label: '县区', text: (row) => row.county },
  { key: 'capital', label: '注册资本', isNumeric: true, text: (row) => String(row.capital) },
];

const told: unknown[][] = [];
const selected = ref<string[]>();
// `h` cannot follow a generic component; the template of a list can.
const list = defineComponent(
  () => () =>
    h(DataTable as Component, {
      columns,
      rows,
      rowKey: 'id',
      label: '企业名录',
      order: 'NAME_ASC',
      total: { value: 43, exact: true },
      hasNext: true,
      hasPrevious: true,
      offset: 20,
      selected: selected.value,
      'onUpdate:selected': (keys: string[] | undefined) => (selected.value = keys),
      'onUpdate:order': (order: string) => told.push(['order', order]),
      onNext: () => told.push(['next']),
      onPrevious: () => told.push(['previous']),
      'onUpdate:pageSize': (size: number) => told.push(['pageSize', size]),
      onOpen: (row: Enterprise) => told.push(['open', row.id]),
    }),
);

beforeEach(async () => {
  localStorage.clear();
  told.length = 0;
  selected.value = undefined;
  await page.viewport(1366, 768);
});
const cell = (name: string) => page.getByRole('gridcell', { name });

describe('a list on a desk', () => {
  it('tells how many rows there are and which of them stand here', async () => {
    await showScreen(list);
    const grid = page.getByRole('grid', { name: '企业名录' });
    await expect.element(grid).toHaveAttribute('aria-rowcount', '44');
    await expect.element(page.getByRole('row', { name: /鲁兴机械/ })).toHaveAttribute('aria-rowindex', '22');
    await expect.element(page.getByRole('status')).toHaveTextContent('共 43 条');
  });

  it('is one stop of the Tab key, and its cells are walked with the arrows', async () => {
    await showScreen(list);
    await expect.element(cell('鲁兴机械')).toHaveAttribute('tabindex', '0');
    await expect.element(cell('宏远食品')).toHaveAttribute('tabindex', '-1');
    cell('鲁兴机械').element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await expect.element(cell('曲阜市')).toHaveFocus();
    await expect.element(cell('曲阜市')).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{End}');
    await expect.element(cell('500')).toHaveFocus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.element(cell('1000')).toHaveFocus();
    await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowLeft}');
    await expect.element(cell('鲁兴机械')).toHaveFocus();
  });

  it('opens a row with Enter from any of its cells, and with the mouse', async () => {
    await showScreen(list);
    cell('曲阜市').element().focus();
    await userEvent.keyboard('{Enter}');
    cell('恒泰纺织').element().focus();
    await userEvent.keyboard('{Enter}');
    await cell('66').click();
    expect(told).toEqual([
      ['open', '2'],
      ['open', '3'],
      ['open', '1'],
    ]);
  });

  it('sorts by the heading, which says how', async () => {
    await showScreen(list);
    await expect
      .element(page.getByRole('columnheader', { name: '企业名称' }))
      .toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: '企业名称' }).click();
    expect(told).toEqual([['order', 'NAME_DESC']]);
  });

  it('turns pages', async () => {
    await showScreen(list);
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByRole('button', { name: '上一页' }).click();
    await page.getByRole('combobox', { name: '每页' }).selectOptions('50');
    expect(told).toEqual([['next'], ['previous'], ['pageSize', 50]]);
  });

  it('remembers the columns and the density that somebody chose', async () => {
    const { screen } = await showScreen(list);
    await page.getByRole('button', { name: '显示设置' }).click();
    await page.getByRole('checkbox', { name: '县区' }).click();
    await page.getByRole('radio', { name: '紧凑' }).click();
    await screen.unmount();
    await showScreen(list);
    expect(page.getByRole('columnheader', { name: '县区' }).query()).toBeNull();
    await expect.element(page.getByRole('grid')).toHaveClass('is-compact');
  });

  it('lets rows be chosen where a bulk step asks for it', async () => {
    selected.value = [];
    await showScreen(list);
    await page.getByRole('checkbox', { name: '选择本页全部' }).click();
    expect(selected.value).toEqual(['1', '2', '3']);
    await expect.element(page.getByRole('row', { name: /宏远食品/ })).toHaveAttribute('aria-selected', 'true');
    page
      .getByRole('row', { name: /宏远食品/ })
      .getByRole('gridcell')
      .first()
      .element()
      .focus();
    await userEvent.keyboard(' ');
    expect(selected.value).toEqual(['1', '3']);
    expect(told).toEqual([]);
  });
});

describe('a list on a phone', () => {
  it('is cards that open by a touch, and is sorted by a choice', async () => {
    await page.viewport(390, 844);
    await showScreen(list);
    expect(page.getByRole('grid').query()).toBeNull();
    await page.getByRole('list', { name: '企业名录' }).getByText('曲阜市').click();
    await page.getByRole('button', { name: '恒泰纺织' }).click();
    await page.getByRole('combobox', { name: '排序' }).selectOptions('企业名称 降序');
    expect(told).toEqual([
      ['open', '2'],
      ['open', '3'],
      ['order', 'NAME_DESC'],
    ]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
