/** Where the export of a list of people stands. */
export enum PersonExportState {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
  FETCHED = 'FETCHED',
}
