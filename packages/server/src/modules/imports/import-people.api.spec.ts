import { CorrectImportRowDocument, RevealFieldDocument, type ImportColumn } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOf, ran, rehearsed, rowsOf } from '../../../test/kit/imports.ts';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId, shandongId] = [370812, 370883, 370800, 370000];
const code = creditCodeOf('370812', 7001);

let world: World;
let hongyuan: RowKey;
let twins: RowKey[];
beforeAll(async () => {
  world = await makeWorld();
  const made = (regionId: number, name: string, creditCode: string | null = null) =>
    world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId, name, creditCode }));
  hongyuan = await made(yanzhouId, '宏远机械有限公司', code);
  twins = [await made(yanzhouId, '同名贸易有限公司'), await made(zouchengId, '同名贸易有限公司')];
});
afterAll(() => world?.stop());

const file = (...lines: string[]) => ({
  name: '人员.csv',
  content: ['企业名称,统一社会信用代码,县区,姓名,职务,联系电话', ...lines].join('\n'),
  regionId: jiningId,
  kind: 'PEOPLE' as const,
});
const imported = async (...lines: string[]) => ran(world.director, await rehearsed(world.director, file(...lines)));
const rulesOf = async (id: string, actor: Actor = world.director) =>
  (await rowsOf(actor, id)).map(({ line, outcome, problems }) => [
    line,
    outcome,
    ...problems.map(({ column, rule }) => `${column} ${rule}`),
  ]);

/** Who stands for an enterprise, in full, as the owner of the database reads it. */
const peopleOf = ({ regionId, id }: RowKey) =>
  world.owner<{ name: string; phone: string | null; title: string | null; kind: string; source: string }>(
    `select p.name, p.phone, r.title, r.kind, p.source from person_role r
       join person p on (p.region_id, p.id) = (r.region_id, r.person_id)
      where r.region_id = $1 and r.enterprise_id = $2 and r.to_on is null order by p.name`,
    [regionId, id],
  );

