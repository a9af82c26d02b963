import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup } from '../../src/modules/enterprises/index.ts';
import { formTemplateFactory } from '../../src/modules/opinions/form-template.factory.ts';
import { opinionFactory } from '../../src/modules/opinions/opinion.factory.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { rightsTexts } from './rights-mutations.ts';
import { furnishFile } from './dossier-furniture.ts';
import {
  furnishCounty,
  furnishDuplicates,
  furnishField,
  furnishNameOpening,
  furnishNotFound,
  furnishPersonExport,
  furnishReform,
  furnishSignal,
  furnishSource,
  furnishTier,
  furnishTransfer,
} from './register-furniture.ts';
import { furnishCallBack, furnishLimits, furnishRequest } from './visit-furniture.ts';
import { furnishPosts, idOf, made } from './office-furniture.ts';
import { dataOf, type Actor, type World } from './world.ts';

/** Where a director and the hands of a house furnish a tenant. */
export type Ground = Pick<World, 'director' | 'hand' | 'owner'>;

/** What an office has: bureaus, posts with their holders, a questionnaire, and its own notice and campaign. */
export async function furnishOffice(
  { director, hand }: Pick<Ground, 'director' | 'hand'>,
  regionId: number,
  groupCode = 'OWN',
) {
  await hand.deed(director.token, (ctx) => formTemplateFactory(ctx, { regionId }));
  const department = { regionId, kind: 'COMMERCE', name: '商务局' };
  const departmentId = idOf(
    await made(
      director,
      'mutation($input: RegisterDepartmentInput!){registerDepartment(input:$input){department{id}}}',
      department,
    ),
  );
  const { officeId, officerId } = await furnishPosts(director, regionId);
  const notice = await made(
    director,
    'mutation($input: RegisterNoticeInput!){registerNotice(input:$input){notice{id}}}',
    {
      regionId,
      title: '通知',
      issuedOn: '2014-09-25',
      issuers: [{ name: '联络办', isLead: true }],
    },
  );
  const campaignId = idOf(
    await made(director, 'mutation($input: PlanCampaignInput!){planCampaign(input:$input){campaign{id}}}', {
      regionId,
      name: '走访活动',
      theme: '服务企业',
      groupCode,
      scopeRule: 'ACTIVE_AT_START',
      startsOn: '2014-10-07',
      cutOffOn: '2014-11-17',
      noticeId: idOf(notice),
      activities: [{ kind: 'GUIDANCE', title: '专项辅导' }],
      targets: [{ countyId: regionId === 370800 ? 370812 : regionId, dueOn: '2014-11-17' }],
    }),
  );
  await furnishLimits(director, regionId);
  return { departmentId, officeId: officeId, officerId, campaignId };
}

