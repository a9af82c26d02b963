import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { defineComponent, h, ref } from 'vue';
import { jining, jinxiang, yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import CountySelect from './CountySelect.vue';

const answers = {
  RegionChildren: ({ parentId }: Record<string, unknown>) => ({
    regions: {
      nodes:
        parentId === jining.regionId
          ? [yanzhou, jinxiang].map((county) => ({ ...county, isUnit: true }))
          : [{ ...jining, isUnit: false }],
    },
  }),
};
async function show(chosen: number | null) {
  const countyId = ref(chosen);
  const screen = defineComponent({
    render: () =>
      h(CountySelect, {
        modelValue: countyId.value,
        'onUpdate:modelValue': (now: number | null) => (countyId.value = now),
        id: 'county',
        parentId: 370000,
        placeholder: '请选择',
        label: '所属县',
      }),
  });
  await showScreen(screen, { answers });
  return countyId;
}

it('leads down from the province and gives a county only at its end', async () => {
  const countyId = await show(null);
  await page.getByRole('combobox', { name: '所属县' }).selectOptions('济宁市');
  await expect.element(page.getByRole('combobox', { name: '济宁市' })).toBeVisible();
  expect(countyId.value).toBeNull();

  await page.getByRole('combobox', { name: '济宁市' }).selectOptions('金乡县');
  await expect.poll(() => countyId.value).toBe(370828);

  await page.getByRole('combobox', { name: '所属县' }).selectOptions('请选择');
  await expect.poll(() => countyId.value).toBeNull();
});

it('shows the way to a county that is chosen already', async () => {
  await show(370812);
  await expect.element(page.getByRole('combobox', { name: '所属县' })).toHaveDisplayValue('济宁市');
  await expect.element(page.getByRole('combobox', { name: '济宁市' })).toHaveDisplayValue('兖州区');
});
