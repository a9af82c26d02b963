/** By what somebody is reached. */
export enum ContactChannelKind {
  MOBILE = 'MOBILE',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  WECHAT = 'WECHAT',
}

/** What the person said of a channel. */
export enum ConsentState {
  NOT_ASKED = 'NOT_ASKED',
  GIVEN = 'GIVEN',
  WITHDRAWN = 'WITHDRAWN',
}

/** How they said it. */
export enum ConsentWay {
  SPOKEN = 'SPOKEN',
  WRITTEN = 'WRITTEN',
  OWN_LINK = 'OWN_LINK',
}

/** What may be done with a channel. */
export enum ContactChannelDeed {
  REVEAL = 'REVEAL',
  RECORD_CONSENT = 'RECORD_CONSENT',
  END = 'END',
}
