import { cityOf, contains, provinceOf } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Campaign } from '../campaigns/index.ts';
import { FigureKind, FigureName } from './figure-names.ts';
import { registry } from './figure-registry.ts';
import type { FigureParts } from './figure-rows.ts';
import { countWithin, nothing, type Counts } from './figure-values.ts';
import { KeptFigure, type KeptCount } from './kept-figure.entity.ts';

/** Counties that go to another superior on a day. */
export interface Leaving {
  /** The divisions that go, each with what it answers for unless those are named too. */
  countyIds: readonly number[];
  /** The city they go to. */
  goneTo: { regionId: number; name: string };
  movedOn: string;
}

const counted = Object.values(FigureName).filter((name) => registry[name].kind === FigureKind.COUNT);

/** The superiors of a county that are none of a place it goes to. */
const leftBy = (countyId: number, goneToId: number): number[] =>
  [cityOf(countyId), provinceOf(countyId)].filter((above) => !contains(above, goneToId));

interface Key {
  key: number;
  name: string;
}
type Asked = Pick<FigureParts, 'campaignRegionId' | 'campaignId' | 'cutOffOn' | 'countsPhone' | 'noticeRegionId'> &
  Pick<FigureParts, 'noticeId'> & { whole: string };

/**
 * Keeps what the campaigns of the superiors that are left counted of the counties, in the transaction in which they go and
 * before they do. Counted under one key after the other: what each adds to the total is the total with it less the one
 * without it, so that what several counties share is in it once.
 */
export async function keepFigures(work: Work, leaving: Leaving): Promise<void> {
  for (const countyId of leaving.countyIds) {
    const keys = await keysOf(work, countyId);
    for (const above of leftBy(countyId, leaving.goneTo.regionId))
      for (const campaign of await campaignsOf(work, above)) await keepOf(work, { ...leaving, campaign, keys });
  }
}

interface Keeping extends Leaving {
  campaign: Asked;
  keys: readonly Key[];
}

async function keepOf(work: Work, { campaign, keys, goneTo, movedOn }: Keeping): Promise<void> {
  for (const { key, name, counts } of await countedOf(work, campaign, keys))
    await keep(work, campaign, { countyId: key, countyName: name, counts, goneTo, movedOn });
}

/** The keys under which a county's rows lie, its own first. */
const keysOf = ({ em }: Work, countyId: number): Promise<Key[]> =>
  em.execute<Key[]>(
    `select g.region_id as key,g.name from region g
      where g.region_id=? or g.region_id in (select h.region_id from region_heir h where h.heir_id=?) order by g.region_id<>?,g.region_id`,
    [countyId, countyId, countyId],
  );

const campaignsOf = ({ em }: Work, regionId: number): Promise<Asked[]> =>
  em.execute<Asked[]>(
    `select region_id as "campaignRegionId",id as "campaignId",cut_off_on::text as "cutOffOn",counts_phone as "countsPhone",
            notice_region_id as "noticeRegionId",notice_id as "noticeId",sec.reach(region_id)::text as whole from campaign where region_id=? order by id`,
    [regionId],
  );

async function countedOf(work: Work, { whole, ...campaign }: Asked, keys: readonly Key[]) {
  const rest = await restOf(work, whole, keys);
  const parts = (held: string): FigureParts => ({
    ...campaign,
    today: dayOf(work.clock.now()),
    lo: 0,
    hi: 999_999,
    keys: held,
    dividedOn: null,
    namesIn: '{}',
    isEnglish: false,
  });
  const all = [whole, ...keys.map((key) => `{${pointsOf([key])}}`), ...rest].map(parts);
  const counts = await countWithin(work, all, counted);
  const withKey = [counts[0], ...counts.slice(1 + keys.length)];
  return keys.flatMap((key, i) => {
    const of = keptCounts({ own: counts[1 + i], before: withKey[i], after: withKey[i + 1] });
    return Object.keys(of).length === 0 ? [] : [{ ...key, counts: of }];
  });
}

const pointsOf = (keys: readonly Key[]): string => keys.map(({ key }) => `[${key},${key}]`).join(',');

/** The whole without the first key, without the first two, and so on. */
async function restOf({ em }: Work, whole: string, keys: readonly Key[]): Promise<string[]> {
  const without = keys.map((_, i) => `{${pointsOf(keys.slice(0, i + 1))}}`);
  const rows = await em.execute<{ rest: string }[]>(
    'select (?::int4multirange - w::int4multirange)::text as rest from jsonb_array_elements_text(?::jsonb) with ordinality g(w, place) order by place',
    [whole, JSON.stringify(without)],
  );
  return rows.map(({ rest }) => rest);
}

interface Around {
  own: Counts | undefined;
  before: Counts | undefined;
  after: Counts | undefined;
}

function keptCounts({ own, before, after }: Around): Partial<Record<FigureName, KeptCount>> {
  const of = (counts: Counts | undefined, name: FigureName) => counts?.get(name) ?? nothing;
  return Object.fromEntries(
    counted.flatMap((name) => {
      const { value, byEnterprise } = of(own, name);
      const [whole, rest] = [of(before, name), of(after, name)];
      const added = whole.value - rest.value;
      const addedByEnterprise = whole.byEnterprise - rest.byEnterprise;
      return value === 0 ? [] : [[name, { value, byEnterprise, added, addedByEnterprise }]];
    }),
  );
}

interface Kept extends Pick<KeptFigure, 'countyId' | 'countyName' | 'counts' | 'movedOn'> {
  goneTo: Leaving['goneTo'];
}

/** Once for each campaign and key: a change that was taken back and done again keeps what was counted last. */
async function keep({ em, clock }: Work, { campaignRegionId, campaignId }: Asked, kept: Kept): Promise<void> {
  const { goneTo, ...facts } = kept;
  const now = { ...facts, goneToName: goneTo.name, keptAt: clock.now() };
  const place = { regionId: campaignRegionId, campaign: em.getReference(Campaign, [campaignRegionId, campaignId]) };
  const known = await em.findOne(KeptFigure, { ...place, countyId: kept.countyId });
  if (known) Object.assign(known, now);
  else em.create(KeptFigure, { ...place, id: newId(), ...now });
}
