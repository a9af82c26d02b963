import { prepareDepartmentReform, ReformKind, ReformState, runReform } from '../src/modules/reforms/index.ts';
import { DepartmentKind } from '../src/modules/departments/index.ts';
import { entities, subscribers } from '../src/orm.ts';
import type { Urls } from '../src/platform/database/prepare.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { workOff } from '../src/platform/jobs.ts';
import { closedPort } from '../src/platform/messages/open-port.ts';
import { openOrm } from '../src/platform/orm.ts';
import type { Offices } from './base/offices.ts';
import { SeedClock } from './base/seed-clock.ts';
import { makeHand } from './hand.ts';

const jining = 370800;
const reformedOn = '2018-12-29';

/** Which bureaus of 2014 go on as what; the bureau of commerce stays as it is, so seven become five. */
const plans = [
  {
    kind: ReformKind.MERGE,
    before: ['BUSINESS_REGISTRATION', 'QUALITY', 'FOOD_DRUG'],
    after: { kind: DepartmentKind.MARKET_REGULATION, name: '市场监督管理局' },
  },
  { kind: ReformKind.RENAME, before: ['ENVIRONMENT'], after: { kind: DepartmentKind.ECOLOGY, name: '生态环境局' } },
  {
    kind: ReformKind.RENAME,
    before: ['WORK_SAFETY'],
    after: { kind: DepartmentKind.EMERGENCY_MANAGEMENT, name: '应急管理局' },
  },
  { kind: ReformKind.RENAME, before: ['HEALTH'], after: { kind: DepartmentKind.HEALTH, name: '卫生健康局' } },
];

/**
 * The reform of 2018 in Jining and all its counties, on its own day: whoever holds the token prepares it, and it is
 * carried out as any other. The second city keeps its bureaus, for whoever wants to see a reform happen.
 */
export async function reformJining(urls: Urls, offices: Offices, token: string): Promise<void> {
  const clock = new SeedClock();
  const hand = makeHand(urls, clock);
  const orm = openOrm(entities, urls.worker, { subscribers, pool: { max: 2 } });
  try {
    clock.turnTo(reformedOn);
    const departments = offices.get(jining)?.departments;
    const idOf = (kind: string): string => {
      const key = departments?.get(kind);
      if (!key) throw new Error(`the city has no bureau ${kind}`);
      return toGlobalId('dep', key);
    };
    for (const { kind, before, after } of plans)
      await hand.deed(token, (ctx) =>
        prepareDepartmentReform(ctx, {
          regionId: jining,
          kind,
          effectiveOn: reformedOn,
          document: '机构改革方案',
          predecessorIds: before.map(idOf),
          successors: [{ ...after, name: `济宁市${after.name}` }],
          withCounties: true,
        }),
      );
    await workOff({ url: urls.worker, orm, clock, messages: closedPort, tasks: { runReform } });
    const states = await (
      await hand.context(token)
    ).read<{ state: ReformState }>({
      text: 'select state from department_reform where region_id = $1',
      values: [jining],
    });
    if (states.some(({ state }) => state !== ReformState.DONE)) throw new Error('a reform of the demo was not done');
  } finally {
    await orm.close();
    await hand.close();
  }
}
