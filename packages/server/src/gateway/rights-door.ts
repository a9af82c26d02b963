import type pg from 'pg';
import * as v from 'valibot';
import { answerOf, outcomeOf, type Caller, type OutcomeSeen, type Refused } from './outcome.ts';

const text = v.nullable(v.string());
const held = v.object({
  isErased: v.boolean(),
  name: v.string(),
  phone: text,
  source: v.string(),
  registeredAt: v.string(),
  updatedAt: v.string(),
  office: v.string(),
  region: v.string(),
  elsewhere: v.array(v.string()),
  roles: v.array(v.object({ enterprise: v.string(), kind: v.string(), title: text, fromOn: text, toOn: text })),
  meetings: v.array(v.object({ on: v.string(), enterprise: v.string(), capacity: text })),
  readings: v.array(v.object({ at: v.string(), by: v.string(), field: v.string(), purpose: v.string() })),
  openings: v.array(
    v.object({ at: v.string(), until: v.string(), by: v.string(), office: v.string(), purpose: v.string() }),
  ),
  changes: v.array(v.object({ at: v.string(), by: v.string(), verb: v.string() })),
  channels: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      value: text,
      masked: text,
      consent: v.string(),
      way: text,
      on: text,
      addedOn: v.string(),
      addedBy: v.string(),
      endedOn: text,
    }),
  ),
  notices: v.array(v.object({ on: v.string(), way: v.string() })),
  requests: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      state: v.string(),
      on: v.string(),
      dueOn: v.string(),
      isProvisional: v.boolean(),
      handler: text,
      answer: text,
      answeredOn: text,
    }),
  ),
});

/** Everything that is held of a person in one county, and who looked at it. */
export type Held = v.InferOutput<typeof held>;

/** What a person asks for, under a key by which it counts once. */
export interface Asking {
  once: string;
  said: Readonly<Record<string, string>>;
}

/** The three doors of a person's own page. */
export interface RightsDoors {
  open(caller: Caller): Promise<Held | Refused>;
  handIn(caller: Caller, sent: Asking): Promise<{ intakeId: string } | Refused>;
  outcome(token: string, intakeId: string): Promise<OutcomeSeen | null>;
}

/** Opens them on a pool of the gateway's own role; tokens and words travel as parameters. */
export function rightsDoorsOf(pool: pg.Pool): RightsDoors {
  async function ask(call: string, values: readonly unknown[]): Promise<unknown> {
    const { rows } = await pool.query<{ answer: unknown }>(`select ${call} as answer`, [...values]);
    return rows[0]?.answer ?? null;
  }
  return {
    open: async ({ token, address }) => answerOf(held, await ask('sec.rights_open($1,$2)', [token, address])),
    handIn: async ({ token, address }, sent) =>
      answerOf(
        v.object({ intakeId: v.string() }),
        await ask('sec.rights_hand_in($1,$2,$3::jsonb)', [token, address, JSON.stringify(sent)]),
      ),
    outcome: async (token, intakeId) => outcomeOf(await ask('sec.rights_outcome($1,$2)', [token, intakeId])),
  };
}
