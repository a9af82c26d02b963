import {
  AssignSectionDocument,
  CorrectFileEntryDocument,
  EnterpriseDossierDocument,
  EnterpriseListDocument,
  KeepPromiseDocument,
  RecordFileEntryDocument,
  RecordVisitDocument,
  VerifySectionDocument,
  VoidVisitDocument,
  WithdrawFileEntryDocument,
  type EnterpriseFilter,
  type FileSection,
  type RecordFileEntryInput,
  type RecordVisitInput,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPdf, evidenceId } from '../../../test/kit/evidence.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { registerOfficer } from '../liaison/index.ts';

const [yanzhouId, jiningId] = [370812, 370800];
let today = '2014-11-05';

let world: World;
let id: string;
let moment = 0;
const clock = { now: () => new Date(new Date(`${today}T09:00:00+08:00`).getTime() + (moment += 1)) };

beforeAll(async () => {
  world = await makeWorld({ clock });
});
beforeEach(async () => {
  today = '2014-11-05';
  const key = await world.hand.deed(world.yanzhou.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
  id = toGlobalId('ent', key);
});
afterAll(() => world?.stop());

const fileOf = async (actor: Actor = world.yanzhou) => {
  const { enterprise } = dataOf(await actor.send(EnterpriseDossierDocument, { id }));
  if (!enterprise) throw new Error('the enterprise is not there');
  return enterprise.file;
};
const enter = (given: Partial<RecordFileEntryInput>, actor: Actor = world.yanzhou) =>
  actor.send(RecordFileEntryDocument, { input: { enterpriseId: id, ...given } });
const verify = (section: FileSection, isNone = false, actor: Actor = world.yanzhou) =>
  actor.send(VerifySectionDocument, { input: { enterpriseId: id, section, isNone } });
const sectionOf = async (section: FileSection) => (await fileOf()).sections.find((one) => one.section === section);
const issuesOf = (answer: Answer<unknown>) =>
  answer.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]);
const visit = (given: Partial<RecordVisitInput> = {}) =>
  world.yanzhou.send(RecordVisitDocument, {
    input: { enterpriseId: id, kind: 'REGULAR', visitedOn: today, outcome: 'OWNER_ABSENT', ...given },
  });
const site = { kind: 'PRODUCTION', address: ' 太和路1号 ', area: '12,000.5', fromOn: '2010-01-01' } as const;
const licence = { title: '排污许可', number: 'A-1', issuer: '生态环境局', toOn: '2014-12-31' };
const promise = { text: '对接用工', byWhom: '人社局', dueOn: '2014-11-30' };

