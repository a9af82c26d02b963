import { rangeOf } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { badInput } from '../../platform/refusal.ts';
import { Department, DepartmentKind, isAtWork } from '../departments/index.ts';
import { Region } from '../tenancy/index.ts';
import { ReformKind } from './reform-states.ts';
import type { PrepareDepartmentReformInput, ReformSuccessorInput } from './reform.inputs.ts';

/** What is reformed in one region: the departments before, and those after. */
export interface ReformPlace {
  regionId: number;
  predecessors: Department[];
  successors: ReformSuccessorInput[];
}

/**
 * The places of a reform: the region itself with the departments that were named, and each region below it with its
 * departments of the same kinds, whose successors bear the names of above (`names`, as they were cleaned) with the place's own in front.
 */
export async function placesOf(
  ctx: Context,
  input: PrepareDepartmentReformInput,
  names: readonly string[],
): Promise<ReformPlace[]> {
  const successors = input.successors.map(({ kind, name }, at) => ({ kind, name: names[at] ?? name }));
  const own = { ...(await ownPlace(ctx, input)), successors };
  return input.withCounties ? [own, ...(await placesBelow(ctx, { own, kind: input.kind }))] : [own];
}

async function ownPlace(
  ctx: Context,
  { regionId, predecessorIds }: PrepareDepartmentReformInput,
): Promise<Omit<ReformPlace, 'successors'>> {
  const today = dayOf(ctx.clock.now());
  const predecessors: Department[] = [];
  for (const [at, id] of predecessorIds.entries()) {
    const field = `predecessorIds.${at}`;
    const department = await ctx.em.findOne(Department, fromGlobalId('dep', id, field));
    if (department?.regionId !== regionId || !isAtWork(department, today)) throw badInput(field, 'NOT_HERE');
    if (predecessors.includes(department)) throw badInput(field, 'TWICE');
    predecessors.push(department);
  }
  return { regionId, predecessors };
}

async function placesBelow(
  ctx: Context,
  { own, kind }: { own: ReformPlace; kind: ReformKind },
): Promise<ReformPlace[]> {
  const [lo, hi] = rangeOf(own.regionId);
  const today = dayOf(ctx.clock.now());
  const kinds = own.predecessors.map((one) => one.kind).filter((one) => one !== DepartmentKind.OTHER);
  const below = await ctx.em.find(
    Department,
    { regionId: { $gte: lo, $lte: hi, $ne: own.regionId }, kind: { $in: kinds } },
    { populate: ['region'], orderBy: { regionId: 'asc', name: 'asc' } },
  );
  const region = await ctx.em.findOneOrFail(Region, { regionId: own.regionId });
  const present = Map.groupBy(
    below.filter((one) => isAtWork(one, today)),
    ({ regionId }) => regionId,
  );
  return [...present].map(([regionId, found]) => {
    // Where one goes on as another, one of the kind does so; a second of the kind is a matter of its own.
    const predecessors = kind === ReformKind.MERGE ? found : found.slice(0, 1);
    const place = placeName(predecessors, own.predecessors, region.name);
    const successors = own.successors.map((one) => ({
      kind: one.kind,
      name: `${place}${restOf(one.name, region.name)}`,
    }));
    return { regionId, predecessors, successors };
  });
}

/** A name without the place that it begins with. */
const restOf = (name: string, place: string): string => (name.startsWith(place) ? name.slice(place.length) : name);

/** What the departments of a region put before their names: 高新区, where the region itself has a longer name. */
function placeName(here: readonly Department[], above: readonly Department[], place: string): string {
  const rests = above.map(({ name }) => restOf(name, place));
  for (const { name } of here) {
    const rest = rests.find((one) => name.endsWith(one));
    if (rest !== undefined) return name.slice(0, -rest.length);
  }
  return here[0]?.region?.name ?? '';
}
