import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { jining, test } from '../world.ts';

const lists = ['enterprises?status=ACTIVE', 'visits', 'problems', 'forms', 'opinions', 'liaison'];

test('whoever looks at a list saves it as a sheet, whatever list it is', async ({ as }) => {
  const { page } = await as('jining');
  for (const list of lists) {
    await page.goto(`/${jining}/${list}`);
    // A list that is empty, or whose total is not known, may be saved as well: it then says so.
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出表格' }).click();
    const file = await downloaded;
    const bytes = await readFile(await file.path());
    expect([list, file.suggestedFilename().endsWith('.xlsx'), bytes.subarray(0, 2).toString()]).toEqual([
      list,
      true,
      'PK',
    ]);
    await expect(page.getByText(/^已导出 \d+ 行$/).first()).toBeVisible();
  }
});
