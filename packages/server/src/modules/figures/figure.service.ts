import { percentText, type Locale } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { keysOf } from '../../platform/select/jurisdiction.ts';
import { namedKeys } from '../privacy/index.ts';
import { DivisionView, FigureKind, FigureName } from './figure-names.ts';
import type { FigureDefinition } from './figure-definition.ts';
import { countsOf, registry } from './figure-registry.ts';
import type { FigureParts } from './figure-rows.ts';
import type { FigureType } from './figure.type.ts';
import { countAll, countByCounty, nothing, type Counted, type Counts } from './figure-values.ts';
import { keptAt, keptOf, withKept, type KeptPart } from './kept-reading.ts';

/** What a campaign's row tells of itself to its figures. */
export interface CampaignFacts {
  regionId: number;
  id: string;
  cutOffOn: string;
  countsPhone: boolean;
  noticeRegionId: number | null;
  noticeId: string | null;
}

/** Which figures of which region are asked for, under the divisions of which time. */
export interface FiguresArgs {
  regionId?: number | null;
  names?: readonly FigureName[] | null;
  divisions?: DivisionView | null;
}

/** A figure with what its rows are read by. */
export type MadeFigure = FigureType & { parts: FigureParts };

const allNames = Object.values(FigureName);
const asked = (names: readonly FigureName[] | null | undefined): readonly FigureName[] =>
  names?.length ? [...new Set(names)] : allNames;
const countsFor = (names: readonly FigureName[]): FigureName[] => [...new Set(names.flatMap(countsOf))];

/** The day of the divisions a view is of: that of the figures, or today. */
function dividedOn(ctx: Context, { cutOffOn }: CampaignFacts, view: DivisionView | null | undefined): string | null {
  if (view !== DivisionView.THEN) return null;
  const today = dayOf(ctx.clock.now());
  return today < cutOffOn ? today : cutOffOn;
}

export function partsOf(
  ctx: Context,
  campaign: CampaignFacts,
  { regionId, view }: { regionId: number; view?: DivisionView | null },
): FigureParts {
  const day = dividedOn(ctx, campaign, view);
  return {
    campaignRegionId: campaign.regionId,
    campaignId: campaign.id,
    cutOffOn: campaign.cutOffOn,
    countsPhone: campaign.countsPhone,
    today: dayOf(ctx.clock.now()),
    noticeRegionId: campaign.noticeRegionId,
    noticeId: campaign.noticeId,
    ...keysOf(ctx.actor ?? {}, regionId, day),
    dividedOn: day,
    namesIn: namedKeys(ctx),
    isEnglish: ctx.locale === 'en',
  };
}

/** Figures of a campaign, of its whole region or of one below it; what the reader does not see is not counted. */
export async function figuresOf(
  ctx: Context,
  campaign: CampaignFacts,
  { regionId, names, divisions }: FiguresArgs,
): Promise<MadeFigure[]> {
  const wanted = asked(names);
  const at = regionId ?? campaign.regionId;
  const parts = partsOf(ctx, campaign, { regionId: at, view: divisions ?? null });
  const [seen, all] = await Promise.all([
    countAll(ctx, { parts, names: countsFor(wanted) }),
    keptOf(ctx, campaign, parts.dividedOn),
  ]);
  const kept = keptAt(all, at);
  const counts = withKept(seen, kept, at === campaign.regionId);
  return wanted.map((name) => made(ctx, name, { counts, parts, regionId: at, campaign, kept }));
}

/** One statement for all counties of a campaign, whichever of them asks first in this request. */
const perRequest = new WeakMap<Context, Map<string, Promise<ReadonlyMap<number, Counts>>>>();

