import { nextTick, ref, watch, type Ref } from 'vue';

/** The options of a list, and whether they are not yet those of what was typed last. */
interface Options<T> {
  options: Readonly<Ref<readonly T[]>>;
  isSettling: Readonly<Ref<boolean>>;
}

/**
 * Keyboard of a combobox with a list that is always open (WAI-ARIA combobox pattern).
 *
 * The focus stays in the text field; the arrows move `active` along the options, Enter takes it. Whoever types and
 * presses Enter at once means what is typed: the first option is taken when those of it are there.
 */
export function useListbox<T>(id: string, { options, isSettling }: Options<T>, take: (option: T) => void) {
  const active = ref(0);
  let isAwaited = false;
  const optionId = (place: number) => (options.value[place] === undefined ? undefined : `${id}-${place}`);

  watch(options, () => (active.value = 0));
  watch(isSettling, (isStill) => {
    const [option] = options.value;
    if (!isStill && isAwaited && option !== undefined) take(option);
    isAwaited = isStill && isAwaited;
  });

  async function moveTo(place: number) {
    const last = options.value.length - 1;
    active.value = place < 0 ? last : place > last ? 0 : place;
    await nextTick();
    document.getElementById(`${id}-${active.value}`)?.scrollIntoView({ block: 'nearest' });
  }
  /** Whether there is something to take, now or once the list has settled. */
  function enter(): boolean {
    isAwaited = isSettling.value;
    const option = options.value[active.value];
    if (!isAwaited && option !== undefined) take(option);
    return isAwaited || option !== undefined;
  }
  function onKey(event: KeyboardEvent) {
    // An input method confirms its candidate with Enter; that one is not ours.
    if (event.isComposing) return;
    isAwaited = false;
    if (event.key === 'Enter') {
      if (!enter()) return;
    } else if (event.key === 'ArrowDown') void moveTo(active.value + 1);
    else if (event.key === 'ArrowUp') void moveTo(active.value - 1);
    else return;
    event.preventDefault();
  }
  return { active, onKey, optionId };
}
