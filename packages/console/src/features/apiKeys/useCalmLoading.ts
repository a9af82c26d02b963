import { computed, type Ref } from 'vue';

interface List {
  data: Readonly<Ref<unknown>>;
  rows: Readonly<Ref<readonly unknown[]>>;
  isLoading: Readonly<Ref<boolean>>;
}

/** Whether a list that is read anew each time is loading: one that was empty stays so meanwhile, and nothing jumps. */
export const useCalmLoading = ({ data, rows, isLoading }: List) =>
  computed(() => isLoading.value && (rows.value.length > 0 || data.value === undefined));
