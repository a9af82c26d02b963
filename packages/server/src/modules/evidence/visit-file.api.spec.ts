import {
  AttachToVisitDocument,
  RecordVisitDocument,
  SignVisitDocument,
  VisitByIdDocument,
  type SignVisitInput,
  type VisitDetailFragment,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPdf, aPicture, evidenceId } from '../../../test/kit/evidence.ts';
import { openNames } from '../../../test/kit/names.ts';
import {
  codeOf,
  credentials,
  dataOf,
  makeWorld,
  type Actor,
  type Answer,
  type World,
} from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, provinceId] = [370812, 370883, 370000];
const today = '2014-11-05';

let world: World;
let province: Actor;
let visit: VisitDetailFragment;
let moment = new Date(`${today}T09:00:00+08:00`).getTime();
const clock = { now: () => new Date((moment += 1)) };

beforeAll(async () => {
  world = await makeWorld({ clock });
  province = await world.member('province', Role.AUDITOR, provinceId);
});
beforeEach(async () => {
  const enterprise = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId }),
  );
  const answer = await world.yanzhou.send(RecordVisitDocument, {
    input: {
      enterpriseId: toGlobalId('ent', enterprise),
      kind: 'REGULAR',
      visitedOn: today,
      outcome: 'MET',
      attendees: [{ newPerson: { name: '林志明', kind: 'BUSINESSPERSON' } }],
    },
  });
  visit = dataOf(answer).recordVisit.visit;
});
afterAll(() => world?.stop());

const upload = (name: string, content: Buffer, clientId = randomUUID()) =>
  evidenceId(world.yanzhou, { name, content, clientId }, yanzhouId);
const attach = (fileId: string, actor = world.yanzhou, clientId = randomUUID()) =>
  actor.send(AttachToVisitDocument, { input: { visitId: visit.id, fileId, clientId, caption: ' 车间 ' } });
const filesOf = async (actor = world.yanzhou) =>
  dataOf(await actor.send(VisitByIdDocument, { id: visit.id })).visit?.files;
const get = (actor: Actor, path: string) =>
  fetch(`${world.app.url}/files/${path}`, { headers: credentials(actor.token) });
const issuesOf = (answer: Answer<unknown>) =>
  answer.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]);
