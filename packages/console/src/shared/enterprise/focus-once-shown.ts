import { nextTick } from 'vue';

/** Picker and choice bear the same id and take each other's place: the focus goes along instead of getting lost. */
export async function focusOnceShown(id: string): Promise<void> {
  await nextTick();
  document.getElementById(id)?.focus();
}
