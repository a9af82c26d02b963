import { CallBackState, drawCallBackSample, recordCallBack } from '../../src/modules/callbacks/index.ts';
import { convertFinding, FindingTarget, noteFinding } from '../../src/modules/findings/index.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import type { Offices } from './offices.ts';
import { campaignDays, findings } from './plan.ts';
import type { Seeding } from './seeding.ts';

/** What becomes of some findings: one is seen to as a request, one is noted, and the others wait for somebody. */
export async function settleFindings(seeding: Seeding, offices: Offices): Promise<void> {
  seeding.clock.turnTo('2014-11-15', '10:00');
  const { hand, admin, workerAt } = seeding;
  const ctx = await hand.context(admin);
  for (const { regionId, text, becomes } of findings) {
    if (becomes === null) continue;
    const [row] = await ctx.read<{ id: string }>({
      text: 'select id from finding where region_id = $1 and text = $2',
      values: [regionId, text],
    });
    const officer = offices.get(regionId)?.liaisonOfficer;
    if (!row || !officer) throw new Error('the base data lack a row that they made');
    const at = { id: toGlobalId('fin', { regionId, id: row.id }), version: 1 };
    const request = {
      to: FindingTarget.SERVICE_REQUEST,
      title: '对接职业院校招聘',
      officerId: toGlobalId('ofc', officer),
      dueOn: '2014-12-15',
    };
    await hand.deed(workerAt(regionId), (work) =>
      becomes === 'REQUEST'
        ? convertFinding(work, { ...at, ...request })
        : noteFinding(work, { ...at, reason: '已当面介绍' }),
    );
  }
}

/**
 * The city calls back about some visits that only the office confirmed. One enterprise was not reached and the others
 * are still to be called: what an enterprise says would confirm its visit, or cast it into doubt.
 */
export async function callBack(seeding: Seeding, { regionId }: RowKey): Promise<void> {
  const { hand, workerAt } = seeding;
  seeding.clock.turnTo('2014-11-16', '10:00');
  const days = { fromOn: campaignDays.startsOn, toOn: '2014-11-15' };
  const sample = await hand.deed(workerAt(regionId), (work) =>
    drawCallBackSample(work, { regionId, fromRegionId: regionId, ...days, size: 5 }),
  );
  const ctx = await hand.context(workerAt(regionId));
  const [first] = await ctx.read<{ id: string }>({
    text: 'select id from call_back_item where region_id = $1 and sample_id = $2 and place = 1',
    values: [regionId, sample.id],
  });
  if (!first) throw new Error('the base data lack a row that they made');
  const id = toGlobalId('cbi', { regionId, id: first.id });
  const said = { result: CallBackState.NOT_REACHED, note: '两次无人接听' };
  await hand.deed(workerAt(regionId), (work) => recordCallBack(work, { id, version: 1, ...said }));
}
