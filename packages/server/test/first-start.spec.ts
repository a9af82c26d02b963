import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstStart } from '../src/first-start.ts';
import { copyTemplate, type DatabaseCopy } from './kit/database.ts';

let copy: DatabaseCopy;
beforeEach(async () => {
  copy = await copyTemplate();
});
afterEach(() => copy.drop());

async function owner<R extends pg.QueryResultRow>(text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: copy.urls.owner, options: '-c app.lo=0 -c app.hi=999999' });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

it('without the demo prints a link that is new at each start, until somebody has an account', async () => {
  const first = await firstStart(copy.urls, { demo: false });
  const second = await firstStart(copy.urls, { demo: false });
  expect(first.setupPath).toMatch(/^\/welcome\/[\w-]{43}$/);
  expect(second.setupPath).not.toBe(first.setupPath);
  expect(await owner('select count(*)::int as n from sec.invitation')).toEqual([{ n: 1 }]);
});

it('loads the demo once', async () => {
  await owner('update sec.secret set memory_kib = 8, passes = 1');
  const { setupPath, demoSignIns } = await firstStart(copy.urls, { demo: true });
  expect(setupPath).toBeNull();
  expect(demoSignIns.map(({ loginName }) => loginName)).toContain('jining');
  const before = await owner('select count(*)::int as n from enterprise');
  expect(before).toEqual([{ n: 59 }]);
  expect((await firstStart(copy.urls, { demo: true })).demoSignIns).toEqual(demoSignIns);
  expect(await owner('select count(*)::int as n from enterprise')).toEqual(before);
});

it('begins the demo again where a start was killed while it loaded', async () => {
  await owner('update sec.secret set memory_kib = 8, passes = 1');
  await firstStart(copy.urls, { demo: true });
  // As it stands when the process dies in between: all its rows, and the mark of a demo that is being loaded.
  await owner('update sec.secret set is_demo = false, is_demo_loading = true');
  const { demoSignIns } = await firstStart(copy.urls, { demo: true });
  expect(demoSignIns).toHaveLength(7);
  expect(await owner('select count(*)::int as n from enterprise')).toEqual([{ n: 59 }]);
  expect(await owner('select is_demo, is_demo_loading from sec.secret')).toEqual([
    { is_demo: true, is_demo_loading: false },
  ]);
});
