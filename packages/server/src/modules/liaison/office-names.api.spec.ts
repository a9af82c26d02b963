import { LiaisonRegisterDocument, RenameOfficeDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { PostKind } from './index.ts';
import { officeFactory, officerFactory, postFactory, tenureFactory } from './liaison.factory.ts';

const yanzhouId = 370812;
let world: World;
let officeId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
  await world.hand.deed(world.yanzhou.token, async (ctx) => {
    officeId = toGlobalId('off', await officeFactory(ctx, { regionId: yanzhouId, name: '兖州市联络办公室' }));
    const principal = { officeId, kind: PostKind.OFFICE_PRINCIPAL, title: '主任' };
    const postId = toGlobalId('pos', await postFactory(ctx, principal));
    const officerId = toGlobalId('ofc', await officerFactory(ctx, { regionId: yanzhouId }));
    await tenureFactory(ctx, { postId, officerId, fromOn: '2012-01-01' });
    const active = { status: EnterpriseStatus.ACTIVE, statusSinceOn: '2013-01-01' };
    await enterpriseFactory(ctx, { regionId: yanzhouId, name: '兖州甲机械厂', ...active });
  });
});
afterAll(() => world?.stop());

const rename = (
  name: string,
  fromOn: string,
  { version = 1, by = world.yanzhou }: { version?: number; by?: Actor } = {},
) => by.send(RenameOfficeDocument, { input: { id: officeId, version, name, fromOn } });
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule].filter((part) => part !== undefined);
};
async function office() {
  const answer = await world.yanzhou.ask(`{office(id:"${officeId}"){name version formerNames{name toOn}}}`);
  return dataOf(answer) as unknown as {
    office: { name: string; version: number; formerNames: { name: string; toOn: string }[] };
  };
}
/** What the liaison register of a day calls the office of the first responsible person. */
async function calledOn(asOf: string): Promise<string | undefined> {
  const { liaisonRegister } = dataOf(
    await world.yanzhou.send(LiaisonRegisterDocument, { regionId: yanzhouId, asOf, first: 10 }),
  );
  return liaisonRegister.nodes[0]?.firstResponsible?.officeName;
}

describe('an office that gets another name', () => {
  it('is called by it from that day on, and on each day before as it was called then', async () => {
    dataOf(await rename('兖州区联络办公室', '2014-10-20'));
    dataOf(await rename(' 兖州区联络服务中心 ', '2014-11-20', { version: 2 }));
    expect(await office()).toEqual({
      office: {
        name: '兖州区联络服务中心',
        version: 3,
        formerNames: [
          { name: '兖州区联络办公室', toOn: '2014-11-19' },
          { name: '兖州市联络办公室', toOn: '2014-10-19' },
        ],
      },
    });
    const days = ['2014-10-19', '2014-10-20', '2014-11-19', '2014-11-20'];
    expect(await Promise.all(days.map(calledOn))).toEqual([
      '兖州市联络办公室',
      '兖州区联络办公室',
      '兖州区联络办公室',
      '兖州区联络服务中心',
    ]);
    const [deed] = await world.owner(
      `select changes from audit_event where verb = 'renameOffice' order by happened_at limit 1`,
    );
    expect(deed).toEqual({
      changes: [
        { field: 'name', before: '兖州市联络办公室', after: '兖州区联络办公室' },
        { field: 'fromOn', before: null, after: '2014-10-20' },
      ],
    });
  });

  it.each([
    ['its own name', '兖州区联络服务中心', '2014-11-20', ['BAD_INPUT', 'name', 'NAME_TAKEN']],
    ['none', ' ', '2014-11-20', ['BAD_INPUT', 'name', 'REQUIRED']],
    ['one of tomorrow', '联络中心', '2014-11-21', ['BAD_INPUT', 'fromOn', 'DAY_FUTURE']],
    ['one within the time of the name before', '联络中心', '2014-11-19', ['PERIODS_OVERLAP', 'fromOn']],
    ['one for the first day of the present name', '联络中心', '2014-11-20', ['PERIODS_OVERLAP', 'fromOn']],
  ])('is not given %s', async (_what, name, fromOn, expected) => {
    expect(ruleOf(await rename(name, fromOn, { version: 3 }))).toEqual(expected);
  });

  it('is given it at the version that was seen, by those who keep it', async () => {
    expect(codeOf(await rename('联络中心', '2014-11-20'))).toBe('STALE_VERSION');
    const auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
    expect(codeOf(await rename('联络中心', '2014-11-20', { version: 3, by: auditor }))).toBe('NOT_ALLOWED');
    expect(codeOf(await rename('联络中心', '2014-11-20', { version: 3, by: world.zoucheng }))).toBe('NOT_FOUND');
  });
});
