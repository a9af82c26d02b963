import type { MessageChannel } from './messages/message-words.ts';

/** A way into the demo, shown on its sign-in page. */
export interface DemoSignIn {
  loginName: string;
  password: string;
  displayName: string;
  role: string;
  place: string;
}

/** What this installation is, told to everybody who asks. */
export interface Installation {
  version: string;
  isDemo: boolean;
  demoSignIns: readonly DemoSignIn[];
  /** Where an embedded database and its backups lie; null where somebody else keeps the database. */
  places: Places | null;
  /** Where enterprises reach the public page, as it stands in their QR; null where nobody said. */
  gatewayUrl: string | null;
  /** By which ways messages leave the house, and at which hosts the robots of groups may live. */
  messages: MessageWays;
}

/** What an installation was told of messages. */
export interface MessageWays {
  channels: readonly MessageChannel[];
  robotHosts: ReadonlySet<string>;
  /** Those of them that the installation named itself: they may be reached without TLS. */
  ownRobotHosts: ReadonlySet<string>;
}

/** Folders on this machine. */
export interface Places {
  data: string;
  backups: string;
}
