/**
 * The wall: the only place that says which rows a transaction may touch.
 *
 * Expressions are written exactly as PostgreSQL prints them back in `pg_policies`; otherwise every schema diff would
 * make the policies anew. The range is for the planner and may only narrow; the signed multirange decides. A setting
 * that is absent or empty yields null, and null yields no row.
 */
const hint = (name: string) => `(NULLIF(current_setting('${name}'::text, true), ''::text))::integer`;

function within(column: string, verified: 'verified_scope' | 'verified_write_scope'): string {
  return `(((${column} >= ${hint('app.lo')}) AND (${column} <= ${hint('app.hi')})) AND
CASE
    WHEN (${column} <@ ( SELECT sec.${verified}() AS ${verified})) THEN true
    ELSE false
END)`;
}

type Columns = Record<string, string>;
const region = (columns: Columns): string => columns['regionId'] ?? 'region_id';
const read = (columns: Columns) => within(region(columns), 'verified_scope');
const written = (columns: Columns) => within(region(columns), 'verified_write_scope');

/**
 * The one tenant rule: a row is seen inside the jurisdictions the transaction reads, and written inside those it
 * writes (a director here may be an auditor there). No delete: nothing in the register is ever deleted by the app.
 */
export function inScope(table: string) {
  return [
    seenInScope(table),
    addedInScope(table),
    { name: `${table}_changed_in_scope`, command: 'update' as const, using: written, check: written },
  ];
}

export function addedInScope(table: string) {
  return { name: `${table}_added_in_scope`, command: 'insert' as const, check: written };
}

/**
 * For histories: rows are seen and added, never changed. The one exception is a person who asks to be erased: the
 * owner's function takes their name out of what was written, and leaves the rest as it is.
 */
export function appendedInScope(table: string) {
  const erased = { command: 'update' as const, roles: ['lianxi_owner'], using: written, check: written };
  return [seenInScope(table), addedInScope(table), { name: `${table}_erased_by_owner`, ...erased }];
}

export function seenInScope(table: string) {
  return { name: `${table}_seen_in_scope`, command: 'select' as const, using: read };
}

/** For working rows that may go again, such as the rows of a rehearsal or the words of a search. */
export function removedInScope(table: string) {
  return { name: `${table}_removed_in_scope`, command: 'delete' as const, using: written };
}

/** Rows of a superior region that flow down: readable by its descendants, never writable from below. */
export function flowsDown(table: string) {
  return {
    name: `${table}_flows_down`,
    command: 'select' as const,
    using: (columns: Columns) =>
      `(${region(columns)} = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[]))`,
  };
}

/** Facts that hold in the whole country: whoever is signed in reads them, a department's contact as well. */
export function ofTheNation(table: string) {
  return {
    name: `${table}_of_the_nation`,
    command: 'select' as const,
    using: (columns: Columns) =>
      `((${region(columns)} = 100000) AND (( SELECT sec.verified_account() AS verified_account) IS NOT NULL))`,
  };
}

/** A department is known by its region and its id together: whoever borrows an id has another department. */
const ofContacts = (regionId: string, id: string) =>
  `((((${regionId})::text || ':'::text) || (${id})::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[]))`;

/** What was put before a department: readable by its contacts, whose membership adds nothing to the region scope. */
export function referredToDepartment(table: string) {
  return {
    name: `${table}_referred_to_department`,
    command: 'select' as const,
    using: (columns: Columns) =>
      ofContacts(columns['departmentRegionId'] ?? 'department_region_id', columns['departmentId'] ?? 'department_id'),
  };
}

/** What a department is to carry out: readable by its contacts from the day on which it holds, and not before. */
export function heldByDepartment(table: string) {
  return {
    name: `${table}_held_by_department`,
    command: 'select' as const,
    using: (columns: Columns) =>
      `(${ofContacts(columns['departmentRegionId'] ?? 'department_region_id', columns['departmentId'] ?? 'department_id')} AND (${columns['holdsFrom'] ?? 'holds_from'} IS NOT NULL))`,
  };
}

/** What one region hands another: readable by whoever it is addressed to, and by nobody else outside its own region. */
export function toldToReceiver(table: string) {
  return {
    name: `${table}_told_to_receiver`,
    command: 'select' as const,
    using: (columns: Columns) => within(columns['toRegionId'] ?? 'to_region_id', 'verified_scope'),
  };
}

/** A department itself: its contacts know which one they speak for. */
export function knownToContacts(table: string) {
  return {
    name: `${table}_known_to_contacts`,
    command: 'select' as const,
    using: (columns: Columns) => ofContacts(region(columns), columns['id'] ?? 'id'),
  };
}

/** Facts of the whole country that belong to no tenant: everybody reads them, only migrations write them. */
export function publicFacts(table: string) {
  return { name: `${table}_public_facts`, command: 'select' as const, using: 'true' };
}

/** Rows of one account, whatever its regions. */
export function ownAccount(table: string, command: 'all' | 'select' = 'all') {
  const own = (columns: Columns) =>
    `(${columns['accountId'] ?? 'account_id'} = ( SELECT sec.verified_account() AS verified_account))`;
  const name = `${table}_own_account`;
  return command === 'select' ? { name, command, using: own } : { name, using: own, check: own };
}

/** The owner's functions and migrations keep these rows; FORCE binds the owner too, so it needs a policy of its own. */
export function keptByOwner(table: string) {
  return { name: `${table}_kept_by_owner`, roles: ['lianxi_owner'], using: 'true', check: 'true' };
}
