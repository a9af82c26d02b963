import {
  ancestorsOf,
  answeredFor,
  contains,
  standingOf,
  type ApiKeyAccess,
  type ApiKeyKind,
  type Succession,
} from '@lianxi/schema';

/** What a member may be in a region; the words a person reads stand in the console. */
export enum Role {
  ADMINISTRATOR = 'ADMINISTRATOR',
  DIRECTOR = 'DIRECTOR',
  LEADER = 'LEADER',
  CLERK = 'CLERK',
  DEPARTMENT_CONTACT = 'DEPARTMENT_CONTACT',
  AUDITOR = 'AUDITOR',
}

export interface ActorMembership {
  id: string;
  regionId: number;
  role: Role;
  /** The department a contact speaks for; null for everybody else. */
  departmentId?: string | null;
}

/** The API key by which another system speaks. */
export interface ActorKey {
  regionId: number;
  id: string;
  kinds: readonly ApiKeyKind[];
  access: ApiKeyAccess;
}

/** The names of one county, opened to an account for a purpose and for the rest of one business day. */
export interface OpenedNames {
  regionId: number;
  regionName: string;
  /** The opening's own id, in the county's rows. */
  id: string;
  /** The business day on which they were opened: with it they are closed again. */
  on: string;
  purpose: string;
}

/** Who speaks in a request, as the database told it when it minted the scope. */
export interface Actor {
  /** Of an account, or the id of an API key: then nobody signed in, and the key bears the deeds itself. */
  accountId: string;
  loginName: string;
  displayName: string;
  /** Of a key those that the database made up for it: an auditor or a clerk in each region it reaches. */
  memberships: readonly ActorMembership[];
  key?: ActorKey;
  /** The enterprise that speaks for itself by its QR: it has no membership, and each deed it may do names it. */
  enterprise?: { regionId: number; id: string };
  /** Which regions answer for former ones, in the whole country; absent where no division ever changed. */
  successions?: readonly Succession[];
  /** The latest opening of each county that was not closed; whether its day is still today, the reader of it asks. */
  openedNames?: readonly OpenedNames[];
}

/** Regions to look at, with the successions by which more keys belong to them than their ranges hold. */
export interface Jurisdictions extends ReadonlyArray<number> {
  readonly successions?: readonly Succession[];
}

const looking = (regions: number[], successions: readonly Succession[] | undefined): Jurisdictions =>
  successions?.length ? Object.assign(regions, { successions }) : regions;

/** The region that answers today for the key of a row: itself, or the one that a change of divisions made of it. */
const standingFor = ({ successions = [] }: Pick<Actor, 'successions'>, regionId: number): number =>
  standingOf(successions, regionId);

/** The former keys for which this very region answers, and none of those below it. */
export const formerKeysOf = ({ successions = [] }: Pick<Actor, 'successions'>, regionId: number): number[] => [
  ...new Set(
    successions.flatMap(({ fromId }) =>
      fromId !== regionId && standingOf(successions, fromId) === regionId ? [fromId] : [],
    ),
  ),
];

/** The roles that change records; the database holds the same list in `sec.writing_roles()`. */
const writingRoles: ReadonlySet<Role> = new Set([Role.ADMINISTRATOR, Role.DIRECTOR, Role.CLERK]);

/** A department contact sees what was referred to it and nothing of the region itself. */
const readingRoles: ReadonlySet<Role> = new Set([...writingRoles, Role.LEADER, Role.AUDITOR]);

/** Whether a region lies in the subtree of another, each seen as the one that answers for it today. */
export const liesWithin = (actor: Pick<Actor, 'successions'>, above: number, regionId: number): boolean =>
  contains(standingFor(actor, above), standingFor(actor, regionId));

/** Every role the actor holds over a region: by a membership there or above it, or over the one that answers for it. */
export function rolesAt(actor: Actor, regionId: number): Role[] {
  const at = standingFor(actor, regionId);
  // A contact speaks for a department of that very region, whoever answers for the region by now.
  const isOver = (held: ActorMembership) => contains(held.regionId, at) || held.regionId === regionId;
  return actor.memberships.filter(isOver).map((held) => held.role);
}

export const holds = (actor: Actor, regionId: number, roles: readonly Role[]): boolean =>
  rolesAt(actor, regionId).some((role) => roles.includes(role));

export const mayWriteAt = (actor: Actor, regionId: number): boolean =>
  rolesAt(actor, regionId).some((role) => writingRoles.has(role));

/** Whether the actor is this enterprise itself. */
export const speaksFor = (actor: Actor, enterprise: { regionId: number; id: string }): boolean =>
  actor.enterprise?.regionId === enterprise.regionId && actor.enterprise.id === enterprise.id;

/**
 * The jurisdictions an actor reads, the widest only: a county inside a city that is held as well adds nothing. Behind
 * them stand the former keys that they answer for.
 */
export function jurisdictions(actor: Actor): Jurisdictions {
  const { successions = [] } = actor;
  const held = [...new Set(actor.memberships.filter((m) => readingRoles.has(m.role)).map((m) => m.regionId))];
  const widest = held
    .filter((one) => !held.some((other) => other !== one && contains(other, one)))
    .toSorted((a, b) => a - b);
  return withFormer(widest, successions);
}

/** Regions with the former keys that they answer for. */
export const withFormer = (regions: readonly number[], successions: readonly Succession[] = []): Jurisdictions =>
  looking([...regions, ...regions.flatMap((one) => answeredFor(successions, one))], successions);

/** The regions whose facts hold at a key, from the key itself upwards: also those of the one that answers for it. */
export function lineageOf({ successions = [] }: Pick<Actor, 'successions'>, regionId: number): number[] {
  const at = standingOf(successions, regionId);
  return [...new Set([regionId, at, ...ancestorsOf(at), ...ancestorsOf(regionId)])];
}

/** Of the regions those within one, with the former keys that it answers for; outside them there is nothing. */
export function regionsWithin(regions: Jurisdictions, asked: number): Jurisdictions {
  const { successions = [] } = regions;
  const keys = [asked, ...answeredFor(successions, asked)];
  const isHeld = regions.some((region) => contains(region, asked));
  const within = isHeld ? keys : regions.filter((region) => contains(asked, region) || keys.includes(region));
  return looking([...within], successions);
}

/** The jurisdictions of a request that was narrowed to one region; outside the memberships there is nothing. */
export const narrowed = (regions: Jurisdictions, narrow: number | null): Jurisdictions =>
  narrow === null ? regions : regionsWithin(regions, narrow);
