import { recordVisit } from '../../src/modules/fieldwork/index.ts';
import {
  cancelVisit,
  missVisit,
  planVisit,
  VisitChannel,
  VisitConfirmer,
  VisitKind,
  VisitOutcome,
  voidVisit,
} from '../../src/modules/visits/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import type { Seeding } from './seeding.ts';
import type { Ground } from './visits.ts';

/**
 * Visits that must not count: one voided, one cancelled, one missed, one planned after the cut-off, one by phone.
 *
 * The voided one and the one by phone met people whom nobody met otherwise, so that counting them would show.
 */
export async function addNoise(seeding: Seeding, ground: Ground): Promise<void> {
  await voidOne(seeding, ground, { regionId: 370811, place: 7 });
  await planAndEnd(seeding, ground, { regionId: 370829, place: 4 });
  await planAndEnd(seeding, ground, { regionId: 370830, place: 3 });
  await planLate(seeding, ground, { regionId: 370883, place: 6 });
  await phoneOne(seeding, ground, { regionId: 370832, place: 1 });
}

interface Where {
  regionId: number;
  place: number;
}

function whereabouts({ register, people, campaign }: Ground, { regionId, place }: Where) {
  const enterprise = register.get(regionId)?.[place];
  const owner = people.get(regionId)?.[place]?.owners[0];
  if (!enterprise || !owner) throw new Error('the base data lack a row that they made');
  return {
    enterpriseId: toGlobalId('ent', enterprise),
    campaignId: toGlobalId('cam', campaign),
    ownerId: toGlobalId('per', owner),
  };
}

const visitId = (key: RowKey): string => toGlobalId('vis', key);

async function voidOne({ hand, clock, workerAt }: Seeding, ground: Ground, where: Where): Promise<void> {
  const { ownerId, ...visit } = whereabouts(ground, where);
  clock.turnTo('2014-11-05', '16:30');
  await hand.deed(workerAt(where.regionId), async (ctx) => {
    const { visit: key } = await recordVisit(ctx, {
      ...visit,
      kind: VisitKind.FOLLOW_UP,
      channel: VisitChannel.ON_SITE,
      visitedOn: '2014-11-05',
      outcome: VisitOutcome.MET,
      attendees: [{ personId: ownerId }],
      confirmedBy: VisitConfirmer.OFFICE,
    });
    await voidVisit(ctx, { id: visitId(key), version: 1, reason: '误登记：当日并未前往' });
  });
}

async function planAndEnd({ hand, clock, workerAt }: Seeding, ground: Ground, where: Where): Promise<void> {
  const { ownerId: _ownerId, ...visit } = whereabouts(ground, where);
  clock.turnTo('2014-11-03');
  await hand.deed(workerAt(where.regionId), async (ctx) => {
    const key = await planVisit(ctx, { ...visit, kind: VisitKind.FOLLOW_UP, plannedOn: '2014-11-06' });
    const ended = { id: visitId(key), version: 1 };
    if (where.regionId === 370829) await cancelVisit(ctx, { ...ended, reason: '企业停电检修，另行安排' });
    else await missVisit(ctx, { ...ended, reason: '大雾封路，未能成行' });
  });
}

async function planLate({ hand, clock, workerAt }: Seeding, ground: Ground, where: Where): Promise<void> {
  const { ownerId: _ownerId, ...visit } = whereabouts(ground, where);
  clock.turnTo('2014-11-14');
  await hand.deed(workerAt(where.regionId), (ctx) =>
    planVisit(ctx, { ...visit, kind: VisitKind.REGULAR, plannedOn: '2014-12-05' }),
  );
}

async function phoneOne({ hand, clock, workerAt }: Seeding, ground: Ground, where: Where): Promise<void> {
  const { ownerId, ...visit } = whereabouts(ground, where);
  clock.turnTo('2014-11-12', '16:30');
  await hand.deed(workerAt(where.regionId), (ctx) =>
    recordVisit(ctx, {
      ...visit,
      kind: VisitKind.FOLLOW_UP,
      channel: VisitChannel.PHONE,
      visitedOn: '2014-11-12',
      outcome: VisitOutcome.MET,
      attendees: [{ personId: ownerId }],
      confirmedBy: VisitConfirmer.OFFICE,
    }),
  );
}
