import * as operations from '@lianxi/schema/operations';
import { Kind, parse, print, type DocumentNode } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeadlinePurpose, setDeadline } from '../src/modules/calendar/index.ts';
import { Role } from '../src/platform/actor.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { dossierBudgets } from './kit/dossier-budgets.ts';
import { rehearsed, settled, uploaded } from './kit/imports.ts';
import type { Budget } from './kit/budget-rows.ts';
import { mainJobBudgets } from './kit/main-job-budgets.ts';
import { messageBudgets } from './kit/message-budgets.ts';
import { peopleBudgets } from './kit/people-budgets.ts';
import { problemBudgets } from './kit/problem-budgets.ts';
import { questionnaireBudgets } from './kit/questionnaire-budgets.ts';
import { openTap, type Said, type StatementTap } from './kit/statement-tap.ts';
import { countyBudgets } from './kit/county-budgets.ts';
import { regularVisitBudgets } from './kit/regular-visit-budgets.ts';
import { visitingBudgets } from './kit/visiting-budgets.ts';
import { dataOf, makeWorld, password, type Actor, type Answer, type World } from './kit/world.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const folder = path.resolve(import.meta.dirname, '../../schema/operations');

let world: World;
let tap: StatementTap;
const at = {
  deadline: '',
  consultation: '',
  invited: '',
  letter: '',
  batch: '',
  handover: '',
  leaver: '',
  enterprise: '',
  import: '',
  other: '',
  file: '',
  invitation: '',
};

const list = { regionId: jiningId, first: 20 };
const name = (text: string): string => `${text}机械有限公司`;
const version = async (kind: 'import' | 'enterprise', id: string): Promise<number> => {
  const answer = dataOf(await world.director.ask(`query($id: ID!){it:${kind}(id:$id){version}}`, { id }));
  return (answer as unknown as { it: { version: number } }).it.version;
};
/** Something that is owed in five working days. */
async function owedDeadline({ hand, yanzhou }: World): Promise<string> {
  const subject = { regionId: yanzhouId, id: crypto.randomUUID() };
  const owed = { subject, word: 'prb', label: '用工不足', purpose: DeadlinePurpose.PROBLEM_REPLY };
  return hand.deed(yanzhou.token, async (ctx) => {
    const { regionId, id } = await setDeadline(ctx, owed, { startsOn: '2014-10-10', workingDays: 5 });
    return toGlobalId('dln', { regionId, id });
  });
}
const input = (given: Record<string, unknown>) => ({ input: given });

/** The main job runs on the base data. */
const mainJob = mainJobBudgets(() => world);
/** How often enterprises are visited. */
const regular = regularVisitBudgets(() => world, { countyId: yanzhouId, otherId: zouchengId });
/** What it costs that a county comes or goes. */
const counties = countyBudgets(() => world, zouchengId);
/** What becomes of problems. */
const handling = problemBudgets(() => world, { countyId: yanzhouId, otherId: zouchengId, cityId: jiningId });

/**
 * What each operation of the console may cost. A read is begin, scope, statement and commit for each root field; who
 * asks was looked up a moment before. A mutation begins, opens its scope, works, and is read anew after the commit.
 */