const codeOfResponse = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('a picture', () => {
  it('is drawn anew: nothing is left of where and by what it was taken', async () => {
    const original = await aPicture(4000);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const file = dataOf(await attach(await upload('DSC_1.JPG', original))).attachToVisit.visitFile;
    expect(file).toMatchObject({
      kind: 'PICTURE',
      name: 'DSC_1.webp',
      type: 'image/webp',
      caption: '车间',
      hasThumbnail: true,
    });
    const kept = await get(world.yanzhou, file.fileId ?? '');
    expect(kept.headers.get('content-disposition')).toBe('attachment; filename=DSC_1.webp');
    const { exif, xmp, iptc, width } = await sharp(Buffer.from(await kept.arrayBuffer())).metadata();
    expect([exif, xmp, iptc, width]).toEqual([undefined, undefined, undefined, 2560]);
    const small = await get(world.yanzhou, `${file.fileId ?? ''}/thumbnail`);
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(320);
  });

  it('is told by its bytes and not by its name', async () => {
    for (const [name, content] of [
      ['图.jpg', Buffer.from('MZ\u0090\u0000'.repeat(40))],
      ['表.xlsx', Buffer.from('<html><script>alert(1)</script></html>')],
      ['图.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
      ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ] as const) {
      const response = await world.yanzhou.uploadEvidence({ name, content }, yanzhouId);
      expect([name, await codeOfResponse(response)]).toEqual([name, 'FILE_TYPE']);
    }
    const disguised = dataOf(await attach(await upload('公告.exe', aPdf()))).attachToVisit.visitFile;
    expect(disguised).toMatchObject({
      kind: 'DOCUMENT',
      name: '公告.pdf',
      type: 'application/pdf',
      hasThumbnail: false,
    });
  });

  it('E3 sent twice is there once', async () => {
    const [fileId, id] = [randomUUID(), randomUUID()];
    for (let round = 0; round < 2; round += 1)
      dataOf(await attach(await upload('一.jpg', await aPicture(), fileId), world.yanzhou, id));
    expect(await filesOf()).toHaveLength(1);
    expect(await world.owner('select from stored_file where id = $1', [fileId])).toHaveLength(1);
  });
});

describe('what is attached', () => {
  it('is not there for others: neither the file, nor its thumbnail, nor the visit', async () => {
    const file = dataOf(await attach(await upload('一.jpg', await aPicture()))).attachToVisit.visitFile;
    const never = toGlobalId('fil', { regionId: yanzhouId, id: randomUUID() });
    for (const path of ['', '/thumbnail']) {
      const answers = await Promise.all([file.fileId ?? '', never].map((id) => get(world.zoucheng, id + path)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
      expect(one).toBe(other);
    }
    expect(codeOf(await attach(file.fileId ?? '', world.zoucheng))).toBe('NOT_FOUND');
  });

  it('has to be uploaded as evidence, in the county, and to a visit that took place', async () => {
    const list = (await (await world.yanzhou.upload('名单.csv', '企业名称\n甲\n', yanzhouId)).json()) as { id: string };
    expect(issuesOf(await attach(list.id))).toEqual([['fileId', 'NOT_HERE']]);
    const foreign = await evidenceId(world.zoucheng, { name: '一.pdf', content: aPdf() }, zouchengId);
    expect(issuesOf(await attach(foreign))).toEqual([['fileId', 'NOT_HERE']]);
    const response = await world.yanzhou.uploadEvidence({ name: 'a.pdf', content: aPdf() }, zouchengId);
    expect(response.status).toBe(403);
  });
});

describe('a signature', () => {
  const sign = (given: Partial<SignVisitInput> = {}, actor = world.yanzhou) =>
    actor.send(SignVisitDocument, {
      input: { visitId: visit.id, personId: visit.attendances[0]?.person.id ?? '', confirms: false, ...given },
    });

  it('is drawn by somebody who was met, and may be the enterprise’s word', async () => {
    const fileId = await upload(
      '签名.png',
      await sharp(await aPicture(300))
        .png()
        .toBuffer(),
    );
    const clientId = randomUUID();
    for (let round = 0; round < 2; round += 1) {
      const answer = await sign({ fileId, clientId, confirms: true, version: visit.version });
      expect(dataOf(answer).signVisit.visitFile).toMatchObject({
        kind: 'SIGNATURE',
        person: { name: '林志明' },
        addedByName: 'yanzhou',
        visit: { state: 'CONFIRMED', confirmedBy: 'ENTERPRISE' },
      });
    }
    expect(await filesOf()).toHaveLength(1);
  });

  it('may be typed with a reason by whoever cannot draw, and is one or the other', async () => {
    expect(dataOf(await sign({ typedReason: '手伤不便' })).signVisit.visitFile).toMatchObject({
      typedReason: '手伤不便',
      fileId: null,
    });
    expect(issuesOf(await sign())).toEqual([['typedReason', 'REQUIRED']]);
    expect(
      issuesOf(
        await sign({ personId: toGlobalId('per', { regionId: yanzhouId, id: randomUUID() }), typedReason: '手伤' }),
      ),
    ).toEqual([['personId', 'NOT_HERE']]);
    expect(codeOf(await sign({ typedReason: '手伤', confirms: true, version: 9 }))).toBe('STALE_VERSION');
    expect(await filesOf()).toHaveLength(1);
  });

  it('shows a name, so it is for those who read names: those above the county see that there is one', async () => {
    const fileId = await upload('签名.png', await aPicture(300));
    dataOf(await sign({ fileId }));
    expect(await filesOf(province)).toMatchObject([{ kind: 'SIGNATURE', fileId: null, person: { name: '林**' } }]);
    expect((await get(province, fileId)).status).toBe(404);
    expect((await get(world.director, fileId)).status).toBe(404);
    await openNames(world.director, yanzhouId);
    expect((await get(world.director, fileId)).status).toBe(200);
  });
});
