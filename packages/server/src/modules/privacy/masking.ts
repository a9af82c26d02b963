import { levelOf } from '@lianxi/schema';
import { formerKeysOf, Role, type Actor, type OpenedNames } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { Selection } from '../../platform/select/selection.ts';

/** What of a request says whose names are read: who asks, and on which business day. */
type Reader = Pick<Work, 'actor' | 'clock'>;

/** The openings that hold on a business day. With the day they are over, whatever the time. */
export const openedOn = (actor: Actor | null, today: string): OpenedNames[] =>
  (actor?.openedNames ?? []).filter(({ on }) => on === today);

/**
 * The keys of rows in which an actor reads people's names on a business day.
 *
 * An office works with the people of its own rows; those above see figures and matters, and people only in counties
 * that they opened for a purpose. Another system with an API key is told nobody's name.
 */
export function namesReadIn(actor: Actor | null, today: string): number[] {
  if (!actor || actor.key) return [];
  const own = actor.memberships.filter(({ role }) => role !== Role.DEPARTMENT_CONTACT);
  const keys = [...own, ...openedOn(actor, today)].map(({ regionId }) => regionId);
  return [...new Set(keys.flatMap((key) => [key, ...formerKeysOf(actor, key)]))].toSorted((a, b) => a - b);
}

/** Whether every name of these regions is read whole. Of a region with others below it that is never so. */
export function readsNamesOf(reader: Reader, regionIds: readonly number[]): boolean {
  const keys = new Set(namesReadIn(reader.actor, dayOf(reader.clock.now())));
  return regionIds.every((one) => levelOf(one) === 'COUNTY' && keys.has(one));
}

/** Whether names in rows of this very key are read whole. */
export const readsNamesAt = (reader: Reader, regionId: number): boolean =>
  namesReadIn(reader.actor, dayOf(reader.clock.now())).includes(regionId);

const asKeys = (keys: readonly number[]): string => `{${keys.map((key) => `[${key},${key}]`).join(',')}}`;

/** The same keys as PostgreSQL writes them, for a statement of one's own. */
export const namedKeys = (reader: Reader): string => asKeys(namesReadIn(reader.actor, dayOf(reader.clock.now())));

/** The same keys as a parameter of a selection. */
export const namedSql = (selection: Selection): string =>
  selection.parameter(({ actor, today }) => asKeys(namesReadIn(actor, today)), 'int4multirange');

/** A person's name as the reader may see it: whole, or its first character. */
export const nameSql = (selection: Selection, row: string, column = 'name'): string =>
  maskedSql(namedSql(selection), row, column);

/** The same where the keys are at hand as a multirange in SQL. */
export const maskedSql = (ranges: string, row: string, column = 'name'): string =>
  `case when ${row}.region_id<@${ranges} then ${row}.${column} else left(${row}.${column},1)||'**' end`;

/** The same for text at hand: what the record of a deed may say of a name. */
export const maskName = (name: string): string => `${[...name][0] ?? ''}**`;

/** A phone number nobody can call: three digits, four stars, and the last four where enough stand between. */
export const phoneSql = (row: string, column = 'phone'): string =>
  `case when length(${row}.${column})>=11 then left(${row}.${column},3)||'****'||right(${row}.${column},4) when ${row}.${column} is not null then '****' end`;

/** The same for text at hand. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****';