const budgets: Record<string, Budget> = {
  ServiceInfo: { most: 1 },
  ServiceOperation: { most: 5 },
  SignInPage: { most: 1 },
  CurrentViewer: { most: 8 },
  ViewerPermissions: { most: 0, variables: () => ({ regionId: yanzhouId }) },
  RegionOnScreen: { most: 4, variables: () => ({ regionId: yanzhouId }) },
  RegionSearch: { most: 4, variables: () => ({ search: '兖州', first: 10 }) },
  RegionChildren: { most: 4, variables: () => ({ parentId: jiningId }) },
  ReformDepartments: { most: 4, variables: () => ({ regionId: jiningId }) },
  HomeFigures: { most: 33, variables: () => ({ regionId: jiningId }) },
  EnterpriseList: {
    most: 4,
    variables: () => ({
      ...list,
      order: 'NAME_ASC',
      search: '公司',
      filter: { status: ['ACTIVE'], search: '公司', hasCreditCode: false },
    }),
  },
  ConsultationList: { most: 4, variables: () => list },
  ConsultationProposals: { most: 4, variables: () => ({ regionId: jiningId }) },
  HandoverList: { most: 4, variables: () => list },
  HandoverById: { most: 4, variables: () => ({ id: at.handover }) },
  HeldEnterprises: { most: 4, variables: () => ({ officerIds: [at.leaver] }) },
  ConsultationById: { most: 4, variables: () => ({ id: at.consultation }) },
  CommonProblemList: { most: 4, variables: () => ({ ...list, isOpen: true }) },
  CommonProblemProposals: { most: 4, variables: () => ({ regionId: jiningId }) },
  RightsRequestList: { most: 4, variables: () => ({ ...list, isOpen: true }) },
  RightsRequestById: { most: 4, variables: () => ({ id: handling.rights.request() }) },
  PersonRights: { most: 4, variables: () => ({ id: handling.rights.person() }) },
  CommonProblemById: { most: 4, variables: () => ({ id: handling.topic() }) },
  // A statement for each of the five columns.
  ProblemBoard: {
    most: 20,
    variables: () => ({
      regionId: jiningId,
      most: 20,
      triage: ['RAISED'],
      giveOut: ['COLLECTED'],
      handling: ['ASSIGNED'],
      deferred: ['DEFERRED'],
      answered: ['REPLIED'],
    }),
  },
  InvitationList: { most: 4, variables: () => list },
  InvitationById: { most: 4, variables: () => ({ id: at.invited }) },
  DepartmentLetterList: { most: 4, variables: () => list },
  DepartmentLetterById: { most: 4, variables: () => ({ id: at.letter.replace('sup_', 'ltr_') }) },
  SupervisionLetterList: { most: 4, variables: () => ({ ...list, isOpen: true }) },
  SupervisionLetterById: { most: 4, variables: () => ({ id: at.letter }) },
  HandlingBatchById: { most: 4, variables: () => ({ id: at.batch }) },
  WorkingCalendarList: { most: 4, variables: () => list },
  ProvisionalDeadlines: { most: 4, variables: () => list },
  CalendarMonth: { most: 4, variables: () => ({ regionId: jiningId, fromOn: '2014-10-01', toOn: '2014-10-31' }) },
  CountedTerm: { most: 4, variables: () => ({ regionId: jiningId, startsOn: '2014-10-10', workingDays: 2 }) },
  // The deadline itself, then its term and the calendar it is counted by.
  DeadlineRuler: { most: 12, variables: () => ({ id: at.deadline }) },
  LoadWorkingCalendar: {
    most: 15,
    variables: () =>
      input({
        regionId: jiningId,
        year: 2013,
        title: '放假安排',
        issuedOn: '2012-12-10',
        source: '文件',
        days: [{ day: '2013-01-01', kind: 'PUBLIC_HOLIDAY', name: '元旦' }],
      }),
  },
  // Nothing is read: a text is cleaned in the server itself.
  CleanedText: { most: 0, variables: () => ({ text: '繁體（ㄈㄢˊ）' }) },
  EnterpriseById: { most: 4, variables: () => ({ id: at.enterprise }) },
  EnterpriseTimeline: { most: 4, variables: () => ({ id: at.enterprise, first: 20 }) },
  EnterpriseDuplicates: { most: 4, variables: () => ({ regionId: yanzhouId, name: name('甲') }) },
  EnterpriseGroupChoices: { most: 4, variables: () => ({ regionId: yanzhouId }) },
  CountyEnterpriseCount: { most: 4, variables: () => ({ regionId: yanzhouId }) },
  ImportList: { most: 4, variables: () => list },
  ImportById: { most: 4, variables: () => ({ id: at.import }) },
  ImportRowList: { most: 4, variables: () => ({ id: at.import, first: 20, outcome: ['NEW'] }) },
  RegisterEnterprise: {
    most: 17,
    variables: () => ({ ...input({ regionId: yanzhouId, name: name('乙') }), idempotencyKey: 'a' }),
  },
  CorrectEnterprise: {
    most: 15,
    variables: async () => ({
      ...input({ id: at.enterprise, version: await version('enterprise', at.enterprise), address: '新址' }),
      idempotencyKey: 'b',
    }),
  },
  ChangeEnterpriseStatus: {
    most: 18,
    variables: async () => ({
      ...input({
        id: at.enterprise,
        version: await version('enterprise', at.enterprise),
        status: 'ACTIVE',
        reason: '核实',
      }),
      idempotencyKey: 'c',
    }),
  },
  RehearseImport: { most: 12, variables: () => input({ regionId: jiningId, fileId: at.file }) },
  MapImportColumns: {
    most: 11,
    variables: async () =>
      input({ id: at.other, version: await version('import', at.other), columns: ['NAME', 'IGNORE'] }),
  },
  CorrectImportRow: {
    most: 19,
    variables: () => input({ importId: at.import, line: 2, cells: [{ column: 'ADDRESS', text: '邹城市' }] }),
  },
  SettleImportRows: { most: 16, variables: () => input({ importId: at.import, lines: [3, 4], countyId: yanzhouId }) },
  RunImport: { most: 12, variables: async () => input({ id: at.import, version: await version('import', at.import) }) },
  DiscardImport: {
    most: 12,
    variables: async () => {
      await settled(world.director, at.other, 'REHEARSED');
      return input({ id: at.other, version: await version('import', at.other) });
    },
  },
  InviteMember: { most: 6, variables: () => input({ regionId: yanzhouId, role: 'CLERK' }) },
  ClaimInvitation: {
    most: 11,
    variables: () => input({ token: at.invitation, loginName: 'comer', displayName: '新人', password }),
  },
  SignIn: { most: 10, variables: () => input({ loginName: 'director', password }) },
  ChangePassword: { most: 6, variables: () => input({ currentPassword: password, newPassword: `${password}2` }) },
  SignOut: { most: 1 },
  ...messageBudgets(() => world),
  ...regular.budgets,
  ...counties.budgets,
  ...visitingBudgets(() => world),
  ...dossierBudgets(() => world),
  ...peopleBudgets(() => world),
  ...mainJob.budgets,
  ...handling.budgets,
  ...questionnaireBudgets(() => world, yanzhouId),
  // Each event that a subscriber hears is read like `ImportById`; opening the stream asks nothing.
  ImportChanged: { most: 4 },
};

