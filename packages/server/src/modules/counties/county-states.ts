/** How far a county is that is being opened. */
export enum OpeningState {
  OPENING = 'OPENING',
  WORKING = 'WORKING',
}

/** What an opening leads through, in its order. */
export enum OpeningStepKind {
  SCOPE = 'SCOPE',
  DIRECTOR = 'DIRECTOR',
  ENTERPRISES = 'ENTERPRISES',
  PEOPLE = 'PEOPLE',
  LIAISON = 'LIAISON',
  VISITS = 'VISITS',
}

/** How far the archive of a county is. */
export enum ArchiveState {
  ASKED = 'ASKED',
  DECLINED = 'DECLINED',
  MAKING = 'MAKING',
  READY = 'READY',
  FAILED = 'FAILED',
  REMOVED = 'REMOVED',
}

/** What may be done with a county as a whole. */
export enum CountyDeed {
  OPEN = 'OPEN',
  DECLARE_WORKING = 'DECLARE_WORKING',
  MARK_PRACTICE = 'MARK_PRACTICE',
  TAKE_ALONG = 'TAKE_ALONG',
}
