import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../seeds/demo.ts';
import { sessionCookie } from '../src/contexts.ts';
import { hashOf, newToken } from '../src/modules/identity/index.ts';
import { copyTemplate } from './kit/database.ts';
import { ran } from './kit/program.ts';
import { openHouse, ownerOf, type House } from './kit/world.ts';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/api/zh/index.md'), 'utf8');

/** The commands of the guide that are run, by the name that each bears, in their order. */
const commands = [...guide.matchAll(/```sh run=([\w-]+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => ({
  name,
  text,
}));
const border = '=====';

let house: House;
let folder = '';
const said = new Map<string, string>();

beforeAll(async () => {
  const copy = await copyTemplate();
  const setup = newToken();
  const owner = ownerOf(copy.urls.owner);
  await owner.query('select sec.invite_first($1)', [hashOf(setup)]);
  await owner.end();
  await loadDemo(copy.urls, setup);
  house = await openHouse(copy);
  folder = mkdtempSync(path.join(tmpdir(), 'lianxi-guide-'));
  const script = commands.map(({ name, text }) => `echo "${border}${name}"\n${text}`).join('\n');
  const { code, out, err } = await ran('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { LIANXI: house.app.url },
  });
  if (code !== 0) throw new Error(`the guide ends with ${code}:\n${out}${err}`);
  for (const part of out.split(border).slice(1)) {
    const [name = '', ...lines] = part.split('\n');
    said.set(name, lines.join('\n').trim());
  }
}, 360_000);
afterAll(async () => {
  await house?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

/** The token of somebody of the demo who signed in. */
async function enteredAs(loginName: string): Promise<string> {
  const entering = await house
    .as(null)
    .ask('mutation($input: SignInInput!){signIn(input:$input){viewer{displayName}}}', {
      input: { loginName, password: 'lianxi-demo-2014' },
    });
  return new RegExp(`${sessionCookie}=([^;]+)`).exec(entering.headers.get('set-cookie') ?? '')?.[1] ?? '';
}

/** What the server answered to a step. */
const answered = (name: string): unknown => JSON.parse(said.get(name) ?? '');

describe('whoever follows the guide and nothing else', () => {
  it('runs every command of it, in its order', () => {
    expect([...said.keys()]).toEqual([
      'address',
      'sign-in',
      'issue-key',
      'first-query',
      'first-page',
      'next-page',
      'write',
    ]);
    expect(answered('address')).toMatchObject({ isReady: true });
  });

  it('signs in, and asks for a few rows', () => {
    expect(answered('sign-in')).toMatchObject({ data: { signIn: { viewer: { displayName: '周主任' } } } });
    const row = { id: expect.stringMatching(/^ent_/), name: expect.any(String) };
    expect(answered('first-query')).toMatchObject({
      data: { enterprises: { totalCount: { value: expect.any(Number) }, nodes: [row, row, row] } },
    });
  });

  it('reads two pages, of which the second goes on where the first ends', () => {
    const row = { name: expect.any(String) };
    for (const step of ['first-page', 'next-page'])
      expect(answered(step)).toMatchObject({
        data: { enterprises: { nodes: [row, row], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } } },
      });
    const names = ['first-page', 'next-page'].flatMap((step) =>
      [...(said.get(step) ?? '').matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name),
    );
    expect(new Set(names).size).toBe(4);
  });

  it('writes once, however often it is sent', () => {
    const [one, other] = (said.get('write') ?? '').split(/\n+/);
    expect(JSON.parse(one ?? '')).toMatchObject({
      data: { registerEnterprise: { enterprise: { name: '接口示例机械有限公司' } } },
    });
    expect(idIn(one)).toBe(idIn(other));
  });
});

describe('the demo', () => {
  it('has fields that an office added, with what stands in them, and one that is out of use', async () => {
    const token = await enteredAs('yanzhou');
    const text =
      '{enterprises(regionId:370812,first:50){nodes{ownFields(withRetired:true){field{name isRetired} words}}}}';
    const { data } = await house.as(token).ask(text);
    // Selected above.
    const { enterprises } = data as unknown as {
      enterprises: { nodes: { ownFields: { field: { name: string; isRetired: boolean }; words: string | null }[] }[] };
    };
    const all = enterprises.nodes.flatMap(({ ownFields }) => ownFields);
    const filled = all.filter(({ words }) => words !== null);
    const names = ['主导产品', '年用电量', '厂房性质', '园区编号'];
    expect([...new Set(all.map(({ field }) => field.name))]).toEqual(names);
    expect(names.map((name) => filled.filter(({ field }) => field.name === name).length)).toEqual([6, 6, 3, 3]);
    expect(filled.map(({ words }) => words)).toEqual(expect.arrayContaining(['精密铸件', '60 万度', '自有', '兖工1']));
    expect(new Set(all.filter(({ field }) => field.isRetired).map(({ field }) => field.name))).toEqual(
      new Set(['园区编号']),
    );
  });

  it('has the seven bureaus of 2014 on a day of the campaign, and five since the reform of 2018', async () => {
    const token = await enteredAs('jining');
    const kindsOn = async (asOf: string): Promise<string[]> => {
      const text = 'query($asOf: Day){departments(regionId:370800, asOf:$asOf){kind regionId}}';
      const { data } = await house.as(token).ask(text, { asOf });
      // Selected above.
      const { departments } = data as unknown as { departments: { kind: string; regionId: number }[] };
      return departments.filter(({ regionId }) => regionId === 370800).map(({ kind }) => kind);
    };
    expect((await kindsOn('2014-11-17')).length).toBe(7);
    expect((await kindsOn('2018-12-29')).toSorted()).toEqual([
      'COMMERCE',
      'ECOLOGY',
      'EMERGENCY_MANAGEMENT',
      'HEALTH',
      'MARKET_REGULATION',
    ]);
  });
});

const idIn = (text: string | undefined): string | undefined => /"id":"(ent_[\w-]+)"/.exec(text ?? '')?.[1];