/** The operations of the console, as the client sends them. */
const documents = new Map<string, DocumentNode>();
for (const document of Object.values(operations))
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) documents.set(definition.name?.value ?? '', document);

const file = (stem: string) => ({
  name: `${stem}.csv`,
  content: `企业名称,地址\n${stem}一,兖州区\n${stem}二,济宁市太和路1号\n${stem}三,济宁市太和路2号\n`,
  regionId: jiningId,
});

beforeAll(async () => {
  world = await makeWorld({
    reroute: async (urls) => {
      tap = await openTap(urls.app);
      // Jobs and the listener go straight to the database: what is counted is what requests cost.
      return { ...urls, app: tap.through(urls.app) };
    },
  });
  const made = await world.director.ask(
    `mutation{registerEnterprise(input:{regionId:${yanzhouId},name:"${name('甲')}"}){enterprise{id}}}`,
  );
  at.enterprise = (
    dataOf(made) as unknown as { registerEnterprise: { enterprise: { id: string } } }
  ).registerEnterprise.enterprise.id;
  at.import = (await rehearsed(world.director, file('云栎'))).id;
  at.deadline = await owedDeadline(world);
  at.other = (await rehearsed(world.director, file('松砚'))).id;
  at.file = await uploaded(world.director, file('栖岩'));
  const invited = await world.director.ask(`mutation{inviteMember(input:{regionId:${yanzhouId},role:CLERK}){path}}`);
  await mainJob.prepare();
  await regular.prepare();
  await counties.prepare();
  await handling.prepare(at.enterprise);
  const [consultation] = await world.owner<{ id: string }>('select id from consultation order by id limit 1');
  at.consultation = toGlobalId('con', { regionId: yanzhouId, id: consultation?.id ?? '' });
  const [invitee] = await world.owner<{ id: string }>('select id from consultation_invitee order by id limit 1');
  at.invited = toGlobalId('inv', { regionId: yanzhouId, id: invitee?.id ?? '' });
  const [letter] = await world.owner<{ id: string }>('select id from supervision_letter order by id limit 1');
  at.letter = toGlobalId('sup', { regionId: yanzhouId, id: letter?.id ?? '' });
  const [batch] = await world.owner<{ id: string }>('select id from handling_batch where region_id = $1 limit 1', [
    yanzhouId,
  ]);
  at.batch = toGlobalId('bat', { regionId: yanzhouId, id: batch?.id ?? '' });
  const [handover] = await world.owner<{ id: string; leaver: string }>(
    'select id, leaver_id as leaver from handover order by id limit 1',
  );
  at.handover = toGlobalId('hov', { regionId: yanzhouId, id: handover?.id ?? '' });
  at.leaver = toGlobalId('ofc', { regionId: yanzhouId, id: handover?.leaver ?? '' });
  at.invitation = (dataOf(invited) as unknown as { inviteMember: { path: string } }).inviteMember.path.replace(
    '/welcome/',
    '',
  );
}, 360_000);
afterAll(async () => {
  await world?.stop();
  await tap?.close();
});

