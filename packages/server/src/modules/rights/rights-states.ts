/** What a person may ask for. */
export enum RightsKind {
  COPY = 'COPY',
  CORRECT = 'CORRECT',
  OBJECT = 'OBJECT',
  ERASE = 'ERASE',
}

/** Where a request stands. */
export enum RightsState {
  RECEIVED = 'RECEIVED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** By which way a request came. */
export enum RightsChannel {
  LINK = 'LINK',
  COUNTER = 'COUNTER',
}

/** What may be done about a request. */
export enum RightsDeed {
  TAKE_ON = 'TAKE_ON',
  ANSWER = 'ANSWER',
  WITHDRAW = 'WITHDRAW',
}

/** How the notice reached a person. */
export enum NoticeWay {
  HANDED = 'HANDED',
  READ_OUT = 'READ_OUT',
  SENT = 'SENT',
}

/** In which script it was given. */
export enum NoticeScript {
  HANS = 'HANS',
  HANT = 'HANT',
}
