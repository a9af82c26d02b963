import { budgetRows, type Budget } from './budget-rows.ts';
import { dataOf, type World } from './world.ts';

/** What the operations of inboxes and messages may cost. */
export function messageBudgets(world: () => World): Record<string, Budget> {
  const { reads, does } = budgetRows(world);
  const robot = {
    regionId: 370812,
    tool: 'WECOM',
    label: '工作群',
    url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1',
    digestAt: '08:30',
  };
  async function setRobot(): Promise<{ id: string; version: number }> {
    const answer = await world().director.ask(
      'mutation($input: SetGroupRobotInput!){setGroupRobot(input:$input){robot{id version}}}',
      { input: robot },
    );
    // Selected above.
    return (dataOf(answer) as unknown as { setGroupRobot: { robot: { id: string; version: number } } }).setGroupRobot
      .robot;
  }
  return {
    InboxNumbers: reads(4),
    InboxChanged: reads(4),
    InboxList: reads(4, () => ({ first: 20, filter: { isDue: true, isUnread: true, kind: ['PROBLEM_TO_ASSIGN'] } })),
    ReadInbox: does(12, () => Promise.resolve({})),
    MessageSettingsOnScreen: reads(4),
    SetMessagePreference: does(14, () =>
      Promise.resolve({
        email: 'reader@example.gov.cn',
        rhythm: 'DAILY',
        digestAt: '08:30',
        quietFrom: '20:00',
        quietTo: '08:00',
      }),
    ),
    SendAddressCode: does(12, () => Promise.resolve({ channel: 'EMAIL' })),
    ProveAddress: does(12, () => Promise.resolve({ channel: 'EMAIL', code: '000000' })),
    GroupRobotList: reads(4, () => ({ regionId: 370800, first: 20 })),
    SetGroupRobot: does(16, () => Promise.resolve(robot)),
    RemoveGroupRobot: does(14, setRobot),
  };
}
