import { transferMayBecome } from '@lianxi/schema';
import { holds, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';
import { TransferState } from './transfer-states.ts';

/** What a policy needs to know of an enterprise. */
export interface MovingFacts {
  regionId: number;
  status: EnterpriseStatus;
  /** Whether a proposal waits for its answer already. */
  isWaiting: boolean;
}

/** What a policy needs to know of a transfer. */
export interface TransferFacts {
  regionId: number;
  toRegionId: number;
  state: TransferState;
}

const leads = (actor: Actor, regionId: number): boolean => holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]);

/** Whoever leads the county's office hands an enterprise on, once; what is closed or merged is nobody's to hand on. */
export function canProposeTransfer(actor: Actor, enterprise: MovingFacts): Decision {
  if (!leads(actor, enterprise.regionId)) return no('NOT_ALLOWED');
  const isOver = [EnterpriseStatus.CLOSED, EnterpriseStatus.MERGED].includes(enterprise.status);
  return isOver || enterprise.isWaiting ? no('TRANSFER_STATE') : yes;
}

/** Only whoever leads the office that an enterprise is handed to answers; the county that proposed it does not. */
export function canAnswerTransfer(actor: Actor, transfer: TransferFacts): Decision {
  if (!leads(actor, transfer.toRegionId)) return no('NOT_ALLOWED');
  return transferMayBecome(transfer.state, TransferState.ACCEPTED) ? yes : no('TRANSFER_STATE');
}

/** Whoever leads the office that proposed it takes it back, while nobody answered. */
export function canWithdrawTransfer(actor: Actor, transfer: TransferFacts): Decision {
  if (!leads(actor, transfer.regionId)) return no('NOT_ALLOWED');
  return transferMayBecome(transfer.state, TransferState.WITHDRAWN) ? yes : no('TRANSFER_STATE');
}
