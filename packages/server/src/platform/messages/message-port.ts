import type { GroupTool, MessageChannel } from './message-words.ts';

/** One short text to one person. Its id is the same in each try, so that a gateway can tell a repetition. */
export interface Message {
  id: string;
  to: string;
  text: string;
}

/** Hands one message over; rejects with a MessageFailure where it was not taken. */
export type Carrier = (message: Message) => Promise<void>;

/** A text for a group of a chat tool, and the robot's address with the secret it signs with where it has one. */
export interface GroupPost {
  tool: GroupTool;
  url: string;
  secret: string | null;
  text: string;
}

/** The way out of the house: what this installation was told to send by, and nothing else. */
export interface MessagePort {
  carriers: Readonly<Partial<Record<MessageChannel, Carrier>>>;
  /** Posts to a group; rejects with a MessageFailure. */
  post: (post: GroupPost) => Promise<void>;
  /** The hosts, with their ports, that robots may live at. */
  robotHosts: ReadonlySet<string>;
  /** Those of them that the installation named itself. */
  ownRobotHosts: ReadonlySet<string>;
}

/** A message that was not taken. What the other side said is not kept: it may repeat addresses. */
export class MessageFailure extends Error {
  override readonly name = 'MessageFailure';
  constructor(readonly reason: 'REFUSED' | 'UNREACHABLE') {
    super(reason);
  }
}

/** Hands something over; answers with why it was not taken, or null. Whatever else goes wrong is no answer. */
export async function refusalOf(handing: Promise<void>): Promise<MessageFailure['reason'] | null> {
  try {
    await handing;
    return null;
  } catch (error) {
    if (error instanceof MessageFailure) return error.reason;
    throw error;
  }
}
