import * as v from 'valibot';

/** Why a page does not open: it is too often, or there is nothing behind the token, for whatever reason. */
export type Refused = 'LIMITED' | 'CLOSED';

/** Who comes: by which token, from which address. */
export interface Caller {
  token: string;
  address: string;
}

const outcome = v.object({
  state: v.picklist(['WAITING', 'DONE', 'REFUSED']),
  kind: v.string(),
  outcome: v.nullable(
    v.object({
      serialNo: v.optional(v.string()),
      code: v.optional(v.string()),
      reason: v.optional(v.string()),
      issues: v.optional(v.array(v.looseObject({ field: v.string(), rule: v.string() }))),
    }),
  ),
});

const refused = v.object({ refused: v.picklist(['LIMITED', 'CLOSED']) });

/** What became of what was handed in. */
export type OutcomeSeen = v.InferOutput<typeof outcome>;

/** The same, as the database tells it. */
export const outcomeOf = (answer: unknown): OutcomeSeen | null => v.parse(v.nullable(outcome), answer);

/** What a door answered, in its shape, or why it does not open. */
export function answerOf<S extends v.GenericSchema>(schema: S, answer: unknown): v.InferOutput<S> | Refused {
  const no = v.safeParse(refused, answer);
  return no.success ? no.output.refused : v.parse(schema, answer);
}
