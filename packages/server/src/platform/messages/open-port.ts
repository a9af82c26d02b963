import type { Config } from '../config.ts';
import { emailCarrier, smsCarrier } from './carriers.ts';
import { postToGroup, usualRobotHosts } from './group-robot.ts';
import type { MessageWays } from '../installation.ts';
import type { MessagePort } from './message-port.ts';
import { MessageChannel } from './message-words.ts';

/** A way out that leads nowhere: no message leaves, and robots live at their usual hosts. */
export const closedPort: MessagePort = openPort({ email: null, sms: null, robotHosts: [] });

/** The way out as the installation was configured. */
export function openPort({ email, sms, robotHosts }: Config['messages']): MessagePort {
  return {
    carriers: { ...(email && { EMAIL: emailCarrier(email) }), ...(sms && { SMS: smsCarrier(sms) }) },
    post: (post) => postToGroup(post),
    robotHosts: new Set([...Object.values(usualRobotHosts), ...robotHosts]),
    ownRobotHosts: new Set(robotHosts),
  };
}

/** What the API tells of the way out. */
export const waysOf = ({ carriers, robotHosts, ownRobotHosts }: MessagePort): MessageWays => ({
  channels: Object.values(MessageChannel).filter((channel) => carriers[channel] !== undefined),
  robotHosts,
  ownRobotHosts,
});
