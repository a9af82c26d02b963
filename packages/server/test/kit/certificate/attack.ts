import { canaryOf } from './canary.ts';
import type { Principal, Stage } from './stage.ts';
import { isTaken } from './wire.ts';

/** A foreign value, and one like it behind which there never was anything: the two answers must be one. */
export type Pair = readonly [foreign: string | number, never: string | number];

export interface Probe {
  principal: Principal;
  target: Target;
  pairs: readonly Pair[];
  /** Sends the call with this value where the target takes one. */
  send: (value: string | number) => Promise<string>;
}

/** What an answer says but for the value that was asked for. */
const masked = (answer: string, value: string | number): string => answer.replaceAll(String(value), '«»');

/** What is attacked, as reports and failures name it, and how its answers are judged. */
export interface Target {
  name: string;
  /** Whether nothing may be done: every answer must be a refusal. */
  mustRefuse: boolean;
  /** Whether the answer tells public facts about regions, which may differ. */
  isPublic?: boolean;
}

/** Sends both calls of each pair and tells what is wrong with the answers; empty where the wall stands. */
export async function attacked(stage: Stage, { principal, target, pairs, send }: Probe): Promise<string[]> {
  const found: string[] = [];
  const tell = (value: string | number, what: string) =>
    found.push(`${principal.name}, ${target.name} = ${value}: ${what}`);
  for (const [foreign, never] of pairs) {
    const [heard, silence] = [masked(await send(foreign), foreign), masked(await send(never), never)];
    if (heard !== silence && target.isPublic !== true)
      tell(foreign, `answers ${heard.slice(0, 400)} but for what never was ${silence.slice(0, 400)}`);
    if (target.mustRefuse && [heard, silence].some(isTaken)) tell(foreign, 'was done');
    if (heard.includes('"QUERY_TOO_')) tell(foreign, 'is refused for its size, which proves nothing');
    const given = givenAway(stage, principal, heard);
    if (given) tell(foreign, `gives away ${given}`);
  }
  return found;
}

/** A word or an id of a region that somebody must not see, where an answer holds one. */
function givenAway({ tenants }: Stage, { blind }: Principal, answer: string): string | null {
  for (const regionId of blind) {
    if (answer.includes(canaryOf(regionId))) return canaryOf(regionId);
    for (const ids of tenants.get(regionId)?.byWord.values() ?? []) {
      const told = ids.find((id) => answer.includes(id));
      if (told !== undefined) return told;
    }
  }
  return null;
}
