import { dataOf, type World } from './world.ts';

/** So many are met on one visit. */
const atATime = 20;

/** A campaign of a region in which businesspeople of an enterprise, of these names, were met; its id. */
export async function campaignThatMet(
  { director }: Pick<World, 'director'>,
  { regionId, enterpriseId, names }: { regionId: number; enterpriseId: string; names: readonly string[] },
): Promise<string> {
  const made = dataOf(
    await director.ask(
      `mutation{defineEnterpriseGroup(input:{regionId:${regionId},code:"MET",name:"会见企业"}){group{id}}
       planCampaign(input:{regionId:${regionId},name:"会见活动",theme:"走访",groupCode:"MET",scopeRule:ACTIVE_AT_START,startsOn:"2014-10-01",cutOffOn:"2014-11-17",activities:[]}){campaign{id}}}`,
    ),
  ) as unknown as { planCampaign: { campaign: { id: string } } };
  const { id } = made.planCampaign.campaign;
  dataOf(await director.ask(`mutation{startCampaign(input:{id:"${id}",version:1}){campaign{id}}}`));
  const people: string[] = [];
  for (const name of names) {
    const known = dataOf(
      await director.ask(
        `mutation{registerPerson(input:{regionId:${regionId},name:"${name}",roles:[{enterpriseId:"${enterpriseId}",kind:BUSINESSPERSON}]}){person{id}}}`,
      ),
    ) as unknown as { registerPerson: { person: { id: string } } };
    people.push(known.registerPerson.person.id);
  }
  for (let from = 0; from < people.length; from += atATime) {
    const attendees = people.slice(from, from + atATime).map((personId) => `{personId:"${personId}"}`);
    dataOf(
      await director.ask(
        `mutation{recordVisit(input:{enterpriseId:"${enterpriseId}",campaignId:"${id}",kind:REGULAR,visitedOn:"2014-10-07",outcome:MET,confirmedBy:OFFICE,attendees:[${attendees.join(',')}]}){visit{id}}}`,
      ),
    );
  }
  return id;
}
