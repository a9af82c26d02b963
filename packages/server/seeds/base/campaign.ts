import {
  ActivityKind,
  holdActivity,
  planCampaign,
  ScopeRule,
  startCampaign,
} from '../../src/modules/campaigns/index.ts';
import { GuidanceTopic, recordGuidanceSession } from '../../src/modules/guidance/index.ts';
import { registerNotice } from '../../src/modules/notices/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { campaignDays, guidance, jiningCounties, taianCounties } from './plan.ts';
import { group } from './register.ts';
import type { Seeding } from './seeding.ts';

/** The lead is the only body that was published by name. */
const issuers = [
  { name: '山东省联络办公室', isLead: true },
  ...Array.from('二三四五六七八', (n) => ({ name: `联合印发部门（${n}）`, isLead: false })),
];

/** The province's notice, issued by eight bodies together. */
export function issueNotice({ hand, clock, admin }: Seeding): Promise<RowKey> {
  clock.turnTo('2014-09-25');
  return hand.deed(admin, (ctx) =>
    registerNotice(ctx, {
      regionId: 370000,
      title: '关于开展走访台资企业活动的通知（示例）',
      documentNo: '鲁联办〔2014〕12号',
      issuedOn: '2014-09-25',
      issuers,
    }),
  );
}

const activities = [
  { kind: ActivityKind.UNIVERSAL_VISITS, title: '普遍走访', plannedOn: '2014-10-07' },
  { kind: ActivityKind.JOINT_VISITS, title: '会同部门联合走访', plannedOn: '2014-10-07' },
  { kind: ActivityKind.GUIDANCE, title: '专项辅导', plannedOn: '2014-10-15' },
  { kind: ActivityKind.SYMPOSIUM, title: '恳谈会', plannedOn: '2014-12-10' },
  { kind: ActivityKind.HEALTH_CHECK, title: '健康查体', plannedOn: '2014-10-27' },
];

/** Jining's campaign: planned, targets set for every county, started on the first day with the register frozen. */
export async function startJining({ hand, clock, workerAt }: Seeding, notice: RowKey): Promise<RowKey> {
  clock.turnTo('2014-09-30');
  const director = workerAt(370800);
  const campaign = await hand.deed(director, (ctx) =>
    planCampaign(ctx, {
      regionId: 370800,
      name: '2014年联谊活动',
      theme: '进台企、话亲情、助发展，建平安台企',
      groupCode: group.code,
      scopeRule: ScopeRule.ACTIVE_AT_START,
      ...campaignDays,
      noticeId: toGlobalId('not', notice),
      activities,
      targets: jiningCounties.map(({ regionId }) => ({ countyId: regionId, dueOn: campaignDays.cutOffOn })),
    }),
  );
  clock.turnTo(campaignDays.startsOn, '08:00');
  await hand.deed(director, (ctx) => startCampaign(ctx, { id: toGlobalId('cam', campaign), version: 1 }));
  return campaign;
}

/** The other city's campaign, which must leave Jining's figures alone. */
export async function startTaian({ hand, clock, workerAt }: Seeding): Promise<RowKey> {
  clock.turnTo('2014-09-30');
  const director = workerAt(370900);
  const campaign = await hand.deed(director, (ctx) =>
    planCampaign(ctx, {
      regionId: 370900,
      name: '2014年走访活动',
      theme: '走访企业、服务发展',
      groupCode: group.code,
      scopeRule: ScopeRule.ACTIVE_AT_START,
      ...campaignDays,
      targets: taianCounties.map(({ regionId }) => ({ countyId: regionId, dueOn: campaignDays.cutOffOn })),
    }),
  );
  clock.turnTo(campaignDays.startsOn, '08:00');
  await hand.deed(director, (ctx) => startCampaign(ctx, { id: toGlobalId('cam', campaign), version: 1 }));
  return campaign;
}

const topics = [GuidanceTopic.ENVIRONMENT, GuidanceTopic.QUALITY, GuidanceTopic.WORK_SAFETY, GuidanceTopic.FOOD_DRUG];

/** Nineteen sessions of special guidance in six units. */
export async function giveGuidance({ hand, clock, workerAt }: Seeding, campaign: RowKey): Promise<void> {
  clock.turnTo('2014-10-25');
  for (const [regionId, held] of guidance)
    await hand.deed(workerAt(regionId), async (ctx) => {
      for (const [n, topic] of topics.slice(0, held).entries())
        await recordGuidanceSession(ctx, {
          regionId,
          campaignId: toGlobalId('cam', campaign),
          topic,
          heldOn: `2014-10-${String(15 + n)}`,
        });
    });
}

/** What of the plan was done; the symposium is not among it. */
export async function holdActivities(
  { hand, clock, workerAt }: Seeding,
  activityIds: ReadonlyMap<string, RowKey>,
): Promise<void> {
  clock.turnTo('2014-11-16');
  const held: readonly (readonly [ActivityKind, string])[] = [
    [ActivityKind.UNIVERSAL_VISITS, '2014-10-07'],
    [ActivityKind.JOINT_VISITS, '2014-10-07'],
    [ActivityKind.GUIDANCE, '2014-10-15'],
    [ActivityKind.HEALTH_CHECK, '2014-10-27'],
  ];
  await hand.deed(workerAt(370800), async (ctx) => {
    for (const [kind, heldOn] of held) {
      const key = activityIds.get(kind);
      if (!key) throw new Error(`the plan has no ${kind}`);
      await holdActivity(ctx, { id: toGlobalId('act', key), version: 1, heldOn });
    }
  });
}
