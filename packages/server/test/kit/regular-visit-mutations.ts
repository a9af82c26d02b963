import { v7 } from 'uuid';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { officerFactory } from '../../src/modules/liaison/liaison.factory.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** Tiers, programmes and schedules; `prepare` makes two enterprises, who goes, and a programme of another county. */
export function regularVisitMutations(world: () => World, places: { countyId: number; otherId: number }) {
  const at = { tiered: '', visited: '', silent: '', officer: '', programme: '' };
  const cadences = 'countyKey:{every:1,unit:MONTH},countyOrdinary:{every:60,unit:WORKING_DAY}';
  const setting = (regionId: number) =>
    `setProgramme(input:{regionId:${regionId},title:"定期走访制度",fromOn:"2014-10-08",${cadences}} key){programme{id}}`;

  async function prepare(): Promise<void> {
    const { hand, director } = world();
    const regionId = places.countyId;
    await hand.deed(director.token, async (ctx) => {
      const given = { regionId, status: EnterpriseStatus.ACTIVE, statusSinceOn: '2013-01-01' };
      at.tiered = toGlobalId('ent', await enterpriseFactory(ctx, given));
      at.visited = toGlobalId('ent', await enterpriseFactory(ctx, given));
      at.silent = toGlobalId('ent', await enterpriseFactory(ctx, given));
      at.officer = toGlobalId('ofc', await officerFactory(ctx, { regionId }));
    });
    const answer = await director.ask(`mutation{it:${setting(places.otherId).replace(' key)', ')')}}`);
    at.programme = (dataOf(answer) as unknown as { it: { programme: { id: string } } }).it.programme.id;
  }

  /** An enterprise that nobody called on for years is a signal. */
  async function checking(): Promise<string> {
    const text = `{it:enterprise(id:"${at.silent}"){earlySignals{id}}}`;
    const { it } = dataOf(await world().director.ask(text)) as unknown as { it: { earlySignals: { id: string }[] } };
    return `checkEarlySignal(input:{id:"${it.earlySignals[0]?.id}",note:"已停产检修，下月复工"} key){check{id}}`;
  }

  const written = (name: string, told: string, call: () => string): Written => ({
    call: () => Promise.resolve(call()),
    verb: name,
    told,
  });
  const mutations: Record<string, Written> = {
    setProgramme: written('setProgramme', 'programmeSet', () => setting(places.countyId)),
    endProgramme: written(
      'endProgramme',
      'programmeEnded',
      () =>
        `endProgramme(input:{id:"${at.programme}",version:1,toOn:"2014-12-31",reason:"改由市统一规定"} key){programme{id}}`,
    ),
    tierEnterprises: written(
      'tierEnterprises',
      'enterprisesTiered',
      () =>
        `tierEnterprises(input:{enterpriseIds:["${at.tiered}"],tier:KEY,fromOn:"2014-10-08",reason:"规模以上"} key){tiers{id}}`,
    ),
    scheduleVisits: written(
      'planVisit',
      'visitPlanned',
      () =>
        `scheduleVisits(input:{regionId:${places.countyId},duty:COUNTY,visits:[{clientId:"${v7()}",enterpriseId:"${at.visited}",plannedOn:"2099-12-01",visitorId:"${at.officer}"}]} key){visits{id}}`,
    ),
    checkEarlySignal: { call: checking, verb: 'checkEarlySignal', told: 'earlySignalChecked' },
  };
  return { prepare, mutations };
}
