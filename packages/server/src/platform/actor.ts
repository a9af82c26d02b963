import { contains, type ApiKeyAccess, type ApiKeyKind } from '@lianxi/schema';

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
}

/** The roles that change records; the database holds the same list in `sec.writing_roles()`. */
const writingRoles: ReadonlySet<Role> = new Set([Role.ADMINISTRATOR, Role.DIRECTOR, Role.CLERK]);

/** A department contact sees what was referred to it and nothing of the region itself. */
const readingRoles: ReadonlySet<Role> = new Set([...writingRoles, Role.LEADER, Role.AUDITOR]);

/** Every role the actor holds over a region: by a membership there or above it. */
export function rolesAt(actor: Actor, regionId: number): Role[] {
  return actor.memberships.filter((held) => contains(held.regionId, regionId)).map((held) => held.role);
}

export const holds = (actor: Actor, regionId: number, roles: readonly Role[]): boolean =>
  rolesAt(actor, regionId).some((role) => roles.includes(role));

export const mayWriteAt = (actor: Actor, regionId: number): boolean =>
  rolesAt(actor, regionId).some((role) => writingRoles.has(role));

/** Whether the actor is this enterprise itself. */
export const speaksFor = (actor: Actor, enterprise: { regionId: number; id: string }): boolean =>
  actor.enterprise?.regionId === enterprise.regionId && actor.enterprise.id === enterprise.id;

/** The jurisdictions an actor reads, the widest only: a county inside a city that is held as well adds nothing. */
export function jurisdictions(actor: Actor): number[] {
  const held = [...new Set(actor.memberships.filter((m) => readingRoles.has(m.role)).map((m) => m.regionId))];
  return held.filter((one) => !held.some((other) => other !== one && contains(other, one))).sort((a, b) => a - b);
}

/** The jurisdictions of a request that was narrowed to one region; outside the memberships there is nothing. */
export function narrowed(regions: readonly number[], narrow: number | null): number[] {
  if (narrow === null) return [...regions];
  if (regions.some((region) => contains(region, narrow))) return [narrow];
  return regions.filter((region) => contains(narrow, region));
}
