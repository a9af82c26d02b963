import { computed } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';

/** How one value stands in the address: `null` means that it stands there not at all. */
export interface Codec<T> {
  read: (raw: string | null) => T;
  write: (value: T) => string | null;
}

/** Free text; nothing typed is the empty text. */
export const text: Codec<string> = { read: (raw) => raw ?? '', write: (value) => value || null };

/** One of the words given, or null. Words that are not among them are forgotten. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T | null> {
  return { read: (raw) => words.find((word) => word === raw) ?? null, write: (value) => value };
}

/** Any of the words given, in their order, written with commas. */
export function someOf<T extends string>(words: readonly T[]): Codec<T[]> {
  return {
    read: (raw) => {
      const named = raw?.split(',') ?? [];
      return words.filter((word) => named.includes(word));
    },
    write: (value) => (value.length > 0 ? words.filter((word) => value.includes(word)).join(',') : null),
  };
}

/** Yes, no, or not asked. */
export const yesOrNo: Codec<boolean | null> = {
  read: (raw) => (raw === 'yes' ? true : raw === 'no' ? false : null),
  write: (value) => (value === null ? null : value ? 'yes' : 'no'),
};

/** A calendar day, YYYY-MM-DD. */
export const day: Codec<string | null> = {
  read: (raw) => (raw !== null && /^\d{4}-\d{2}-\d{2}$/.test(raw) ? raw : null),
  write: (value) => value || null,
};

type ValueOf<C> = C extends Codec<infer T> ? T : never;

const rawOf = (query: LocationQuery, name: string) => {
  const raw = query[name];
  return (Array.isArray(raw) ? raw[0] : raw) ?? null;
};

/**
 * Keeps filters in the address, so that a list can be bookmarked, sent and walked back to.
 *
 * What is typed replaces the entry of the history, what is submitted adds one. Other keys of the query stay.
 */
export function useQueryState<C extends { [K in keyof C]: Codec<ValueOf<C[K]>> }>(codecs: C) {
  type State = { [K in keyof C]: ValueOf<C[K]> };
  const route = useRoute();
  const router = useRouter();
  // The loop runs over the very keys of `codecs`, which the mapped type cannot follow.
  const names = Object.keys(codecs) as (keyof C & string)[];

  // The same keys, so the same type again.
  const state = computed(
    () => Object.fromEntries(names.map((name) => [name, codecs[name].read(rawOf(route.query, name))])) as State,
  );
  const isFiltered = computed(() =>
    names.some((name) => codecs[name].write(codecs[name].read(rawOf(route.query, name))) !== null),
  );

  function queryWith(change: Partial<State>) {
    const query: LocationQuery = { ...route.query };
    for (const name of names) {
      const written = codecs[name].write({ ...state.value, ...change }[name]);
      if (written === null) delete query[name];
      else query[name] = written;
    }
    return query;
  }
  /** While somebody types: the address follows, the history does not grow. */
  const type = (change: Partial<State>) => router.replace({ query: queryWith(change) });
  /** When somebody submits: one more entry in the history. */
  const submit = (change: Partial<State>) => router.push({ query: queryWith(change) });
  /** Takes every filter away. */
  const reset = () =>
    router.push({
      query: Object.fromEntries(Object.entries(route.query).filter(([name]) => !Object.hasOwn(codecs, name))),
    });

  return { state, isFiltered, type, submit, reset };
}
