export enum EnterpriseStatus {
  PROSPECT = 'PROSPECT',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
}

export enum EnterpriseSource {
  ENTERED = 'ENTERED',
  IMPORTED = 'IMPORTED',
}

/** How the file of an enterprise stands: nobody looked at it yet, some of it is there, all of it, or some is old. */
export enum FileState {
  MISSING = 'MISSING',
  PARTIAL = 'PARTIAL',
  COMPLETE = 'COMPLETE',
  STALE = 'STALE',
}

/** Which status may follow which. A merge is not a step of its own: it comes with merging two records. */
const steps: Readonly<Record<EnterpriseStatus, readonly EnterpriseStatus[]>> = {
  [EnterpriseStatus.PROSPECT]: [EnterpriseStatus.ACTIVE, EnterpriseStatus.CLOSED],
  [EnterpriseStatus.ACTIVE]: [EnterpriseStatus.SUSPENDED, EnterpriseStatus.CLOSED],
  [EnterpriseStatus.SUSPENDED]: [EnterpriseStatus.ACTIVE, EnterpriseStatus.CLOSED],
  [EnterpriseStatus.CLOSED]: [EnterpriseStatus.ACTIVE],
  [EnterpriseStatus.MERGED]: [],
};

export const mayFollow = (from: EnterpriseStatus, to: EnterpriseStatus): boolean => steps[from].includes(to);

export const nextStatuses = (from: EnterpriseStatus): readonly EnterpriseStatus[] => steps[from];
