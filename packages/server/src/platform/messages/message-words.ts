/** Ways outside the console by which somebody is told that something waits. */
export enum MessageChannel {
  EMAIL = 'EMAIL',
  SMS = 'SMS',
}

/** The chat tools whose groups take a robot. */
export enum GroupTool {
  WECOM = 'WECOM',
  DINGTALK = 'DINGTALK',
  FEISHU = 'FEISHU',
}

/** How much waits; nothing else of any record leaves the house. */
export interface Waiting {
  due: number;
  unread: number;
}

/** The text for one person: numbers, and where to look. */
export function textForPerson({ due, unread }: Waiting): string {
  const parts = [...(due > 0 ? [`${due}件事项到期或逾期`] : []), ...(unread > 0 ? [`${unread}件未读`] : [])];
  return `【联系】您有${parts.join('，')}，请登录联系平台办理。`;
}

/** The text that proves an address to be its reader's. */
export const textForCode = (code: string): string =>
  `【联系】验证码${code}，10分钟内有效，用于确认接收待办提醒的地址。如非本人操作，请不必理会。`;

/** How much waits in an office. */
export interface OfficeWaiting {
  dueToday: number;
  overdue: number;
  open: number;
}

/** The text for an office's group. */
export const textForGroup = (place: string, { dueToday, overdue, open }: OfficeWaiting): string =>
  `【联系】${place}：今日到期${dueToday}件，逾期${overdue}件，待办共${open}件，请登录联系平台办理。`;
