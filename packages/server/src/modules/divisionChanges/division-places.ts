import { cityOf, levelOf, regionOver, standingOf, type Succession } from '@lianxi/schema';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput } from '../../platform/refusal.ts';
import { ReformState } from '../reforms/index.ts';
import { Region, RegionCode } from '../tenancy/index.ts';
import { DivisionChangeKind } from './division-change-kinds.ts';
import { DivisionChange } from './division-change.entity.ts';
import type { PrepareDivisionChangeInput } from './division-change.inputs.ts';

/** The divisions that a change touches, as they stand today. */
export interface DivisionPlaces {
  from: Region[];
  parts: number[];
  /** An existing one that succeeds; null where one is opened or goes on under another name. */
  successor: Region | null;
  parent: Region | null;
  /** The region above all of them. */
  over: number;
}

/** The divisions named, each there and standing for itself; refused where one of them waits for another change. */
export async function divisionPlaces(ctx: Context, input: PrepareDivisionChangeInput): Promise<DivisionPlaces> {
  const { kind, successorId = null, parentId = null } = input;
  const fromIds = input.fromIds.filter((one) => one !== successorId);
  const from: Region[] = [];
  for (const [at, regionId] of fromIds.entries()) {
    if (fromIds.indexOf(regionId) < at) throw badInput(`fromIds.${at}`, 'TWICE');
    from.push(await standing(ctx, regionId, `fromIds.${at}`));
  }
  if (from.length === 0 && kind !== DivisionChangeKind.OPEN) throw badInput('fromIds', 'REQUIRED');
  const successor = successorId === null ? null : await standing(ctx, successorId, 'successorId');
  const parent = parentId === null ? null : await superior(ctx, parentId);
  const above = from.flatMap((one) => (one.parentId == null ? [] : [one.parentId]));
  const named = [...from, ...(successor ? [successor] : []), ...(parent ? [parent] : [])];
  const over = regionOver([...named.map(({ regionId }) => regionId), ...above]);
  const parts = partsOf(ctx, input, from);
  await demandNoneWaits(ctx, named);
  return { from, parts, successor, parent, over };
}

async function standing(ctx: Context, regionId: number, field: string): Promise<Region> {
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region || levelOf(regionId) !== 'COUNTY') throw badInput(field, 'REGION_UNKNOWN');
  if (region.endedOn != null) throw badInput(field, 'DIVISION_ENDED');
  return region;
}

async function superior(ctx: Context, regionId: number): Promise<Region> {
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region || levelOf(regionId) !== 'CITY') throw badInput('parentId', 'REGION_UNKNOWN');
  return region;
}

/** A split takes along what its division answers for and was one of its own before. */
function partsOf(ctx: Context, { kind, partIds }: PrepareDivisionChangeInput, from: readonly Region[]): number[] {
  if (kind !== DivisionChangeKind.SPLIT) return [];
  const { successions = [] } = actorOf(ctx);
  const [first] = from;
  for (const [at, part] of partIds.entries()) {
    if (partIds.indexOf(part) < at) throw badInput(`partIds.${at}`, 'TWICE');
    if (part === first?.regionId || standingOf(successions, part) !== first?.regionId)
      throw badInput(`partIds.${at}`, 'NOT_HERE');
  }
  return [...partIds];
}

/** Nobody waits for two changes: the second would begin with what the first has ended. */
async function demandNoneWaits(ctx: Context, named: readonly Region[]): Promise<void> {
  const waiting = await ctx.em.find(DivisionChange, { state: { $in: [ReformState.PLANNED, ReformState.UNDOING] } });
  const held = new Set(
    waiting.flatMap(({ fromIds, successorId }) => [...fromIds, ...(successorId ? [successorId] : [])]),
  );
  if (named.some(({ regionId }) => held.has(regionId))) throw badInput('fromIds', 'DIVISION_WAITS');
}

/** Refused where a code is in use by another division than this one. */
export async function demandFreeCode(ctx: Context, code: string | null, own: number | null): Promise<void> {
  if (code === null) return;
  const known = await ctx.em.findOne(RegionCode, { code });
  if (known && known.regionId !== own) throw badInput('code', 'CODE_TAKEN');
}

/** Whether a division moves to where it is already: its own city is no other superior. */
export const isMoveNowhere = (from: readonly Region[], parent: Region | null): boolean =>
  from.some(({ regionId }) => parent !== null && cityOf(regionId) === parent.regionId);

/** Former divisions that a division answers for, by their keys. */
export const formerOf = (successions: readonly Succession[], regionId: number): number[] => {
  const former = new Set(successions.filter(({ fromId, toId }) => fromId !== toId).map(({ fromId }) => fromId));
  return [...former].filter((key) => key !== regionId && standingOf(successions, key) === regionId);
};
