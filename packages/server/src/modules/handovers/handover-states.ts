export enum HandoverState {
  PREPARED = 'PREPARED',
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
}

export enum HandoverMatterKind {
  OPEN_PROBLEM = 'OPEN_PROBLEM',
  PROMISE = 'PROMISE',
  PLANNED_VISIT = 'PLANNED_VISIT',
}
