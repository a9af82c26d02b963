import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** How far the transfer of an enterprise to another county is. */
export type TransferStep = 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

/** Which state of a transfer may follow which: one answer ends it, whoever gives it. */
export const transferSteps: Readonly<Record<TransferStep, readonly TransferStep[]>> = {
  PROPOSED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
};

/** Whether a transfer may become what it is asked to. */
export const transferMayBecome = (from: TransferStep, to: TransferStep): boolean => transferSteps[from].includes(to);

/** Whoever proposes that an enterprise moved says why and since when. */
export const proposeTransferRules = v.looseObject({ movedOn: givenDay, reason: filled(500) });

/** So many enterprises are handed on, or accepted, in one go: each writes in two counties. */
export const mostTransfersAtOnce = 100;

const several = v.pipe(
  v.array(v.string(rule('REQUIRED'))),
  v.nonEmpty(rule('REQUIRED')),
  v.maxLength(mostTransfersAtOnce, rule('TOO_MANY')),
);

/** Several enterprises that moved to one county, for one reason. */
export const proposeTransfersRules = v.looseObject({ ...proposeTransferRules.entries, enterpriseIds: several });

/** Several transfers that are accepted. */
export const acceptTransfersRules = v.looseObject({ ids: several });

/** Whoever declines says why, so that the other county knows what to do about it. */
export const declineTransferRules = v.looseObject({ reason: filled(500) });

/** Taking a proposal back needs no reason. */
export const withdrawTransferRules = v.looseObject({ reason: optionalLine(500) });

const known = v.nullable(v.string());
const day = v.nullable(v.string());

/** An entry of the enterprise's file. Who told the figures of a year, and notes, stay where they were written. */
const packEntry = v.object({
  section: v.picklist(['LICENCES', 'INVESTMENT', 'YEARLY_FIGURES', 'DOCUMENTS', 'POLICIES']),
  kind: known,
  title: known,
  number: known,
  body: known,
  amount: known,
  currency: known,
  year: v.nullable(v.number()),
  outputValue: known,
  taxPaid: known,
  exportValue: known,
  staffCount: v.nullable(v.number()),
  fromOn: day,
  toOn: day,
  recordedOn: v.string(),
});

/**
 * What one county hands another of an enterprise: the facts of its record, what was done there, and what is still open.
 *
 * Of people it holds the liaison person by name and post, and nobody of the enterprise.
 */
export const transferPackRules = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  shortName: known,
  formerNames: v.array(v.string()),
  creditCode: known,
  status: v.picklist(['PROSPECT', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'MERGED']),
  enterpriseType: known,
  industry: known,
  capitalText: known,
  groupCodes: v.array(v.string()),
  groupNames: v.array(v.string()),
  address: known,
  businessScope: known,
  registeredOn: day,
  officeName: known,
  liaisonPersonName: known,
  liaisonPersonPost: known,
  /** Packs of before name no tier and no plans. */
  tier: v.optional(v.nullable(v.picklist(['KEY', 'ORDINARY'])), null),
  plannedVisits: v.optional(v.array(v.object({ plannedOn: v.string(), kind: v.string() })), []),
  visitCount: v.number(),
  visits: v.array(v.object({ visitedOn: v.string(), kind: v.string(), channel: v.string(), outcome: known })),
  problemCount: v.number(),
  problems: v.array(
    v.object({ serialNo: v.string(), title: v.string(), state: v.string(), waitsFor: known, dueOn: day }),
  ),
  /** Packs of before say of no site until when, and hold neither promises, needs nor entries of the file. */
  sites: v.array(v.object({ kind: known, place: known, area: known, fromOn: day, toOn: v.optional(day, null) })),
  promises: v.optional(v.array(v.object({ text: v.string(), byWhom: known, dueOn: day, staysThere: v.boolean() })), []),
  needs: v.optional(v.array(v.object({ kind: v.string(), text: v.string(), foundOn: v.string(), dueOn: day })), []),
  fileEntries: v.optional(v.array(packEntry), []),
  // Packs from before there were such fields have none.
  ownFields: v.optional(
    v.array(
      v.object({
        fieldRegionId: v.number(),
        fieldId: v.string(),
        name: v.string(),
        words: v.string(),
        value: v.object({
          text: known,
          number: known,
          day,
          isYes: v.nullable(v.boolean()),
          chosen: v.nullable(v.array(v.string())),
        }),
      }),
    ),
    [],
  ),
});

/** A pack as it is kept. */
export type TransferPackContent = v.InferOutput<typeof transferPackRules>;
