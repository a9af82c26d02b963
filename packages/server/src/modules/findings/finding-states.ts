/** What was found on a visit: something that stands in the way, or something that is wanted. */
export enum FindingKind {
  DIFFICULTY = 'DIFFICULTY',
  NEED = 'NEED',
}

export enum FindingSeverity {
  MINOR = 'MINOR',
  ORDINARY = 'ORDINARY',
  SERIOUS = 'SERIOUS',
}

/** How far a finding is: somebody decides of each open one what becomes of it. */
export enum FindingState {
  OPEN = 'OPEN',
  CONVERTED = 'CONVERTED',
  NOTED = 'NOTED',
}

/** What a person makes of a finding. */
export enum FindingTarget {
  PROBLEM = 'PROBLEM',
  SERVICE_REQUEST = 'SERVICE_REQUEST',
}

export enum ServiceRequestState {
  OPEN = 'OPEN',
  DONE = 'DONE',
}
