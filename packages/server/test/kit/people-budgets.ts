import { toGlobalId } from '../../src/platform/global-id.ts';
import { budgetRows, type Budget } from './budget-rows.ts';
import { openNames } from './names.ts';
import { furnishPersonExport } from './register-furniture.ts';
import type { World } from './world.ts';

const yanzhouId = 370812;

/** What opening names and taking lists of people out may cost. */
export function peopleBudgets(world: () => World): Record<string, Budget> {
  const { reads, does, idOf, one } = budgetRows(world);
  const channel = async () => {
    const { id: channelId, version } = await one('cch', 'contact_channel', 'ended_at is null');
    return { channelId, version };
  };
  const waiting = async (): Promise<{ id: string; version: number }> => ({
    id: toGlobalId('pex', { regionId: yanzhouId, id: await furnishPersonExport(world(), yanzhouId) }),
    version: 1,
  });
  const campaign = async () => {
    const [row] = await world().owner<{ region: number; id: string }>(
      `select c.region_id as region, c.id from campaign c join visit v on v.campaign_region_id = c.region_id and v.campaign_id = c.id
         join visit_attendance a on a.region_id = v.region_id and a.visit_id = v.id where v.state = 'CONFIRMED' and a.role = 'BUSINESSPERSON' limit 1`,
    );
    return { campaignId: toGlobalId('cam', { regionId: row?.region ?? 0, id: row?.id ?? '' }) };
  };
  return {
    AddContactChannel: does(18, async () => ({
      personId: await idOf('per', 'person', 'phone is not null'),
      kind: 'MOBILE',
      value: '13900005678',
    })),
    RecordChannelConsent: does(16, async () => ({
      ...(await channel()),
      isGiven: true,
      way: 'SPOKEN',
      saidOn: '2014-11-10',
    })),
    EndContactChannel: does(16, channel),
    NameOpeningList: reads(4, () => ({ regionId: 370800, first: 10 })),
    OpenNames: does(16, async () => ({ regionId: yanzhouId, purpose: '核对走访' })),
    CloseNames: does(16, async () => ({ id: (await openNames(world().director, yanzhouId))[0] ?? '' })),
    PersonExportList: reads(4, () => ({ regionId: 370800, first: 20 })),
    AskPersonExport: does(20, async () => ({ regionId: yanzhouId, purpose: '核对名册' })),
    AskFigureExport: does(24, async () => ({
      ...(await campaign()),
      figure: 'BUSINESSPERSONS_MET',
      purpose: '核对名册',
    })),
    ApprovePersonExport: does(18, waiting),
    DeclinePersonExport: does(18, async () => ({ ...(await waiting()), reason: '名册已有' })),
  };
}
