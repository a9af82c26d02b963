import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../seeds/demo.ts';
import { hashOf, newToken } from '../src/modules/identity/index.ts';
import { copyTemplate } from './kit/database.ts';
import { ran } from './kit/program.ts';
import { openHouse, type House } from './kit/world.ts';

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
  house = await openHouse(await copyTemplate());
  const setup = newToken();
  await house.owner('select sec.invite_first($1)', [hashOf(setup)]);
  await loadDemo(house.urls, setup);
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

const idIn = (text: string | undefined): string | undefined => /"id":"(ent_[\w-]+)"/.exec(text ?? '')?.[1];