/** A visit with all that may come with one, and a look at a phone number. */
async function furnishVisit(world: Ground, actor: Actor, regionId: number): Promise<{ officeId: string }> {
  const { departmentId, officeId, officerId, campaignId } = await furnishOffice(world, regionId);
  const enterpriseId = idOf(
    await made(actor, 'mutation($input: RegisterEnterpriseInput!){registerEnterprise(input:$input){enterprise{id}}}', {
      regionId,
      name: '群体企业有限公司',
      status: 'ACTIVE',
      statusSinceOn: '2010-01-01',
      groupCodes: ['OWN'],
    }),
  );
  await made(world.director, 'mutation($input: StartCampaignInput!){startCampaign(input:$input){campaign{id}}}', {
    id: campaignId,
    version: 1,
  });
  await made(actor, 'mutation($input: AssignLiaisonPersonInput!){assignLiaisonPerson(input:$input){assignments{id}}}', {
    enterpriseIds: [enterpriseId],
    officerId,
    fromOn: '2014-01-01',
  });
  const person = await made(actor, 'mutation($input: RegisterPersonInput!){registerPerson(input:$input){person{id}}}', {
    regionId,
    name: '林志明',
    phone: '13900001234',
    roles: [{ enterpriseId, kind: 'BUSINESSPERSON', title: '董事长' }],
  });
  await made(actor, 'mutation($input: RevealFieldInput!){revealField(input:$input){person{id}}}', {
    id: idOf(person),
    field: 'PERSON_PHONE',
    purpose: '约定走访时间',
  });
  await made(actor, 'mutation($input: RecordVisitInput!){recordVisit(input:$input){visit{id}}}', {
    enterpriseId,
    campaignId,
    kind: 'JOINT',
    channel: 'ON_SITE',
    visitedOn: '2014-10-07',
    outcome: 'MET',
    visitorIds: [officerId],
    attendees: [{ personId: idOf(person) }],
    departmentIds: [departmentId],
    policies: [{ level: 'CITY', kind: 'PREFERENTIAL', title: '惠企政策' }],
    hazards: [{ place: 'WORKPLACE', text: '通道堆放原料' }],
    form: { step: 'ISSUED' },
    problems: [{ title: '用工不足' }],
    items: [{ text: '核对地址', isDone: false }],
    findings: [
      { kind: 'NEED', severity: 'ORDINARY', text: '希望对接招聘' },
      { kind: 'DIFFICULTY', severity: 'SERIOUS', text: '物流成本高' },
    ],
  });
  const [visit] = await world.owner<{ id: string }>('select id from visit where region_id = $1', [regionId]);
  const signature = { personId: idOf(person), typedReason: '手伤不便', confirms: false };
  await made(actor, 'mutation($input: SignVisitInput!){signVisit(input:$input){visitFile{id}}}', {
    visitId: toGlobalId('vis', { regionId, id: visit?.id ?? '' }),
    ...signature,
  });
  await furnishRights(actor, idOf(person));
  await furnishRequest(world, actor, { regionId, officerId });
  const [problem] = await world.owner<{ id: string }>('select id from problem where region_id = $1', [regionId]);
  await made(actor, 'mutation($input: ReferProblemInput!){referProblem(input:$input){problem{id}}}', {
    id: toGlobalId('prb', { regionId, id: problem?.id ?? '' }),
    version: 1,
    departmentId,
  });
  await made(actor, 'mutation($input: AssignProblemsInput!){assignProblems(input:$input){batch{id}}}', {
    title: '集中办理',
    workingDays: 10,
    items: [{ id: toGlobalId('prb', { regionId, id: problem?.id ?? '' }), version: 1 }],
  });
  await furnishHandover(actor, regionId, { enterpriseId, officerId });
  await furnishConsultation(world.director, regionId, {
    problemId: toGlobalId('prb', { regionId, id: problem?.id ?? '' }),
    departmentId,
  });
  await furnishSupervision(world, regionId, toGlobalId('prb', { regionId, id: problem?.id ?? '' }));
  await made(actor, 'mutation($input: RecordGuidanceSessionInput!){recordGuidanceSession(input:$input){session{id}}}', {
    regionId,
    campaignId,
    topic: 'QUALITY',
    heldOn: '2014-10-15',
  });
  // Links lie above the counties; a county has none of its own, and the wall stands before one all the same.
  await world.owner(
    `insert into person_link (region_id, id, reason, linked_by_name, linked_at) values ($1, gen_random_uuid(), '核实', '周主任', now())`,
    [regionId],
  );
  await world.hand.deed(actor.token, (ctx) => opinionFactory(ctx, { enterpriseId }));
  await made(actor, 'mutation($input: IssueEnterpriseQrInput!){issueEnterpriseQr(input:$input){qr{id}}}', {
    enterpriseId,
  });
  await furnishCallBack(world, regionId);
  await furnishFile(world, actor, enterpriseId);
  await furnishClock(world, regionId);
  await furnishCommon(world, regionId);
  await furnishDuplicates(world, regionId);
  await furnishField(world, regionId);
  await furnishNameOpening(world, regionId);
  await furnishPersonExport(world, regionId);
  await furnishNotFound(world, regionId);
  await furnishTransfer(world, regionId);
  await furnishReform(world, regionId);
  await furnishTier(world, regionId);
  await furnishSignal(world, regionId);
  await furnishSource(world, regionId);
  await furnishCounty(world, regionId);
  await furnishKey(world, regionId);
  await furnishMessages(world, actor, regionId);
  return { officeId };
}

