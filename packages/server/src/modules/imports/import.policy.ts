import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ImportKind, ImportState } from './import-states.ts';

/** What a policy needs to know of an import. */
export interface ImportFacts {
  regionId: number;
  state: ImportState;
}

/** Whoever writes in a region imports into it and into everything below it. */
export const canImport = (actor: Actor, regionId: number): Decision =>
  mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED');

function canAt(actor: Actor, run: ImportFacts, states: readonly ImportState[]): Decision {
  if (!mayWriteAt(actor, run.regionId)) return no('NOT_ALLOWED');
  return states.includes(run.state) ? yes : no('IMPORT_STATE');
}

/** Only what was rehearsed is run; the same holds for choosing columns anew. */
export const canRun = (actor: Actor, run: ImportFacts): Decision => canAt(actor, run, [ImportState.REHEARSED]);

/** A rehearsed or failed import is given up; one that was run is history. */
export const canDiscard = (actor: Actor, run: ImportFacts): Decision =>
  canAt(actor, run, [ImportState.REHEARSED, ImportState.FAILED]);

/** Columns may also be chosen where the guess found no name column. */
export const canMapColumns = (actor: Actor, run: ImportFacts): Decision => canAt(actor, run, [ImportState.REHEARSED]);

/** Rows are settled and corrected before the run, and after it as well: then they are written at once. */
export const canSettle = (actor: Actor, run: ImportFacts): Decision =>
  canAt(actor, run, [ImportState.REHEARSED, ImportState.DONE]);

/** For so long an import is undone: a mistake is mostly seen the next morning. */
const graceMs = 24 * 60 * 60 * 1000;

/** An import of enterprises that was written is undone within a day of it. */
export function canUndo(
  actor: Actor,
  run: ImportFacts & { kind: ImportKind; finishedAt: Date | null },
  now: Date,
): Decision {
  const decision = canAt(actor, run, [ImportState.DONE]);
  if (!decision.allowed) return decision;
  if (run.kind !== ImportKind.ENTERPRISES || run.finishedAt === null) return no('IMPORT_STATE');
  return now.getTime() - run.finishedAt.getTime() < graceMs ? yes : no('IMPORT_UNDO_OVER');
}

/** Rows of a register's file are decided before the run; what is gone is looked at after it as well. */
export const canDecideRows = (actor: Actor, run: ImportFacts): Decision =>
  canAt(actor, run, [ImportState.REHEARSED, ImportState.DONE]);