/** Whose session ends with the operation has one of his own. */
async function actorFor(operation: string): Promise<Actor> {
  if (operation === 'ServiceOperation') return world.platform;
  const isLast = operation === 'ChangePassword' || operation === 'SignOut';
  return isLast ? world.member(operation.toLowerCase(), Role.CLERK, yanzhouId) : world.director;
}

/** What an operation costs once its actor is known and its text was seen before. */
async function costOf(operation: string): Promise<Said & { cost: Answer<unknown>['cost'] }> {
  const document = documents.get(operation);
  const actor = await actorFor(operation);
  const variables = (await budgets[operation]?.variables?.()) ?? {};
  const before = await actor.ask('{viewer{id}}');
  dataOf(before);
  tap.heard();
  const answer = await actor.ask(document ? print(document) : '', variables);
  dataOf(answer);
  const { statements, roundTrips } = tap.heard();
  // Who asks is looked up once a second, whoever asks how often.
  return {
    statements: statements.filter((text) => !text.startsWith('select sec.who_is(')),
    roundTrips,
    cost: answer.cost,
  };
}

describe('what the console’s operations cost', () => {
  const named = globSync('*.graphql', { cwd: folder }).flatMap((one) =>
    parse(readFileSync(path.join(folder, one), 'utf8')).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
    ),
  );

  it('has a budget for every operation, and for none that is gone', () => {
    expect(Object.keys(budgets).toSorted()).toEqual(named.toSorted());
    expect([...documents.keys()].toSorted()).toEqual(named.toSorted());
  });

  it.each(Object.entries(budgets).filter(([operation]) => !['ImportChanged', 'InboxChanged'].includes(operation)))(
    'keeps %s within its budget',
    async (operation, { most }) => {
      const { statements, cost } = await costOf(operation);
      // Most pages asked for here have 20 rows; with a hundred each must still be well within what it may cost.
      expect(cost?.value).toBeLessThanOrEqual((cost?.most ?? 0) / 5);
      expect(statements.length <= most ? 'within its budget' : statements.map((text) => text.slice(0, 90))).toBe(
        'within its budget',
      );
    },
  );

  it('asks one statement for a list with rows, total and nested objects, in one round trip', async () => {
    await costOf('EnterpriseList');
    const { statements, roundTrips } = await costOf('EnterpriseList');
    expect(statements.map((text) => text.slice(0, 22))).toEqual([
      'begin read only',
      'select sec.open_scope(',
      expect.stringContaining('select'),
      'commit',
    ]);
    expect(roundTrips).toBe(1);
  });

  it('asks one statement for whatever an id points at', async () => {
    await world.director.ask('{viewer{id}}');
    tap.heard();
    const asked = 'query($id:ID!){node(id:$id){id ... on Enterprise{name region{name path{name}} viewerCan{correct}}}}';
    dataOf(await world.director.ask(asked, { id: at.enterprise }));
    expect(tap.heard().statements.length).toBe(4);
  });

  it('asks the same for a hundred rows as for one', async () => {
    const counts = [];
    for (const first of [1, 100]) {
      const asked = `{enterprises(first:${first}){nodes{name region{name path{name}} groups{name} viewerCan{correct} timeline(first:5){nodes{verb}}} totalCount{value}}}`;
      await world.director.ask('{viewer{id}}');
      tap.heard();
      dataOf(await world.director.ask(asked));
      counts.push(tap.heard().statements.length);
    }
    expect(counts).toEqual([4, 4]);
  });
});
