import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { aPdf, aPicture, evidenceId } from './evidence.ts';
import { dataOf, type World } from './world.ts';

/** What is done to plans of visits beside carrying them out; each deed has a plan of its own, which `prepare` makes. */
export function visitingMutations(world: () => World, { countyId, cityId }: { countyId: number; cityId: number }) {
  const at: Record<string, string> = {};
  const plans = ['joinVisit', 'moveVisit'];

  async function prepare(enterpriseId: string): Promise<void> {
    const plan = `planVisit(input:{enterpriseId:"${enterpriseId}",kind:REGULAR,plannedOn:"2014-11-03",burdenReason:"核查"}){visit{id}}`;
    const made = dataOf(await world().director.ask(`mutation{${plans.map((verb) => `${verb}:${plan}`).join(' ')}}`));
    for (const [verb, { visit }] of Object.entries<{ visit: { id: string } }>(made)) at[verb] = visit.id;
    const found = ['convertFinding', 'noteFinding', 'completeServiceRequest'];
    const findings = found.map((text) => `{kind:NEED,severity:MINOR,text:"${text}"}`).join(',');
    const met = 'newPerson:{name:"陶然",kind:STAFF}';
    const record = `recordVisit(input:{enterpriseId:"${enterpriseId}",kind:REGULAR,visitedOn:"2014-10-08",outcome:MET,attendees:[{${met}}],findings:[${findings}]}){visit{id findings{id text} attendances{person{id}}}}`;
    const officer = `registerOfficer(input:{regionId:${countyId},name:"郑岚"}){officer{id}}`;
    const noted = dataOf(await world().director.ask(`mutation{${record} ${officer}}`)) as unknown as {
      recordVisit: {
        visit: {
          id: string;
          findings: { id: string; text: string }[];
          attendances: { person: { id: string } }[];
        };
      };
      registerOfficer: { officer: { id: string } };
    };
    for (const { id, text } of noted.recordVisit.visit.findings) at[text] = id;
    at['visit'] = noted.recordVisit.visit.id;
    at['person'] = noted.recordVisit.visit.attendances[0]?.person.id ?? '';
    at['file'] = await evidenceId(world().director, { name: '附件.pdf', content: aPdf() }, countyId);
    at['signature'] = await evidenceId(world().director, { name: '签名.png', content: await aPicture() }, countyId);
    at['officer'] = noted.registerOfficer.officer.id;
    const request = `mutation{convertFinding(input:{${requestOf('completeServiceRequest')}}){finding{serviceRequest{id}}}}`;
    const { convertFinding } = dataOf(await world().director.ask(request)) as unknown as {
      convertFinding: { finding: { serviceRequest: { id: string } } };
    };
    at['request'] = convertFinding.finding.serviceRequest.id;
    const called = `recordVisit(input:{enterpriseId:"${enterpriseId}",kind:REGULAR,visitedOn:"2014-10-09",outcome:OWNER_ABSENT,confirmedBy:OFFICE}){visit{id}}`;
    dataOf(await world().director.ask(`mutation{a:${called} b:${called}}`));
    const draw = `mutation{drawCallBackSample(input:{${drawOf()}}){sample{items{id}}}}`;
    const { drawCallBackSample } = dataOf(await world().director.ask(draw)) as unknown as {
      drawCallBackSample: { sample: { items: { id: string }[] } };
    };
    at['item'] = drawCallBackSample.sample.items[0]?.id ?? '';
    const [department] = await world().owner<{ id: string }>(
      `select id from department where region_id = $1 order by id limit 1`,
      [countyId],
    );
    at['department'] = toGlobalId('dep', { regionId: countyId, id: department?.id ?? '' });
  }

  const drawOf = (): string =>
    `regionId:${cityId},fromRegionId:${countyId},fromOn:"2014-10-01",toOn:"2014-10-31",size:1`;
  const requestOf = (verb: string): string =>
    `id:"${at[verb] ?? ''}",version:1,to:SERVICE_REQUEST,title:"对接招聘会",officerId:"${at['officer'] ?? ''}",dueOn:"2014-11-30"`;
  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(`${verb}(input:{${text()}`), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written(
      'joinVisit',
      'visitJoined',
      () => `id:"${at['joinVisit'] ?? ''}",departmentId:"${at['department'] ?? ''}"} key){visit{id}}`,
    ),
    written(
      'moveVisit',
      'visitMoved',
      () =>
        `id:"${at['moveVisit'] ?? ''}",version:1,plannedOn:"2014-11-24",reason:"企业停电",burdenReason:"核查"} key){visit{id}}`,
    ),
    written('convertFinding', 'findingConverted', () => `${requestOf('convertFinding')}} key){finding{id}}`),
    written(
      'noteFinding',
      'findingNoted',
      () => `id:"${at['noteFinding'] ?? ''}",version:1,reason:"已知悉"} key){finding{id}}`,
    ),
    written(
      'completeServiceRequest',
      'serviceRequestCompleted',
      () => `id:"${at['request'] ?? ''}",version:1,note:"已参加招聘会"} key){serviceRequest{id}}`,
    ),
    written('drawCallBackSample', 'callBackSampleDrawn', () => `${drawOf()}} key){sample{id}}`),
    written(
      'recordCallBack',
      'callBackRecorded',
      () => `id:"${at['item'] ?? ''}",version:1,result:NOT_REACHED} key){item{id}}`,
    ),
    written(
      'attachToVisit',
      'visitFileAttached',
      () => `visitId:"${at['visit'] ?? ''}",fileId:"${at['file'] ?? ''}"} key){visitFile{id}}`,
    ),
    written(
      'signVisit',
      'visitSigned',
      () =>
        `visitId:"${at['visit'] ?? ''}",personId:"${at['person'] ?? ''}",fileId:"${at['signature'] ?? ''}",confirms:false} key){visitFile{id}}`,
    ),
  ]);
  /** Whoever has limits already sends the version they have. */
  async function setVisitLimits(): Promise<string> {
    const [known] = await world().owner<{ version: number }>('select version from visit_limit where region_id = $1', [
      cityId,
    ]);
    const version = known ? `,version:${known.version}` : '';
    return `setVisitLimits(input:{regionId:${cityId}${version},perDay:2,perWeek:4,perMonth:8} key){limits{perDay}}`;
  }
  mutations['setVisitLimits'] = { call: setVisitLimits, verb: 'setVisitLimits', told: 'visitLimitsSet' };
  return { prepare, mutations };
}
