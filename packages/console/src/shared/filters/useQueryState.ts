import { isDay } from '@lianxi/schema';
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { readDay } from '../form/day-text.ts';

/** How one value stands in the address: `null` means that it stands there not at all. */
export interface Codec<T> {
  read: (raw: string | null) => T;
  write: (value: T) => string | null;
}

/** Free text; nothing typed is the empty text. */
export const text: Codec<string> = { read: (raw) => raw?.trim() ?? '', write: (value) => value.trim() || null };

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

/** Asked, or not. */
export const flag: Codec<boolean> = { read: (raw) => raw === 'yes', write: (value) => (value ? 'yes' : null) };

const dayOf = (typed: string | null) => (typed !== null && isDay(readDay(typed)) ? readDay(typed) : null);

/** A calendar day, YYYY-MM-DD; the empty text where there is none, and while one is typed whatever is no day yet. */
export const day: Codec<string> = { read: (raw) => dayOf(raw) ?? '', write: dayOf };

type ValueOf<C> = C extends Codec<infer T> ? T : never;
/** What the address says, by the names of the codecs that read it. */
export type StateOf<C> = { [K in keyof C]: ValueOf<C[K]> };

export interface QueryState<State> {
  state: ComputedRef<State>;
  /** How many conditions are in force; `from` and `to` are the two ends of one. */
  count: ComputedRef<number>;
  /** As it is where the address says nothing. */
  empty: () => State;
  /** One more entry in the history. */
  submit: (change: Partial<State>) => Promise<unknown>;
  /** Takes every filter away. */
  reset: () => Promise<unknown>;
}

const rawOf = (query: LocationQuery, name: string) => {
  const raw = query[name];
  return (Array.isArray(raw) ? raw[0] : raw) ?? null;
};

/**
 * Keeps filters in the address, so that a list can be bookmarked, sent and walked back to.
 *
 * What is submitted adds an entry to the history. Other keys of the query stay.
 */
export function useQueryState<C extends { [K in keyof C]: Codec<ValueOf<C[K]>> }>(codecs: C): QueryState<StateOf<C>> {
  type State = StateOf<C>;
  const route = useRoute();
  const router = useRouter();
  // The loop runs over the very keys of `codecs`, which the mapped type cannot follow.
  const names = Object.keys(codecs) as (keyof C & string)[];

  // The same keys, so the same type again.
  const read = (query: LocationQuery) =>
    Object.fromEntries(names.map((name) => [name, codecs[name].read(rawOf(query, name))])) as State;
  const state = computed(() => read(route.query));
  const count = computed(() => {
    const set = names.filter((name) => codecs[name].write(state.value[name]) !== null);
    return new Set(set.map((name) => (name === 'to' ? 'from' : name))).size;
  });

  function queryWith(change: Partial<State>) {
    const query: LocationQuery = { ...route.query };
    for (const name of names) {
      const written = codecs[name].write({ ...state.value, ...change }[name]);
      if (written === null) delete query[name];
      else query[name] = written;
    }
    return query;
  }
  const submit = (change: Partial<State>) => router.push({ query: queryWith(change) });
  const empty = () => read({});

  return { state, count, empty, submit, reset: () => submit(empty()) };
}
