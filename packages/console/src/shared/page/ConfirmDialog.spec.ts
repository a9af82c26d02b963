import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineComponent, h, ref } from 'vue';
import { showScreen } from '../../testing/screen.ts';
import ConfirmDialog from './ConfirmDialog.vue';

/** A row that hears clicks and keys, with the button that opens a dialog. */
async function showRow() {
  const isOpen = ref(false);
  const heard: string[] = [];
  const row = defineComponent({
    render: () =>
      h('div', { onClick: () => heard.push('click'), onKeydown: () => heard.push('key') }, [
        h('button', { onClick: () => (isOpen.value = true) }, '打开'),
        h(
          ConfirmDialog,
          {
            open: isOpen.value,
            'onUpdate:open': (now: boolean) => (isOpen.value = now),
            title: '问',
            confirmLabel: '做',
          },
          { default: () => h('input', { 'aria-label': '原因' }) },
        ),
      ]),
  });
  await showScreen(row);
  return { heard };
}
const opener = page.getByRole('button', { name: '打开' });
const dialog = page.getByRole('dialog', { name: '问' });

it.each([
  ['cancelled', () => dialog.getByRole('button', { name: '取消' }).click()],
  ['left by Escape', () => userEvent.keyboard('{Escape}')],
])('gives the focus back when it is %s, and opens empty again', async (_how, leave) => {
  await showRow();
  await opener.click();
  await dialog.getByLabelText('原因').fill('写了一半');
  await leave();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  await opener.click();
  await expect.element(dialog.getByLabelText('原因')).toHaveValue('');
});

it('is no business of the row that it was opened from', async () => {
  const { heard } = await showRow();
  await opener.click();
  heard.length = 0;
  await dialog.getByLabelText('原因').fill('写了一半');
  await dialog.getByLabelText('原因').click();
  await userEvent.keyboard('{ArrowDown}');
  expect(heard).toEqual([]);
});
