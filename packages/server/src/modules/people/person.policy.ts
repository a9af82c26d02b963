import { ancestorsOf, regionOver } from '@lianxi/schema';
import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

const writesAt = (actor: Actor, regionId: number): Decision => (mayWriteAt(actor, regionId) ? yes : no('NOT_ALLOWED'));

/** Whoever writes in a county registers people there. */
export const canRegisterPerson = (actor: Actor, regionId: number): Decision => writesAt(actor, regionId);

/** Whoever writes in the person's county corrects name and phone, and writes down roles taken and left. */
export const canCorrectPerson = (actor: Actor, person: { regionId: number }): Decision =>
  writesAt(actor, person.regionId);

/** A field is seen in full by those who work with the person: whoever writes in the county. Reading alone is no reason. */
export const canRevealField = (actor: Actor, person: { regionId: number }): Decision =>
  writesAt(actor, person.regionId);

/** People of several counties are linked by whoever writes in the region above them all, which alone sees them all. */
export const canLinkPeople = (actor: Actor, regionIds: readonly number[]): Decision =>
  writesAt(actor, regionOver(regionIds));

/** Whether the actor may link a person of this region with one of a neighbouring one. */
export const canLinkFrom = (actor: Actor, regionId: number): boolean => mayWriteAt(actor, regionAbove(regionId));

const nation = 100_000;

/** The region next above by the arithmetic of the key; the nation's is itself. */
const regionAbove = (regionId: number): number => ancestorsOf(regionId).at(-1) ?? nation;
