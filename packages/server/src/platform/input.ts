import { judge } from '@lianxi/schema';
import type { GenericSchema, InferOutput } from 'valibot';
import { Refusal } from './refusal.ts';

/** The input cleaned by its rules; refused as BAD_INPUT with every field and rule it breaks. */
export function checked<S extends GenericSchema>(rules: S, input: unknown): InferOutput<S> {
  const judged = judge(rules, input);
  if ('issues' in judged) throw new Refusal('BAD_INPUT', { issues: judged.issues });
  return judged.value;
}