/** What a person asks about their own data, with the notice they got and a link of their own. */
async function furnishRights(actor: Actor, personId: string): Promise<void> {
  const asked = { personId, kind: 'COPY', checkedOn: '2014-10-08' };
  const { notice, link, request, channel } = rightsTexts;
  await made(actor, request, asked);
  await made(actor, link, { personId });
  await made(actor, channel, { personId, kind: 'MOBILE', value: '13900005678' });
  await made(actor, notice, { personId, way: 'HANDED', script: 'HANS', givenOn: '2014-10-08' });
}

/** A hand-over of an enterprise with an open problem, which nobody has signed yet. */
async function furnishHandover(
  actor: Actor,
  regionId: number,
  { enterpriseId, officerId }: { enterpriseId: string; officerId: string },
): Promise<void> {
  const next = await made(
    actor,
    'mutation($input: RegisterOfficerInput!){registerOfficer(input:$input){officer{id}}}',
    { regionId, name: '承接人' },
  );
  await made(actor, 'mutation($input: PrepareHandoverInput!){prepareHandover(input:$input){handover{id}}}', {
    officerId,
    effectiveOn: '2014-12-01',
    reason: '调任',
    items: [{ enterpriseId, successorId: idOf(next) }],
  });
}

/** A consultation that was held, on a problem that the office handles. */
async function furnishConsultation(
  director: Actor,
  regionId: number,
  { problemId, departmentId }: { problemId: string; departmentId: string },
): Promise<void> {
  const other = await made(
    director,
    'mutation($input: RegisterDepartmentInput!){registerDepartment(input:$input){department{id}}}',
    { regionId, kind: 'OTHER', name: '供电公司' },
  );
  const { problem } = dataOf(
    await director.ask('query($id: ID!){problem(id:$id){version}}', { id: problemId }),
  ) as unknown as { problem: { version: number } };
  const convened = await made(
    director,
    'mutation($input: ConveneConsultationInput!){conveneConsultation(input:$input){consultation{id}}}',
    {
      problemId,
      version: problem.version,
      meetOn: '2014-10-20',
      place: '会议室',
      agenda: '用工不足',
      departmentIds: [departmentId, idOf(other)],
    },
  );
  await made(
    director,
    'mutation($input: RecordConsultationInput!){recordConsultation(input:$input){consultation{id}}}',
    {
      id: idOf(convened),
      version: 1,
      heldOn: '2014-10-20',
      minutes: '议定一条',
      attendedIds: [departmentId],
      decisions: [
        { text: '组织招聘会', ownerName: '人社局', workingDays: 10 },
        { text: '对接企业', ownerName: '商务局', workingDays: 10 },
      ],
    },
  );
  await made(director, 'mutation($input: SignConsultationInput!){signConsultation(input:$input){consultation{id}}}', {
    id: idOf(convened),
    version: 2,
  });
}

/** A letter about a problem that departments gave back twice. */
async function furnishSupervision(world: Ground, regionId: number, problemId: string): Promise<void> {
  const [problem] = await world.owner<{ version: number }>(
    'update problem set returns = 2 where region_id = $1 returning version',
    [regionId],
  );
  await made(
    world.director,
    'mutation($input: IssueSupervisionLetterInput!){issueSupervisionLetter(input:$input){letter{id}}}',
    { id: problemId, version: problem?.version ?? 0, demand: '三日内报办理情况', workingDays: 3 },
  );
  // It goes to a department where one has accepted the problem, which nobody does here.
  await world.owner(
    `update supervision_letter l set department_region_id = d.region_id, department_id = d.id from department d
      where l.region_id = $1 and d.region_id = $1 and d.name = '商务局'`,
    [regionId],
  );
}

