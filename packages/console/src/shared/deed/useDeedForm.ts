import { computed, reactive } from 'vue';
import type { Problem } from '../api/problem.ts';
import { useRules } from '../problems/useRules.ts';
import type { DeedField, DeedForm } from './deed-form.ts';
import { useDeed } from './useDeed.ts';

interface Asked {
  form: DeedForm;
  /** What the deed is done to: id and version, and whatever else nobody is asked for. */
  base: () => Record<string, unknown>;
  done: () => string;
  refresh: () => void;
  /** What else follows once it is done. */
  after?: () => void;
}

function valueOf({ kind, isOptional }: DeedField, text: string): string | number | boolean | null {
  if (kind === 'check') return text === 'true';
  if (isOptional && kind !== 'text' && kind !== 'line' && text.trim() === '') return null;
  return kind === 'number' ? Number(text) : text.trim();
}

/** The values as the input has them: by themselves, or in the part that holds them. */
function inputOf({ part, outside = [] }: DeedForm, said: Record<string, unknown>): Record<string, unknown> {
  if (part === undefined) return said;
  const all = Object.entries(said);
  return {
    ...Object.fromEntries(all.filter(([name]) => outside.includes(name))),
    [part]: Object.fromEntries(all.filter(([name]) => !outside.includes(name))),
  };
}
/** What is told of a part by its path is told beside the field. */
const beside = (part: string | undefined, problem: Problem): Problem =>
  part !== undefined && problem.field?.startsWith(`${part}.`)
    ? { ...problem, field: problem.field.slice(part.length + 1) }
    : problem;

/** A deed of a few values: each text as it is written, judged by the rules of the contract before it is sent. */
export function useDeedForm({ form, base, done, refresh, after }: Asked) {
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
      .filter(({ kind, name, isOptional }) => kind === 'choice' && !isOptional && !values[name])
      .map(({ name }) => problemOf(name, 'REQUIRED'));
  const deed = useDeed({
    document: form.document,
    start,
    check: () => [...unchosen(), ...(form.rules ? problemsIn(form.rules, said()) : [])],
    // Which input a document takes is not known here; the rules above are those of that very input.
    input: () => ({ ...base(), ...inputOf(form, said()) }) as never,
    done,
    refresh,
    after: () => after?.(),
  });
  const problems = computed(() => deed.problems.value.map((problem) => beside(form.part, problem)));
  return { values, ...deed, problems };
}
