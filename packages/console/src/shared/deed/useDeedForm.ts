import { reactive } from 'vue';
import { useRules } from '../problems/useRules.ts';
import type { DeedField, DeedForm } from './deed-form.ts';
import { useDeed } from './useDeed.ts';

interface Asked {
  form: DeedForm;
  /** What the deed is done to: id and version, and whatever else nobody is asked for. */
  base: () => Record<string, unknown>;
  done: () => string;
  refresh: () => void;
}

const valueOf = ({ kind }: DeedField, text: string): string | number =>
  kind === 'number' ? Number(text) : text.trim();

/** A deed of a few values: each text as it is written, judged by the rules of the contract before it is sent. */
export function useDeedForm({ form, base, done, refresh }: Asked) {
  const { problemsIn, problemOf } = useRules();
  const values = reactive<Record<string, string>>({});
  const start = () => {
    for (const { name, start: first = '' } of form.fields) values[name] = first;
  };
  start();
  const said = () =>
    Object.fromEntries(form.fields.map((field) => [field.name, valueOf(field, values[field.name] ?? '')]));
  const unchosen = () =>
    form.fields
      .filter(({ kind, name }) => kind === 'choice' && !values[name])
      .map(({ name }) => problemOf(name, 'REQUIRED'));
  const deed = useDeed({
    document: form.document,
    start,
    check: () => [...unchosen(), ...(form.rules ? problemsIn(form.rules, said()) : [])],
    // Which input a document takes is not known here; the rules above are those of that very input.
    input: () => ({ ...base(), ...said() }) as never,
    done,
    refresh,
  });
  return { values, ...deed };
}
