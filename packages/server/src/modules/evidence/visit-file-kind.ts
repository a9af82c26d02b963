/** What was attached to a visit. */
export enum VisitFileKind {
  PICTURE = 'PICTURE',
  DOCUMENT = 'DOCUMENT',
  SIGNATURE = 'SIGNATURE',
}
