import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import { writeFacts, type EnterpriseFactsInput } from './enterprise-facts.ts';
import { EnterpriseStatus } from './enterprise-states.ts';
import { StatusSpan, type Enterprise } from './enterprise.entity.ts';

/** The deed by which what a file brought is taken back. */
export const undoVerb = 'undoImport';

/**
 * Takes a record back that a file entered: nothing in the register is deleted, so it is closed on each of its days and
 * no figure ever counts it. The caller has seen that nobody worked with it since. The flush is the caller's.
 */
export async function takeBackEntry(work: Work, enterprise: Enterprise, reason: string): Promise<void> {
  const changes = changesBetween({ status: enterprise.status }, { status: EnterpriseStatus.CLOSED });
  await becomesThroughout(work, enterprise, EnterpriseStatus.CLOSED);
  recordDeed(work, { verb: undoVerb, subjectType: 'Enterprise', subject: keyOf(enterprise), reason, changes });
}

/** Enters a record again that was taken back, with what the file says of it by now. The flush is the caller's. */
export async function enterAgain(
  work: Work,
  enterprise: Enterprise,
  { facts, reason }: { facts: Partial<EnterpriseFactsInput>; reason: string },
): Promise<void> {
  const status = changesBetween({ status: enterprise.status }, { status: EnterpriseStatus.ACTIVE });
  await becomesThroughout(work, enterprise, EnterpriseStatus.ACTIVE);
  const changes = [...status, ...writeFacts(work, enterprise, facts)];
  recordDeed(work, {
    verb: 'importEnterprise',
    subjectType: 'Enterprise',
    subject: keyOf(enterprise),
    reason,
    changes,
  });
}

const keyOf = ({ regionId, id }: Enterprise) => ({ regionId, id });

async function becomesThroughout(work: Work, enterprise: Enterprise, status: EnterpriseStatus): Promise<void> {
  const spans = await work.em.find(StatusSpan, { regionId: enterprise.regionId, enterprise });
  for (const span of spans) span.status = status;
  Object.assign(enterprise, { status, updatedAt: work.clock.now() });
}
