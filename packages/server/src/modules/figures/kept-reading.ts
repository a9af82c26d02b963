import DataLoader from 'dataloader';
import { contains } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import type { FigureName } from './figure-names.ts';
import { nothing, type Counted, type Counts } from './figure-values.ts';
import type { KeptCount } from './kept-figure.entity.ts';

/** What was kept of a county that is elsewhere today, under the division that answered for it then. */
export interface KeptPart {
  standingId: number;
  county: string;
  goneTo: string;
  movedOn: string;
  counts: Partial<Record<FigureName, KeptCount>>;
}

interface Asked {
  regionId: number;
  id: string;
  dividedOn: string;
}

/**
 * The kept lines of a campaign that count on a day of divisions: of counties that went later and whose rows the reader
 * does not read. Whoever reads them counts the rows themselves.
 */
export const keptSql = (kept: string, { region, campaign, day }: Record<'region' | 'campaign' | 'day', string>) =>
  `${kept}.region_id=${region} and ${kept}.campaign_id=${campaign} and ${kept}.moved_on>${day}
   and not ${kept}.county_id<@(select sec.verified_scope())`;

const text = `select a.place::int,coalesce(h.standing_id,k.county_id) as "standingId",k.county_name as county,k.gone_to_name as "goneTo",k.moved_on::text as "movedOn",k.counts
    from unnest($1::int[],$2::uuid[],$3::date[]) with ordinality a(region_id,id,day,place)
    join kept_figure k on ${keptSql('k', { region: 'a.region_id', campaign: 'a.id', day: 'a.day' })}
    left join lateral sec.standing_on(a.day) h on h.region_id=k.county_id order by k.county_id`;

async function readKept(ctx: Context, asked: readonly Asked[]): Promise<KeptPart[][]> {
  const values = [asked.map(({ regionId }) => regionId), asked.map(({ id }) => id), asked.map((one) => one.dividedOn)];
  const rows = await ctx.read<KeptPart & { place: number }>({ text, values, namesRegion: true });
  return asked.map((_, at) => rows.filter(({ place }) => place === at + 1));
}

const loaders = new WeakMap<Context, DataLoader<Asked, KeptPart[], string>>();

/** The kept lines of a campaign, read once for a request; none under the divisions of today. */
export async function keptOf(
  ctx: Context,
  { regionId, id }: Pick<Asked, 'regionId' | 'id'>,
  dividedOn: string | null,
): Promise<KeptPart[]> {
  if (dividedOn === null) return [];
  const loader =
    loaders.get(ctx) ??
    new DataLoader<Asked, KeptPart[], string>((asked) => readKept(ctx, asked), {
      cacheKeyFn: (asked) => `${asked.regionId} ${asked.id} ${asked.dividedOn}`,
    });
  loaders.set(ctx, loader);
  return loader.load({ regionId, id, dividedOn });
}

/** The lines that count for a region: all of them for the campaign's own, else those that lay in it then. */
export const keptAt = (kept: readonly KeptPart[], regionId: number): KeptPart[] =>
  kept.filter(({ standingId }) => contains(regionId, standingId));

/** What is counted today with what was kept: of the whole what each line adds to it, of a part what it counted. */
export function withKept(counts: Counts, kept: readonly KeptPart[], isWhole: boolean): Counts {
  if (kept.length === 0) return counts;
  const names = new Set([...counts.keys(), ...kept.flatMap((part) => namesOf(part))]);
  return new Map(
    [...names].map((name) => [
      name,
      kept.reduce((sum, part) => plus(sum, part.counts[name], isWhole), counts.get(name) ?? nothing),
    ]),
  );
}

// The keys of the column are names of figures.
const namesOf = ({ counts }: KeptPart) => Object.keys(counts) as FigureName[];

function plus(sum: Counted, kept: KeptCount | undefined, isWhole: boolean): Counted {
  if (!kept) return sum;
  return {
    value: sum.value + (isWhole ? kept.added : kept.value),
    byEnterprise: sum.byEnterprise + (isWhole ? kept.addedByEnterprise : kept.byEnterprise),
    sumOfCounties: sum.sumOfCounties + kept.value,
  };
}
