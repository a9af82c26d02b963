export enum FormState {
  ISSUED = 'ISSUED',
  RETURNED = 'RETURNED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
}