/** A calendar of the county's own. */
export async function furnishClock({ owner }: Pick<Ground, 'owner'>, regionId: number): Promise<void> {
  await owner(
    `with made as (insert into working_calendar (region_id, id, year, title, issued_on, source, loaded_by_name, loaded_at)
       values ($1, gen_random_uuid(), 2027, '放假安排', '2026-11-20', '文件', '周主任', now()) returning region_id, id)
     insert into working_calendar_day (region_id, id, calendar_id, day, kind, name)
       select region_id, gen_random_uuid(), id, '2027-01-01', 'PUBLIC_HOLIDAY', '元旦' from made`,
    [regionId],
  );
}

/** A topic of the region: the wall does not ask whether it has counties. */
export async function furnishCommon({ owner }: Pick<Ground, 'owner'>, regionId: number): Promise<void> {
  await owner(
    `insert into common_problem (region_id, id, title, category, state, declared_on, declared_by_name, created_at)
       values ($1, gen_random_uuid(), '用工不足', 'LABOUR', 'DECLARED', '2014-10-20', '周主任', now())`,
    [regionId],
  );
}

/** A key, and a call: whoever holds a token lists one, and nobody does here. */
async function furnishKey({ director, owner }: Ground, regionId: number): Promise<void> {
  await made(director, 'mutation($input: IssueApiKeyInput!){issueApiKey(input:$input){apiKey{id}}}', {
    regionId,
    label: '数据交换',
    regionIds: [regionId],
    kinds: ['PROBLEM'],
    access: 'READ',
    expiresInDays: 30,
  });
  await owner(
    `insert into api_key_call (region_id, id, api_key_id, called_at, operation, fields, code, address, milliseconds)
       select region_id, gen_random_uuid(), id, now(), 'Nightly', '{problems}', 'OK', '192.0.2.7', 12 from api_key where region_id = $1`,
    [regionId],
  );
}

/** Each tenant table gets rows of the county, through the API; its office, since a region has one. */
export async function furnish(world: Ground, actor: Actor, regionId: number): Promise<{ officeId: string }> {
  await world.hand.deed(actor.token, (ctx) => enterpriseFactory(ctx, { regionId }));
  const input = {
    regionId,
    header: ['企业名称', '地址'],
    rows: [
      ['甲公司', ''],
      ['乙公司', ''],
    ],
  };
  dataOf(
    await actor.ask(
      'mutation($input: RehearseImportRowsInput!, $key: String){rehearseImportRows(input:$input, idempotencyKey:$key){import{id}}}',
      { input, key: `furnish-${regionId}` },
    ),
  );
  await world.hand.deed(world.director.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId, code: 'OWN', name: '本地群体' }),
  );
  return furnishVisit(world, actor, regionId);
}

/** A robot of the office's group; and how somebody of it is told, was told, and what they read. */
async function furnishMessages({ director, owner }: Ground, actor: Actor, regionId: number): Promise<void> {
  await made(director, 'mutation($input: SetGroupRobotInput!){setGroupRobot(input:$input){robot{id}}}', {
    regionId,
    tool: 'WECOM',
    label: '工作群',
    url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1',
    digestAt: '08:30',
  });
  const of = [actor.loginName];
  const member = '(select account_id from membership where login_name = $1 limit 1) m';
  // Who furnishes several regions is told in one way all the same.
  await owner(
    `insert into message_preference (account_id, rhythm, digest_at, quiet_from, quiet_to) select m.account_id, 'DAILY', '08:30', '20:00', '08:00' from ${member} on conflict do nothing`,
    of,
  );
  await owner(
    `insert into inbox_reading (account_id, item_id, read_at) select m.account_id, gen_random_uuid(), now() from ${member}`,
    of,
  );
  await owner(
    `insert into sent_message (account_id, id, channel, due, unread, state, created_at) select m.account_id, gen_random_uuid(), 'EMAIL', 0, 1, 'SENT', now() from ${member}`,
    of,
  );
}
