import { judge, formRuleMessage } from '@lianxi/schema';
import { useLanguages } from '../i18n/language.ts';
import type { Problem } from '../api/problem.ts';

type Schema = Parameters<typeof judge>[0];

/** A problem of one field by the id of the rule it breaks, in the words of the contract. */
export function useRules() {
  const { language } = useLanguages();

  const problemOf = (field: string, rule: string): Problem => ({
    code: 'BAD_INPUT',
    field,
    rule,
    message: formRuleMessage(rule, language.value),
  });
  /** What the form itself can tell before the server is asked; the server judges by the same rules. */
  function problemsIn(schema: Schema, value: unknown): Problem[] {
    const judged = judge(schema, value);
    return 'issues' in judged ? judged.issues.map(({ field, rule }) => problemOf(field, rule)) : [];
  }
  return { problemsIn, problemOf };
}