describe('the file of an enterprise', () => {
  it('is missing until somebody looked, and says what to ask first', async () => {
    expect(await fileOf()).toMatchObject({
      state: 'MISSING',
      completeness: 0,
      lastVerifiedOn: null,
      nextQuestion: { section: 'BASIC_FACTS', isMissing: true, field: 'creditCode', words: '统一社会信用代码是多少？' },
      viewerCan: { keep: true, assign: false },
    });
    const sections = (await fileOf()).sections;
    expect(sections.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(sections.every(({ isFilled, isStale }) => !isFilled && isStale)).toBe(true);
  });

  it('holds what is entered, each kind by its own names, and counts it', async () => {
    const fileId = await evidenceId(world.yanzhou, { name: '执照.pdf', content: aPdf() }, yanzhouId);
    const all: Partial<RecordFileEntryInput>[] = [
      { site },
      { licence },
      { investment: { kind: 'PAID_IN', amount: '1200', currency: 'USD', year: 2012 } },
      { year: { year: 2013, outputValue: '5600', staffCount: '120', source: 'ENTERPRISE', toldBy: '财务部' } },
      { document: { kind: 'BUSINESS_LICENCE', title: '营业执照', fileId } },
      { policy: { title: '稳岗补贴', level: 'CITY', sinceOn: '2013-05-01', amount: '3.5' } },
      { promise },
    ];
    for (const one of all) dataOf(await enter(one));
    expect(await fileOf()).toMatchObject({
      state: 'PARTIAL',
      completeness: 60,
      lastVerifiedOn: today,
      sites: [{ kind: 'PRODUCTION', address: '太和路1号', area: '12000.5', fromOn: '2010-01-01' }],
      licences: [{ title: '排污许可', issuer: '生态环境局', endsSoon: true, isExpired: false }],
      investments: [{ kind: 'PAID_IN', amount: '1200', currency: 'USD', year: 2012 }],
      years: [
        { year: 2013, outputValue: '5600', taxPaid: null, staffCount: 120, source: 'ENTERPRISE', toldBy: '财务部' },
      ],
      documents: [{ title: '营业执照', fileName: '执照.pdf', fileId }],
      policies: [{ title: '稳岗补贴', level: 'CITY', sinceOn: '2013-05-01', amount: '3.5' }],
      promises: [{ text: '对接用工', byWhom: '人社局', dueOn: '2014-11-30', isOverdue: false }],
    });
  });

  it('is complete once every section is filled, and stale once one was not looked at for its time', async () => {
    dataOf(await enter({ site }));
    for (const section of [
      'PEOPLE',
      'LICENCES',
      'INVESTMENT',
      'YEARLY_FIGURES',
      'DOCUMENTS',
      'POLICIES',
      'PROMISES',
    ] as const)
      dataOf(await verify(section, true));
    dataOf(await verify('NEEDS'));
    dataOf(await verify('BASIC_FACTS'));
    expect(await fileOf()).toMatchObject({ state: 'PARTIAL', completeness: 80, nextQuestion: { field: 'creditCode' } });
    const facts = `credit_code = '91370812MA3C8XYZ0A', address = '太和路1号', industry = 'C', registered_on = '2010-01-01', business_scope = '机械'`;
    await world.owner(
      `update enterprise set ${facts} where id = (select enterprise_id from enterprise_file_check order by id desc limit 1)`,
    );
    expect(await fileOf()).toMatchObject({ state: 'COMPLETE', completeness: 100, nextQuestion: null });
    today = '2015-05-06';
    const words = '负责人和平时联系的人还是原来那几位吗？';
    expect(await fileOf()).toMatchObject({
      state: 'STALE',
      completeness: 100,
      nextQuestion: { section: 'PEOPLE', isMissing: false, field: null, words },
    });
  });

  it('is found in the register by its state', async () => {
    const listed = async (fileState: EnterpriseFilter['fileState']) => {
      const filter = { fileState: fileState ?? null };
      const given = { regionId: jiningId, order: 'UPDATED_AT_DESC', first: 50, filter } as const;
      return dataOf(await world.director.send(EnterpriseListDocument, given)).enterprises.nodes.find(
        (one) => one.id === id,
      );
    };
    expect(await listed(['MISSING'])).toMatchObject({ file: { state: 'MISSING', completeness: 0 } });
    dataOf(await enter({ site }));
    expect(await listed(['MISSING'])).toBeUndefined();
    expect(await listed(['PARTIAL', 'STALE'])).toMatchObject({ file: { state: 'PARTIAL', completeness: 15 } });
  });

  it('is not there for others', async () => {
    dataOf(await enter({ site }));
    expect(dataOf(await world.zoucheng.send(EnterpriseDossierDocument, { id })).enterprise).toBeNull();
    expect(codeOf(await enter({ site }, world.zoucheng))).toBe('NOT_FOUND');
    expect(codeOf(await verify('SITES', false, world.zoucheng))).toBe('NOT_FOUND');
  });
});

describe('an entry', () => {
  it('is one of the seven, sent twice it is there once, and told by its place where it is wrong', async () => {
    expect(issuesOf(await enter({}))).toEqual([['site', 'REQUIRED']]);
    expect(issuesOf(await enter({ site, licence }))).toEqual([['licence', 'EITHER_OR']]);
    expect(issuesOf(await enter({ site: { ...site, area: '很大' } }))).toEqual([['site.area', 'AMOUNT_SHAPE']]);
    expect(issuesOf(await enter({ site: { ...site, toOn: '2009-01-01' } }))).toEqual([['site.toOn', 'DAY_ORDER']]);
    const clientId = randomUUID();
    for (let round = 0; round < 2; round += 1) dataOf(await enter({ site, clientId }));
    expect((await fileOf()).sites).toHaveLength(1);
  });

  it('is corrected by a new one with the reason; the old figures of a year are kept', async () => {
    const year = { year: 2013, outputValue: '5600', source: 'ENTERPRISE', toldBy: '财务部' } as const;
    dataOf(await enter({ year }));
    expect(issuesOf(await enter({ year }))).toEqual([['year.year', 'YEAR_TAKEN']]);
    const [old] = (await fileOf()).years;
    const input = { id: old?.id ?? '', version: 1, reason: '报表已出', year: { ...year, outputValue: '5700' } };
    expect(codeOf(await world.yanzhou.send(CorrectFileEntryDocument, { input: { ...input, version: 7 } }))).toBe(
      'STALE_VERSION',
    );
    dataOf(await world.yanzhou.send(CorrectFileEntryDocument, { input }));
    expect((await fileOf()).years).toMatchObject([
      { outputValue: '5700', state: 'CURRENT' },
      { outputValue: '5600', state: 'REPLACED', stateReason: '报表已出', viewerCan: { change: false } },
    ]);
    expect(codeOf(await world.yanzhou.send(CorrectFileEntryDocument, { input }))).toBe('FILE_ENTRY_STATE');
  });

  it('is corrected once by two people at once', async () => {
    dataOf(await enter({ licence }));
    const [one] = (await fileOf()).licences;
    const input = { id: one?.id ?? '', version: 1, reason: '换证', licence: { ...licence, number: 'A-2' } };
    const answers = await Promise.all([1, 2, 3].map(() => world.yanzhou.send(CorrectFileEntryDocument, { input })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect((await fileOf()).licences).toMatchObject([{ number: 'A-2' }]);
  });

  it('is withdrawn with a reason, and leaves its section empty again', async () => {
    dataOf(await enter({ licence }));
    const [one] = (await fileOf()).licences;
    const input = { id: one?.id ?? '', version: 1, reason: '误登' };
    dataOf(await world.yanzhou.send(WithdrawFileEntryDocument, { input }));
    expect(await sectionOf('LICENCES')).toMatchObject({ isFilled: false });
    expect(codeOf(await verify('LICENCES'))).toBe('FILE_SECTION_EMPTY');
  });

  it('of a promise is kept once', async () => {
    dataOf(await enter({ promise }));
    today = '2014-12-02';
    const [open] = (await fileOf()).promises;
    expect(open).toMatchObject({ isOverdue: true });
    const input = { id: open?.id ?? '', version: 1, note: '已招到八人' };
    dataOf(await world.yanzhou.send(KeepPromiseDocument, { input }));
    expect((await fileOf()).promises).toMatchObject([{ keptOn: today, keptNote: '已招到八人', isOverdue: false }]);
    expect(codeOf(await world.yanzhou.send(KeepPromiseDocument, { input: { ...input, version: 2 } }))).toBe(
      'FILE_ENTRY_STATE',
    );
  });
});

describe('a section', () => {
  it('is verified in one tap, and not said to be empty where it is filled', async () => {
    dataOf(await enter({ site }));
    today = '2015-11-06';
    expect(await sectionOf('SITES')).toMatchObject({
      isFilled: true,
      isStale: true,
      verifiedOn: '2014-11-05',
      staleOn: '2015-11-05',
    });
    expect(codeOf(await verify('SITES', true))).toBe('FILE_SECTION_FILLED');
    dataOf(await verify('SITES'));
    expect(await sectionOf('SITES')).toMatchObject({
      isStale: false,
      verifiedOn: '2015-11-06',
      verifiedByName: 'yanzhou',
    });
  });

  it('R6 is verified by a visit as far as the visit touched it, while the visit stands', async () => {
    const findings = [{ kind: 'NEED', severity: 'MINOR', text: '希望对接招聘' }] as const;
    const answer = await visit({ findings: [...findings], verifiedSections: ['BASIC_FACTS'] });
    const made = dataOf(answer).recordVisit.visit;
    const verified = async () =>
      (await fileOf()).sections.filter(({ verifiedOn }) => verifiedOn !== null).map(({ section }) => section);
    expect(await verified()).toEqual(['BASIC_FACTS', 'NEEDS']);
    expect((await fileOf()).needs).toMatchObject([{ kind: 'NEED', text: '希望对接招聘', state: 'OPEN' }]);
    const { version } = made;
    dataOf(await world.yanzhou.send(VoidVisitDocument, { input: { id: made.id, version, reason: '误登' } }));
    expect(await verified()).toEqual([]);
    expect(await fileOf()).toMatchObject({ state: 'MISSING', needs: [] });
  });

  it('is an officer’s or a post’s by the word of the director', async () => {
    const officer = await world.hand.deed(world.yanzhou.token, (ctx) =>
      registerOfficer(ctx, { regionId: yanzhouId, name: '郑岚' }),
    );
    expect(await sectionOf('SITES')).toMatchObject({ ownerPost: 'LIAISON_OFFICER', ownerName: null });
    const assign = (actor: Actor, given: object) =>
      actor.send(AssignSectionDocument, { input: { enterpriseId: id, section: 'SITES', ...given } });
    const officerId = toGlobalId('ofc', officer);
    expect(codeOf(await assign(world.yanzhou, { officerId }))).toBe('NOT_ALLOWED');
    expect(issuesOf(await assign(world.director, { officerId, postKind: 'OFFICE_PRINCIPAL' }))).toEqual([
      ['officerId', 'EITHER_OR'],
    ]);
    dataOf(await assign(world.director, { officerId }));
    expect(await sectionOf('SITES')).toMatchObject({ ownerPost: null, ownerName: '郑岚' });
    dataOf(await assign(world.director, { postKind: 'OFFICE_PRINCIPAL' }));
    expect(await sectionOf('SITES')).toMatchObject({ ownerPost: 'OFFICE_PRINCIPAL', ownerName: null });
  });
});
