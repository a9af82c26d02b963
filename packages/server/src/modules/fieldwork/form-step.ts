/** What became of the opinion form on a visit. */
export enum FormStep {
  ISSUED = 'ISSUED',
  ISSUED_AND_RETURNED = 'ISSUED_AND_RETURNED',
  ALREADY_ISSUED = 'ALREADY_ISSUED',
  DECLINED = 'DECLINED',
}
