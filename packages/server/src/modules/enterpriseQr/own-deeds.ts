import * as v from 'valibot';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { Opinion, OpinionKind, returnOwnForm, sayOneself } from '../opinions/index.ts';
import { confirmOwnVisit } from '../visits/index.ts';

/** What the page tells of a deed: the number and the code where there are any. */
export interface Outcome {
  serialNo?: string;
  code?: string;
}
type OwnDeed = (work: Work, said: unknown) => Promise<Outcome>;

const uuid = v.pipe(v.string(), v.uuid());
const words = v.looseObject({ text: v.string() });

/** What the gateway sent, in the shape of a deed; anything else did not come from its pages. */
function shaped<S extends v.GenericSchema>(schema: S, said: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, said);
  if (!parsed.success) throw new Refusal('BAD_REQUEST');
  return parsed.output;
}

/** A row of the county in which the enterprise speaks. */
const rowHere = (work: Work, id: string): RowKey => ({ regionId: actorOf(work).enterprise?.regionId ?? 0, id });

/** The number of an opinion, and the code by which it is looked up. */
async function numbered(work: Work, key: RowKey): Promise<Outcome> {
  const { serialNo } = await work.em.findOneOrFail(Opinion, key);
  const [row] = await work.em.execute<{ code: string }[]>('select sec.enquiry_code(?, ?) as code', [
    key.regionId,
    key.id,
  ]);
  return { serialNo, code: row?.code ?? '' };
}

const sayable = v.picklist([
  OpinionKind.OPINION,
  OpinionKind.SUGGESTION,
  OpinionKind.NEED,
  OpinionKind.DIFFICULTY,
  OpinionKind.PROBLEM,
]);

/** Everything that an enterprise does by its QR, by the name under which the gateway hands it in. */
export const ownDeeds: Readonly<Record<string, OwnDeed>> = {
  RETURN_FORM: async (work, said) => {
    const { formId, ...answers } = shaped(v.looseObject({ formId: uuid }), said);
    await returnOwnForm(work, rowHere(work, formId), answers);
    return {};
  },
  SAY: async (work, said) => {
    const { kind } = shaped(v.looseObject({ ...words.entries, kind: sayable }), said);
    return numbered(work, await sayOneself(work, { kind, said }));
  },
  CONFIRM_VISIT: async (work, said) => {
    const { visitId } = shaped(v.looseObject({ visitId: uuid }), said);
    await confirmOwnVisit(work, rowHere(work, visitId));
    return {};
  },
  OTHER_DAY: async (work, said) => {
    const { visitId } = shaped(v.looseObject({ ...words.entries, visitId: uuid }), said);
    const visit = rowHere(work, visitId);
    return numbered(work, await sayOneself(work, { kind: OpinionKind.OTHER_DAY, said, visit }));
  },
  ASKED_ALREADY: async (work, said) => {
    const about = shaped(
      v.looseObject({ ...words.entries, earlierFormId: uuid, visitId: v.optional(uuid), formId: v.optional(uuid) }),
      said,
    );
    const key = await sayOneself(work, {
      kind: OpinionKind.ASKED_ALREADY,
      said,
      earlierForm: rowHere(work, about.earlierFormId),
      visit: about.visitId === undefined ? null : rowHere(work, about.visitId),
      form: about.formId === undefined ? null : rowHere(work, about.formId),
    });
    return numbered(work, key);
  },
  RATE: async (work, said) => {
    const points = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
    const rated = shaped(v.object({ subject: v.picklist(['VISIT', 'PROBLEM']), subjectId: uuid, points }), said);
    const { enterprise } = actorOf(work);
    // Without a deed in the register: who rated how is nobody's to read, the county's least of all.
    const facts = { ...rated, regionId: enterprise?.regionId, enterpriseId: enterprise?.id, at: work.clock.now() };
    const [row] = await work.em.execute<{ isTaken: boolean }[]>('select sec.rate(?::jsonb) as "isTaken"', [
      JSON.stringify(facts),
    ]);
    if (!row?.isTaken) throw new Refusal('NOT_FOUND');
    return {};
  },
};
