import { dataOf, type Actor } from './world.ts';

/** A mutation as text, with ` key` where its idempotency key belongs, and what it writes down and tells. */
export interface Written {
  call(): Promise<string>;
  verb: string;
  told: string;
  /** What other deeds, done on the way, write down and tell. */
  brings?: readonly { verb: string; told?: string }[];
}

/** Deeds done to a campaign: the version it is at before, the event each tells, and its words. */
const campaignDeeds = {
  startCampaign: [1, 'campaignStarted', ''],
  reviseCampaignScope: [2, 'campaignScopeRevised', ',scopeRule:ACTIVE_AT_CUT_OFF,reason:"核定口径"'],
  advanceCampaign: [2, 'campaignAdvanced', ',state:SUMMARISING'],
} as const;
type CampaignDeed = keyof typeof campaignDeeds;
/** Deeds done to an activity of the campaign that is still a draft. */
const activityDeeds = {
  holdActivity: ['activityHeld', 'heldOn:"2014-10-15"'],
  cancelActivity: ['activityCancelled', 'reason:"改期"'],
} as const;

type Made = Record<CampaignDeed, { campaign: { id: string; activities: { id: string }[] } }>;

/** Everything that writes notices and campaigns; each deed has a campaign of its own, which `prepare` makes. */
export function campaignMutations(director: () => Actor, regionId: number) {
  let made: Made | null = null;
  const plan = (name: string): string =>
    `planCampaign(input:{regionId:${regionId},name:"${name}",theme:"走访",groupCode:"VISITED",scopeRule:ACTIVE_AT_START,startsOn:"2014-10-07",cutOffOn:"2014-11-17",activities:[{kind:GUIDANCE,title:"辅导"},{kind:SYMPOSIUM,title:"恳谈会"}]} key){campaign{id activities{id}}}`;
  // The verbs are the keys of the table.
  const campaignOf = (verb: string): string => made?.[verb as CampaignDeed].campaign.id ?? '';
  const activityAt = (place: number): string => made?.startCampaign.campaign.activities[place]?.id ?? '';

  async function prepare(): Promise<void> {
    const group = `defineEnterpriseGroup(input:{regionId:${regionId},code:"VISITED",name:"走访企业"}){group{id}}`;
    const plans = Object.keys(campaignDeeds).map((verb) => `${verb}:${plan(verb).replace(' key)', ')')}`);
    const { group: _group, ...planned } = dataOf(
      await director().ask(`mutation{group:${group} ${plans.join(' ')}}`),
    ) as unknown as Made & { group: unknown };
    made = planned;
    for (const verb of ['reviseCampaignScope', 'advanceCampaign'])
      dataOf(await director().ask(`mutation{startCampaign(input:{id:"${campaignOf(verb)}",version:1}){campaign{id}}}`));
  }

  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(text()), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written(
      'registerNotice',
      'noticeRegistered',
      () =>
        `registerNotice(input:{regionId:${regionId},title:"走访通知",issuedOn:"2014-09-25",issuers:[{name:"联络办",isLead:true}]} key){notice{id}}`,
    ),
    written('planCampaign', 'campaignPlanned', () => plan('秋季走访')),
    ...Object.entries(activityDeeds).map(([verb, [told, words]], place) =>
      written(verb, told, () => `${verb}(input:{id:"${activityAt(place)}",version:1,${words}} key){campaign{id}}`),
    ),
    ...Object.entries(campaignDeeds).map(([verb, [version, told, words]]) =>
      written(
        verb,
        told,
        () => `${verb}(input:{id:"${campaignOf(verb)}",version:${version}${words}} key){campaign{id}}`,
      ),
    ),
  ]);
  return { prepare, mutations };
}
