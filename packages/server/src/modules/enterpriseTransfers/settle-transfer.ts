import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { Job } from '../../platform/jobs.ts';
import { endAssignment, LiaisonAssignment } from '../liaison/index.ts';
import { giveUpPlan, Visit, VisitState } from '../visits/index.ts';
import { Region } from '../tenancy/index.ts';
import { TransferState } from './transfer-states.ts';
import { EnterpriseTransfer } from './transfer.entity.ts';

/**
 * The job by which a county that handed an enterprise on leaves off: what was planned there is given up, and whoever was
 * its liaison person is so no longer. The other county plans and names its own.
 *
 * Repeatable: what is settled is found no more. It is ordered where the transfer is accepted.
 */
export async function settleTransfer(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['transferId']) };
  await job.inScope(async (work) => {
    const transfer = await work.em.findOneOrFail(EnterpriseTransfer, { ...key, state: TransferState.ACCEPTED });
    const { name } = await work.em.findOneOrFail(Region, { regionId: transfer.toRegionId });
    await leaveOff(work, transfer, `已迁往${name}`);
  });
}

async function leaveOff(work: Work, { regionId, enterprise }: EnterpriseTransfer, reason: string): Promise<void> {
  const of = { regionId, enterprise: [regionId, enterprise.id] };
  for (const visit of await work.em.find(Visit, { ...of, state: VisitState.PLANNED }))
    await giveUpPlan(work, visit, reason);
  const today = dayOf(work.clock.now());
  const held = { ...of, toOn: null, fromOn: { $lte: today } };
  for (const assignment of await work.em.find(LiaisonAssignment, held, { populate: ['officer'] }))
    await endAssignment(work, assignment, { toOn: today, reason });
}