describe('a list of people', () => {
  it('is read by its headings, judged, and written when it is run: nobody before', async () => {
    const run = await rehearsed(
      world.director,
      file(
        `宏远机械有限公司,${code},,孟庆安,总经理,137 0000 0001`,
        `宏远机械有限公司,,,李小荷,会计,13700000002`,
        `没有这家公司,,,王一,,`,
        `同名贸易有限公司,,,王二,,`,
        `宏远机械有限公司,,,,总经理,`,
        `宏远机械有限公司,,,赵三,,12`,
        `宏远机械厂,,,钱四,,`,
      ),
    );
    expect(run).toMatchObject({ kind: 'PEOPLE', counts: { new: 2, conflict: 2, doubtful: 1, invalid: 2, total: 7 } });
    expect(run.columns.map(({ column }) => column)).toEqual([
      'NAME',
      'CREDIT_CODE',
      'COUNTY',
      'PERSON',
      'TITLE',
      'PHONE',
    ] satisfies ImportColumn[]);
    expect(await rulesOf(run.id)).toEqual([
      [2, 'NEW'],
      [3, 'NEW'],
      [4, 'CONFLICT', 'NAME ENTERPRISE_NOT_THERE'],
      [5, 'DOUBTFUL', 'ADDRESS COUNTY_SEVERAL'],
      [6, 'INVALID', 'PERSON REQUIRED'],
      [7, 'INVALID', 'PHONE PHONE_SHAPE'],
      [8, 'CONFLICT', 'NAME ENTERPRISE_ALIKE'],
    ]);
    expect(await peopleOf(hongyuan)).toEqual([]);
    const done = await ran(world.director, run);
    expect(done.counts).toMatchObject({ applied: 2 });
    expect(await peopleOf(hongyuan)).toEqual([
      { name: '孟庆安', phone: '13700000001', title: '总经理', kind: 'BUSINESSPERSON', source: 'IMPORTED' },
      { name: '李小荷', phone: '13700000002', title: '会计', kind: 'STAFF', source: 'IMPORTED' },
    ]);
    const [told] = await world.owner<{ verb: string; reason: string; changes: unknown }>(
      `select verb, reason, changes::text from audit_event where subject_type = 'Person' and about_id = $1 order by happened_at, id limit 1`,
      [hongyuan.id],
    );
    expect(told).toMatchObject({ verb: 'importPerson', reason: '人员.csv · 2' });
    expect(told?.changes).not.toContain('庆安');
  });

  it('that comes again changes nothing, and one that knows more brings it up to date', async () => {
    const same = `宏远机械有限公司,${code},,孟庆安,总经理,13700000001`;
    const again = await rehearsed(world.director, file(same, same));
    expect(again.counts).toMatchObject({ new: 0, update: 0, unchanged: 2 });
    await imported(`宏远机械有限公司,,,孟庆安,董事长,`, `宏远机械有限公司,,,李小荷,,13700000009`);
    expect((await peopleOf(hongyuan)).map(({ name, phone, title }) => [name, phone, title])).toEqual([
      ['孟庆安', '13700000001', '董事长'],
      ['李小荷', '13700000009', '会计'],
    ]);
  });

  it('knows a person of the same name and phone in another enterprise of the county', async () => {
    const [yanzhouTwin] = twins;
    if (!yanzhouTwin) throw new Error('the twins are made before');
    await imported(`同名贸易有限公司,,兖州区,孟庆安,股东代表,13700000001`);
    const people = await world.owner<{ n: number }>(`select count(*)::int as n from person where name = '孟庆安'`);
    expect(people).toEqual([{ n: 1 }]);
    expect((await peopleOf(yanzhouTwin)).map(({ name, title }) => [name, title])).toEqual([['孟庆安', '股东代表']]);
  });

  it('names the legal representative and somebody else in one line, each with a phone', async () => {
    const content = [
      '单位名称,法人代表,法人电话,联系人,联系人电话',
      `宏远机械有限公司,周伯言,13700000011,吴仲书,13700000012`,
    ].join('\n');
    const run = await rehearsed(world.director, { ...file(), content });
    expect(run.columns.map(({ column }) => column)).toEqual([
      'NAME',
      'LEGAL_REPRESENTATIVE',
      'LEGAL_PHONE',
      'PERSON',
      'PHONE',
    ]);
    const [row] = await rowsOf(world.director, run.id);
    expect(row?.changes).toMatchObject([{ field: 'kind', before: null, after: 'STAFF' }]);
    await ran(world.director, run);
    expect((await peopleOf(hongyuan)).filter(({ name }) => /[周吴]/.test(name))).toEqual([
      { name: '吴仲书', phone: '13700000012', title: null, kind: 'STAFF', source: 'IMPORTED' },
      { name: '周伯言', phone: '13700000011', title: '法定代表人', kind: 'BUSINESSPERSON', source: 'IMPORTED' },
    ]);
  });

  it('is mended in place, and a row that is right now is written at once', async () => {
    const done = await imported(`宏远机械,,,郑五,,`);
    expect(done.counts).toMatchObject({ applied: 0, conflict: 1 });
    const input = { importId: done.id, line: 2, cells: [{ column: 'NAME' as const, text: '宏远机械有限公司' }] };
    const { row } = dataOf(await world.director.send(CorrectImportRowDocument, { input })).correctImportRow;
    expect(row).toMatchObject({ outcome: 'NEW', isApplied: true, enterprise: { id: toGlobalId('ent', hongyuan) } });
    expect((await peopleOf(hongyuan)).map(({ name }) => name)).toContain('郑五');
    const foreign = { importId: done.id, line: 2, cells: [{ column: 'CAPITAL' as const, text: '1' }] };
    const answer = await world.director.send(CorrectImportRowDocument, { input: foreign });
    expect(answer.errors?.[0]?.extensions['code']).toBe('IMPORT_STATE');
  });
});

describe('what an import shows of people', () => {
  it('E7 is no phone in full to anybody, and above the city no name', async () => {
    const province = await world.member('province', Role.AUDITOR, shandongId);
    const run = await rehearsed(world.director, file(`宏远机械有限公司,,,冯六郎,,13700000066`));
    const seen = async (actor: Actor) => {
      const [row] = await rowsOf(actor, run.id);
      const { columns } = await importOf(actor, run.id);
      const cells = row?.cells.filter(({ column }) => column === 'PERSON' || column === 'PHONE');
      return [...(cells ?? []), ...columns.filter(({ column }) => column === 'PERSON' || column === 'PHONE')].map(
        (one) => ('text' in one ? one.text : one.sample),
      );
    };
    expect(await seen(world.director)).toEqual(['冯六郎', '137****0066', '冯六郎', '137****0066']);
    expect(await seen(province)).toEqual(['冯**', '137****0066', '冯**', '137****0066']);
    await ran(world.director, run);
    const [kept] = await world.owner<{ cells: string }>(
      `select cells::text from enterprise_import_row where name = '宏远机械有限公司' and cells->>'PERSON' = '冯六郎'`,
    );
    expect(kept?.cells).toContain('137****0066');
    const [person] = await world.owner<{ id: string }>(`select id from person where name = '冯六郎'`);
    const id = toGlobalId('per', { regionId: yanzhouId, id: person?.id ?? '' });
    const asked = { input: { id, field: 'PERSON_PHONE' as const, purpose: '核对导入' } };
    expect(dataOf(await world.director.send(RevealFieldDocument, asked)).revealField).toMatchObject({
      value: '13700000066',
    });
  });
});
