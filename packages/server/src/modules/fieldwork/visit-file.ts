import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { VisitKind, VisitSource, type Met, type VisitOutcome } from '../visits/index.ts';
import { writeVisit } from './visit-writing.ts';

/** A past visit as a file tells it, with everybody it names found or entered. */
export interface VisitOfFile {
  enterprise: RowKey;
  visitedOn: string;
  outcome: VisitOutcome | null;
  note: string | null;
  visitors: readonly (RowKey & { name: string })[];
  met: readonly Met[];
  /** File and line. */
  reason: string;
}

/**
 * Records a past visit from a file: marked as imported, confirmed by nobody, and of no campaign, so that no published
 * figure moves. The caller has judged it, and that none is recorded at the enterprise on that day.
 */
export async function recordVisitByFile(work: Work, visit: VisitOfFile): Promise<void> {
  const { enterprise, visitedOn, outcome, note, visitors, met, reason } = visit;
  // Whom the file names may have been entered a moment ago.
  await work.em.flush();
  const said = { kind: VisitKind.REGULAR, visitedOn, outcome, note };
  const written = { said, enterprise, campaign: null, visitors, departments: [] };
  const key = { regionId: enterprise.regionId, id: newId() };
  await writeVisit(work, written, { key, plan: null, source: VisitSource.IMPORTED, reason, met });
}