/** Figures of one county, counted together with those of its siblings. */
export async function figuresOfCounty(
  ctx: Context,
  campaign: CampaignFacts,
  { regionId, names, divisions: view = null }: FiguresArgs & { regionId: number },
): Promise<MadeFigure[]> {
  const wanted = asked(names);
  const known = perRequest.get(ctx) ?? new Map<string, Promise<ReadonlyMap<number, Counts>>>();
  perRequest.set(ctx, known);
  const key = `${campaign.regionId} ${campaign.id} ${view} ${wanted.join(' ')}`;
  const whole = partsOf(ctx, campaign, { regionId: campaign.regionId, view });
  const counting = known.get(key) ?? countByCounty(ctx, whole, countsFor(wanted));
  known.set(key, counting);
  const [seen, all] = await Promise.all([counting, keptOf(ctx, campaign, whole.dividedOn)]);
  const kept = keptAt(all, regionId);
  const counts = withKept(seen.get(regionId) ?? new Map<FigureName, Counted>(), kept, false);
  const parts = partsOf(ctx, campaign, { regionId, view });
  return wanted.map((name) => made(ctx, name, { counts, parts, regionId, campaign, kept }));
}

interface Making {
  counts: Counts;
  parts: FigureParts;
  regionId: number;
  campaign: CampaignFacts;
  kept: readonly KeptPart[];
}

function made(ctx: Context, name: FigureName, { counts, parts, regionId, campaign, kept }: Making): MadeFigure {
  const definition = registry[name];
  const today = dayOf(ctx.clock.now());
  return {
    name,
    code: definition.code,
    label: definition.label[ctx.locale],
    definition: definition.definition[ctx.locale],
    version: definition.version,
    kind: definition.kind,
    isAdditive: definition.isAdditive,
    asOf: today < campaign.cutOffOn ? today : campaign.cutOffOn,
    regionId,
    parts,
    kept: keptParts(name, kept, regionId === campaign.regionId),
    ...valued(definition, { name, locale: ctx.locale, of: (count) => counts.get(count) ?? nothing }),
  };
}

/** What of a figure's count was kept, line by line; its rows and these make up the count. */
function keptParts(name: FigureName, kept: readonly KeptPart[], isWhole: boolean): FigureType['kept'] {
  const [counted = name] = countsOf(name);
  return kept.flatMap(({ county, goneTo, movedOn, counts }) => {
    const one = counts[counted];
    const value = isWhole ? one?.added : one?.value;
    const confirmedByEnterprise = isWhole ? one?.addedByEnterprise : one?.byEnterprise;
    return value ? [{ county, goneTo, movedOn, value, confirmedByEnterprise: confirmedByEnterprise ?? 0 }] : [];
  });
}

interface Valuing {
  name: FigureName;
  locale: Locale;
  of: (name: FigureName) => Counted;
}
type Valued = Pick<MadeFigure, 'text'> & Partial<MadeFigure>;

/** The value of a figure by its kind, and as it is printed. */
function valued(definition: FigureDefinition, { name, locale, of }: Valuing): Valued {
  if (definition.kind === FigureKind.COUNT) {
    const { value, byEnterprise, sumOfCounties } = of(name);
    const confirmed = definition.isConfirmed
      ? { confirmedByEnterprise: byEnterprise, confirmedByOffice: value - byEnterprise }
      : {};
    const isSummed = !definition.isAdditive && sumOfCounties !== value;
    const summed = isSummed ? { sumOfCounties, remark: sumRemark(locale, value, sumOfCounties) } : {};
    return { value, text: String(value), ...confirmed, ...summed };
  }
  if (definition.kind === FigureKind.RATE) {
    const [numerator, denominator] = [of(definition.numerator).value, of(definition.denominator).value];
    return { numerator, denominator, text: percentText(numerator, denominator) };
  }
  if (of(definition.outOf).value === 0) return { text: '0 / 0' };
  const isTrue = of(definition.isNothing).value === 0;
  const said = isTrue ? { 'zh-CN': '是', en: 'Yes' } : { 'zh-CN': '否', en: 'No' };
  return { isTrue, text: said[locale] };
}

/** Why the counties' values do not add up to the city's. */
const sumRemark = (locale: Locale, value: number, sum: number): string =>
  locale === 'en'
    ? `The counties sum to ${sum}; what is in several counties counts once here, so it is ${value}.`
    : `各县（市、区）合计 ${sum}，同一对象在多个县（市、区）出现的只计一次，所以是 ${value}。`;
