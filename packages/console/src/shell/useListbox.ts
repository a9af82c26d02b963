import { nextTick, ref, watch, type Ref } from 'vue';

/**
 * Keyboard of a combobox with a list that is always open (WAI-ARIA combobox pattern).
 *
 * The focus stays in the text field; the arrows move `active` along the options, Enter takes it.
 */
export function useListbox<T>(id: string, options: Readonly<Ref<readonly T[]>>, take: (option: T) => void) {
  const active = ref(0);
  const optionId = (place: number) => (options.value[place] === undefined ? undefined : `${id}-${place}`);

  watch(options, () => (active.value = 0));

  async function moveTo(place: number) {
    const last = options.value.length - 1;
    active.value = place < 0 ? last : place > last ? 0 : place;
    await nextTick();
    document.getElementById(`${id}-${active.value}`)?.scrollIntoView({ block: 'nearest' });
  }
  function onKey(event: KeyboardEvent) {
    // An input method confirms its candidate with Enter; that one is not ours.
    if (event.isComposing) return;
    const option = options.value[active.value];
    if (event.key === 'Enter' && option !== undefined) take(option);
    else if (event.key === 'ArrowDown') void moveTo(active.value + 1);
    else if (event.key === 'ArrowUp') void moveTo(active.value - 1);
    else return;
    event.preventDefault();
  }
  return { active, onKey, optionId };
}
