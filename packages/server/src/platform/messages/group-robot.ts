import { createHmac } from 'node:crypto';
import { posted } from './carriers.ts';
import { MessageFailure, type GroupPost } from './message-port.ts';
import { GroupTool } from './message-words.ts';

/** Where the robots of the three tools live. */
export const usualRobotHosts: Readonly<Record<GroupTool, string>> = {
  WECOM: 'qyapi.weixin.qq.com',
  DINGTALK: 'oapi.dingtalk.com',
  FEISHU: 'open.feishu.cn',
};

/** What a robot answers when it took a text: WeCom and DingTalk `errcode`, Feishu `code`. */
const isTaken = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  (('errcode' in answer && answer.errcode === 0) || ('code' in answer && answer.code === 0));

/** Posts a text to a group by its robot; rejects with a MessageFailure where it was not taken. */
export async function postToGroup(post: GroupPost, now: Date = new Date()): Promise<void> {
  const { url, body } = shaped(post, now);
  const response = await posted(url, { body });
  // An answer that is no JSON is no yes.
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok || !isTaken(answer)) throw new MessageFailure('REFUSED');
}

/** Each tool's own form of a text, signed as its documentation says where the robot has a secret. */
function shaped({ tool, url, secret, text }: GroupPost, now: Date): { url: string; body: unknown } {
  const words = { msgtype: 'text', text: { content: text } };
  if (tool === GroupTool.WECOM || (secret === null && tool === GroupTool.DINGTALK)) return { url, body: words };
  if (tool === GroupTool.DINGTALK) {
    const timestamp = String(now.getTime());
    const signed = new URL(url);
    signed.searchParams.set('timestamp', timestamp);
    signed.searchParams.set('sign', signature(secret ?? '', `${timestamp}\n${secret ?? ''}`));
    return { url: signed.href, body: words };
  }
  const plain = { msg_type: 'text', content: { text } };
  if (secret === null) return { url, body: plain };
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return { url, body: { timestamp, sign: signature(`${timestamp}\n${secret}`, ''), ...plain } };
}

const signature = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64');
