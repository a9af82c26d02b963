/** What a call-back of one visit came to. */
export enum CallBackState {
  OPEN = 'OPEN',
  CONFIRMED = 'CONFIRMED',
  DENIED = 'DENIED',
  NOT_REACHED = 'NOT_REACHED',
}
