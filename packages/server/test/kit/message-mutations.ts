import type { Written } from './campaign-mutations.ts';
import { dataOf, type Actor, type World } from './world.ts';

/** What is done to the robots of groups; `prepare` sets one that can be removed. */
export function messageMutations(world: () => World, regionId: number) {
  const set = `setGroupRobot(input:{regionId:${regionId},tool:WECOM,label:"工作群",url:"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",digestAt:"08:30"} key){robot{id}}`;
  const prepare = async (): Promise<void> => {
    dataOf(await world().director.ask(`mutation{${set.replace(' key)', ')')}}`));
  };
  const mutations: Record<string, Written> = {
    setGroupRobot: { call: () => Promise.resolve(set), verb: 'setGroupRobot', told: 'groupRobotSet' },
    removeGroupRobot: {
      call: async () => {
        const { id, version } = await robotOf(world(), regionId);
        return `removeGroupRobot(input:{id:"${id}",version:${version}} key){robot{id}}`;
      },
      verb: 'removeGroupRobot',
      told: 'groupRobotRemoved',
    },
  };
  return { prepare, mutations };
}

/** The newest robot of a region that was not removed. */
async function robotOf({ director }: World, regionId: number): Promise<{ id: string; version: number }> {
  const answer = await director.ask(`{groupRobots(regionId:${regionId},first:1){nodes{id version}}}`);
  // Selected above.
  const { groupRobots } = dataOf(answer) as unknown as { groupRobots: { nodes: { id: string; version: number }[] } };
  return groupRobots.nodes[0] ?? { id: '', version: 0 };
}

/** What somebody does to an inbox and settings of their own: nothing of any record, so no deed and no event. */
export const ownMutations = (reader: Actor): Record<string, () => Promise<string>> => ({
  readInbox: async () => {
    const answer = dataOf(await reader.ask('{inbox(first:1){nodes{id}}}'));
    // Selected above.
    const { inbox } = answer as unknown as { inbox: { nodes: { id: string }[] } };
    return `readInbox(input:{ids:["${inbox.nodes[0]?.id ?? ''}"]} key){counts{open}}`;
  },
  setMessagePreference: async () => {
    const answer = dataOf(await reader.ask('{messageSettings{preference{version}}}'));
    // Selected above.
    const { messageSettings } = answer as unknown as { messageSettings: { preference: { version: number } | null } };
    const version = messageSettings.preference ? `version:${messageSettings.preference.version},` : '';
    return `setMessagePreference(input:{${version}email:"reader@example.gov.cn",rhythm:DAILY,digestAt:"08:30",quietFrom:"20:00",quietTo:"08:00"} key){settings{channels}}`;
  },
  sendAddressCode: () => Promise.resolve('sendAddressCode(input:{channel:EMAIL} key){settings{channels}}'),
  proveAddress: () => Promise.resolve('proveAddress(input:{channel:EMAIL,code:"000000"} key){isProved}'),
});
