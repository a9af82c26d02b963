/** How far a consultation is; a proposal that was declined ends there, with its reason. */
export enum ConsultationState {
  DECLINED = 'DECLINED',
  CONVENED = 'CONVENED',
  HELD = 'HELD',
  DECIDED = 'DECIDED',
  EXECUTED = 'EXECUTED',
}

/** Why the system proposes that departments decide together. */
export enum ConsultationTrigger {
  TWO_RETURNS = 'TWO_RETURNS',
  OVERDUE = 'OVERDUE',
  BY_HAND = 'BY_HAND',
}

/** How high a decision that was not carried out has climbed. */
export enum DecisionLevel {
  OWNER = 'OWNER',
  LEADER_IN_CHARGE = 'LEADER_IN_CHARGE',
  CITY = 'CITY',
}
