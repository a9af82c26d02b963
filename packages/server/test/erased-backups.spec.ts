import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { personFactory } from '../src/modules/people/person.factory.ts';
import { erasuresIn } from '../src/platform/backup/erasures.ts';
import { writeBackup, type Backup } from '../src/platform/backup/write-backup.ts';
import { databaseName, prepareDatabase } from '../src/platform/database/prepare.ts';
import { startEmbedded } from '../src/platform/embedded/embedded.ts';
import { toGlobalId, type RowKey } from '../src/platform/global-id.ts';
import { restoreBackup } from '../src/restoring.ts';
import { rightsTexts } from './kit/rights-mutations.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const yanzhouId = 370812;

let world: World;
let folder = '';
let before: Backup;
let after: Backup;
let person: RowKey;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lianxi-erased-'));
  chmodSync(folder, 0o711);
  world = await makeWorld();
  person = await world.hand.deed(world.yanzhou.token, (ctx) =>
    personFactory(ctx, { regionId: yanzhouId, name: '第五砚秋', phone: '13955540009' }),
  );
  before = await backup('2026-01-01T00:00:00Z');
  await erase();
  after = await backup('2026-01-02T00:00:00Z');
}, 240_000);
afterAll(async () => {
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const backup = (madeAt: string): Promise<Backup> =>
  writeBackup({
    adminUrl: inject('admin'),
    database: new URL(world.urls.owner).pathname.slice(1),
    folder: path.join(folder, 'shelf'),
    version: '0.1.0',
    madeAt: new Date(madeAt),
  });

async function erase(): Promise<void> {
  const input = { personId: toGlobalId('per', person), kind: 'ERASE', checkedOn: '2014-10-08' };
  const { recordRightsRequest } = dataOf(await world.director.ask(rightsTexts.request, { input })) as unknown as {
    recordRightsRequest: { request: { id: string } };
  };
  const answer = { id: recordRightsRequest.request.id, version: 1, isGranted: true, answer: '已删除' };
  dataOf(
    await world.director.ask(
      'mutation($input: AnswerRightsRequestInput!){answerRightsRequest(input:$input){request{id}}}',
      { input: answer },
    ),
  );
}

describe('a backup from before somebody was erased', { timeout: 240_000 }, () => {
  it('holds them still, and a newer one says by a key alone that they were erased', async () => {
    expect(await erasuresIn(before)).toEqual([]);
    expect(await erasuresIn(after)).toEqual([{ regionId: yanzhouId, personId: person.id }]);
  });

  it('is restored without them', async () => {
    const into = path.join(folder, 'data');
    mkdirSync(into);
    chmodSync(into, 0o711);
    const said: string[] = [];
    await restoreBackup(before, { into, replaces: false, say: (line) => said.push(line) });
    expect(said.join('\n')).toContain('重新删除此后要求删除的 1 人');
    const postgres = await startEmbedded(into, () => undefined, { isThrowaway: true });
    try {
      const urls = await prepareDatabase(postgres.adminUrl, postgres.dataFolder, databaseName);
      const owner = new pg.Client({ connectionString: urls.owner, options: '-c app.lo=0 -c app.hi=999999' });
      await owner.connect();
      const { rows } = await owner.query('select name, phone, erased_at is not null as gone from person');
      await owner.end();
      expect(rows).toEqual([{ name: '已删除', phone: null, gone: true }]);
    } finally {
      await postgres.stop();
    }
  });
});
