export enum CampaignState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  SUMMARISING = 'SUMMARISING',
  CLOSED = 'CLOSED',
  ARCHIVED = 'ARCHIVED',
}

/** On which day an enterprise of the group has to be active to count in the denominator. */
export enum ScopeRule {
  ACTIVE_AT_START = 'ACTIVE_AT_START',
  ACTIVE_AT_CUT_OFF = 'ACTIVE_AT_CUT_OFF',
}

/** Why an enterprise is in the frozen register of a campaign, or is not. */
export enum ScopeReason {
  ACTIVE_ON_THE_DAY = 'ACTIVE_ON_THE_DAY',
  CLOSED_BEFORE = 'CLOSED_BEFORE',
  OPENED_AFTER = 'OPENED_AFTER',
  NOT_ACTIVE = 'NOT_ACTIVE',
  DUPLICATE = 'DUPLICATE',
}

export enum ActivityKind {
  UNIVERSAL_VISITS = 'UNIVERSAL_VISITS',
  JOINT_VISITS = 'JOINT_VISITS',
  GUIDANCE = 'GUIDANCE',
  SYMPOSIUM = 'SYMPOSIUM',
  HEALTH_CHECK = 'HEALTH_CHECK',
}

export enum ActivityState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

/** Which state follows which; nothing comes after the archive. */
const steps: Readonly<Record<CampaignState, readonly CampaignState[]>> = {
  [CampaignState.DRAFT]: [CampaignState.ACTIVE],
  [CampaignState.ACTIVE]: [CampaignState.SUMMARISING],
  [CampaignState.SUMMARISING]: [CampaignState.ACTIVE, CampaignState.CLOSED],
  [CampaignState.CLOSED]: [CampaignState.SUMMARISING, CampaignState.ARCHIVED],
  [CampaignState.ARCHIVED]: [],
};

export const nextCampaignStates = (from: CampaignState): readonly CampaignState[] => steps[from];

/** A state before the present one: going back there wants a reason. */
export const isStepBack = (from: CampaignState, to: CampaignState): boolean => order.indexOf(to) < order.indexOf(from);
const order = Object.values(CampaignState);
