import type pg from 'pg';
import * as v from 'valibot';
import { answerOf, outcomeOf, type Caller, type OutcomeSeen, type Refused } from './outcome.ts';
import { rightsDoorsOf, type RightsDoors } from './rights-door.ts';

const text = v.nullable(v.string());
const question = v.object({
  key: v.string(),
  kind: v.string(),
  text: v.string(),
  options: v.array(v.string()),
  isRequired: v.boolean(),
});
const form = v.object({
  id: v.string(),
  serialNo: v.string(),
  issuedOn: v.string(),
  dueOn: text,
  title: text,
  introduction: text,
  questions: v.array(question),
});
const visit = v.object({
  id: v.string(),
  on: v.string(),
  isPlan: v.boolean(),
  isConfirmed: v.boolean(),
  isRated: v.boolean(),
  visitors: v.array(v.object({ name: v.string(), post: text })),
  departments: v.array(v.string()),
  said: v.array(
    v.object({
      serialNo: v.string(),
      on: v.string(),
      proposedOn: text,
      text: v.string(),
      reply: text,
      earlierForm: text,
    }),
  ),
});
const opened = v.object({
  isForm: v.boolean(),
  enterprise: v.string(),
  office: v.string(),
  region: v.string(),
  forms: v.array(form),
  returned: v.array(
    v.object({
      id: v.string(),
      serialNo: v.string(),
      returnedOn: v.string(),
      answers: v.array(v.object({ question: v.string(), text, choices: v.array(v.string()) })),
    }),
  ),
  visits: v.array(visit),
});
const found = v.object({
  kind: v.picklist(['OPINION', 'PROBLEM']),
  id: v.optional(v.string()),
  serialNo: v.string(),
  on: v.string(),
  text: v.string(),
  state: v.string(),
  reply: text,
  answeredOn: text,
  isRated: v.optional(v.boolean()),
  problem: v.optional(v.nullable(v.object({ serialNo: v.string(), code: v.string() }))),
});

export type { Caller, OutcomeSeen, Refused } from './outcome.ts';
export type Opened = v.InferOutput<typeof opened>;
export type OpenForm = v.InferOutput<typeof form>;
export type Question = v.InferOutput<typeof question>;
export type VisitSeen = v.InferOutput<typeof visit>;
export type Found = v.InferOutput<typeof found>;

/** What is handed in, under a key by which it counts once. */
export interface Sent {
  kind: string;
  once: string;
  said: Readonly<Record<string, unknown>>;
}

/** The doors of the database that the public page has; it can do nothing else there. */
export interface Doors {
  /** Those of a person's own page. */
  rights: RightsDoors;
  open(caller: Caller): Promise<Opened | Refused>;
  handIn(caller: Caller, sent: Sent): Promise<{ intakeId: string } | Refused>;
  outcome(token: string, intakeId: string): Promise<OutcomeSeen | null>;
  enquire(caller: Caller, wanted: { serialNo: string; code: string }): Promise<{ found: Found | null } | Refused>;
}

/** Opens the doors on a pool of the gateway's own role; tokens and words travel as parameters. */
export function doorsOf(pool: pg.Pool): Doors {
  async function ask(call: string, values: readonly unknown[]): Promise<unknown> {
    const { rows } = await pool.query<{ answer: unknown }>(`select ${call} as answer`, [...values]);
    return rows[0]?.answer ?? null;
  }
  return {
    rights: rightsDoorsOf(pool),
    open: async ({ token, address }) => answerOf(opened, await ask('sec.gate_open($1,$2)', [token, address])),
    handIn: async ({ token, address }, sent) =>
      answerOf(
        v.object({ intakeId: v.string() }),
        await ask('sec.gate_hand_in($1,$2,$3::jsonb)', [token, address, JSON.stringify(sent)]),
      ),
    outcome: async (token, intakeId) => outcomeOf(await ask('sec.gate_outcome($1,$2)', [token, intakeId])),
    enquire: async ({ token, address }, wanted) =>
      answerOf(
        v.object({ found: v.nullable(found) }),
        await ask('sec.gate_enquiry($1,$2,$3::jsonb)', [token, address, JSON.stringify(wanted)]),
      ),
  };
}
