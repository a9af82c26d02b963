import {
  DepartmentChoicesDocument,
  PersonListDocument,
  PlanVisitDocument,
  VisitByIdDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { deflateSync } from 'node:zlib';
import { phone, test, yanzhou, type Person } from '../world.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Somebody of an enterprise of Yanzhou who may be met, and the enterprise. */
async function someoneToMeet(clerk: Person) {
  const { people } = await clerk.ask(
    PersonListDocument,
    { regionId: yanzhou, filter: { kind: 'BUSINESSPERSON' }, order: 'NAME_ASC', first: 20 },
    yanzhou,
  );
  const person = people.nodes.findLast(({ roles }) => roles.some(({ toOn }) => toOn === null));
  const enterprise = person?.roles.find(({ toOn }) => toOn === null)?.enterprise;
  return { person: person?.name ?? '', id: enterprise?.id ?? '', name: enterprise?.name ?? '' };
}

/** A bureau means to visit the enterprise today, by itself. */
async function bureauPlans(clerk: Person, enterpriseId: string): Promise<string> {
  const { departments } = await clerk.ask(DepartmentChoicesDocument, { regionId: yanzhou }, yanzhou);
  const bureau = departments.find(({ kind }) => kind === 'EMERGENCY_MANAGEMENT')?.id ?? '';
  const bodies = { withOffice: false, departmentIds: [bureau], leadDepartmentId: bureau };
  const input = { enterpriseId, kind: 'REGULAR' as const, plannedOn: today, burdenReason: '年度检查', ...bodies };
  return (await clerk.ask(PlanVisitDocument, { input }, yanzhou)).planVisit.visit.id;
}

/** A picture of one colour, as bytes of a PNG file. */
function aPicture(): Buffer {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xed_b8_83_20 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const checkOf = (bytes: Buffer) =>
    (bytes.reduce((c, byte) => ((table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)) >>> 0, 0xff_ff_ff_ff) ^ 0xff_ff_ff_ff) >>>
    0;
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(checkOf(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  const rows = Buffer.alloc(8 * 25, 120);
  for (let row = 0; row < 8; row += 1) rows[row * 25] = 0;
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

test('a clerk joins a bureau’s visit instead of planning a second one, records it, and takes a picture and a signature', async ({
  as,
}) => {
  const clerk = await as('yanzhou', phone);
  const { page } = clerk;
  const enterprise = await someoneToMeet(clerk);
  const planned = await bureauPlans(clerk, enterprise.id);

  // The planner offers the bureau's visit before a second one is planned.
  await page.goto(`/${yanzhou}/visits/plan?enterprise=${enterprise.id}&on=${today}`);
  const burden = page.getByRole('region', { name: '企业近期的走访' });
  await burden.getByRole('button', { name: '加入' }).first().tap();
  await page.getByRole('dialog').getByRole('button', { name: '加入' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: enterprise.name })).toBeVisible();
  await expect(page.getByRole('region', { name: '参加单位' })).toContainText('应急管理局');
  const joined = (await clerk.ask(VisitByIdDocument, { id: planned }, yanzhou)).visit;
  expect([joined?.kind, joined?.bodies.length]).toEqual(['JOINT', 2]);

  await page.getByRole('link', { name: '办理走访' }).tap();
  await page.getByText('见到负责人', { exact: true }).tap();
  await page.getByText(enterprise.person).first().tap();
  await page.getByText('没有反映问题', { exact: true }).tap();
  await page.getByRole('button', { name: '登记', exact: true }).tap();
  const files = page.getByRole('region', { name: '附件与签名' });
  await expect(files).toContainText('从不用来考核');

  await files
    .locator('input[type=file]')
    .setInputFiles({ name: '大门.png', mimeType: 'image/png', buffer: aPicture() });
  await expect(files.getByRole('link', { name: '大门.webp' })).toBeVisible();
  await expect(files.getByRole('img', { name: '大门.webp' })).toBeVisible();

  await files.getByRole('button', { name: '请对方签名' }).tap();
  const pad = page.getByRole('dialog').getByRole('img', { name: '手写签名区' });
  const box = await pad.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 140, (box?.y ?? 0) + 120, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('button', { name: '完成签名' }).tap();
  await expect(files.getByRole('link', { name: /签名$/ })).toBeVisible();

  const visit = (await clerk.ask(VisitByIdDocument, { id: planned }, yanzhou)).visit;
  expect(visit).toMatchObject({ state: 'CONFIRMED', confirmedBy: 'ENTERPRISE' });
  expect(visit?.files.map(({ kind }) => kind)).toEqual(['PICTURE', 'SIGNATURE']);
});
