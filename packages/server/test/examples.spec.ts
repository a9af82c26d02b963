import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openIntegrator, type Integrator } from './kit/integrator.ts';
import { ran } from './kit/program.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/api/examples');
const yanzhouId = 370812;
const names = ['云栎', '松砚', '栖岩', '澄野', '望溪'].map((name) => `${name}机械有限公司`);

const programs: [string, string, string[]][] = [
  ['TypeScript', process.execPath, [path.join(folder, 'list-enterprises.ts')]],
  ['Python', 'python3', [path.join(folder, 'list_enterprises.py')]],
  ['curl', 'bash', [path.join(folder, 'list-enterprises.sh')]],
];

let world: World;
let integrator: Integrator;
let listed = '';

beforeAll(async () => {
  world = await makeWorld();
  for (const name of names)
    dataOf(
      await world.yanzhou.ask(
        `mutation{registerEnterprise(input:{regionId:${yanzhouId},name:"${name}"}){enterprise{id}}}`,
      ),
    );
  const answer = dataOf(await world.director.ask('{enterprises(order:NAME_ASC){nodes{name}}}'));
  // The one field asked for above.
  const { enterprises } = answer as unknown as { enterprises: { nodes: { name: string }[] } };
  listed = enterprises.nodes.map(({ name }) => `${name}\n`).join('');
});
afterAll(() => world?.stop());
beforeEach(async () => {
  integrator = await openIntegrator(world.app.url, world.director);
});
afterEach(() => integrator?.close());

const environment = (given: Readonly<Record<string, string>> = {}) => ({
  env: { LIANXI: integrator.address, LIANXI_KEY: integrator.key, PAGE_SIZE: '2', ...given },
});

describe.each(programs)('the example in %s', (_language, command, args) => {
  it('prints every name, page by page, and waits where it is asked to', async () => {
    integrator.refuseNext(1);
    const { code, out, err } = await ran(command, args, environment());
    expect([code, out, err]).toEqual([0, listed, '']);
    expect(integrator.count()).toBe(4);
  });

  it('fails with words where the API refuses, and where there is none', async () => {
    const stranger = await ran(command, args, environment({ LIANXI_KEY: 'lx_of-nobody' }));
    expect([stranger.code, stranger.out, stranger.err]).toEqual([1, '', expect.stringContaining('UNAUTHENTICATED')]);
    const wrong = await ran(command, args, environment({ PAGE_SIZE: '101' }));
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('PAGE_SIZE')]);
    const nowhere = await ran(command, args, environment({ LIANXI: 'http://127.0.0.1:9' }));
    expect([nowhere.code === 0, nowhere.err === '']).toEqual([false, false]);
  });
});
