/** How often somebody wants to be told. */
export enum MessageRhythm {
  AT_ONCE = 'AT_ONCE',
  DAILY = 'DAILY',
}

/** How far a message came. */
export enum MessageState {
  SENDING = 'SENDING',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
