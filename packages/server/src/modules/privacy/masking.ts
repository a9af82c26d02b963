import { levelOf } from '@lianxi/schema';
import { Role, withFormer, type Actor, type Jurisdictions } from '../../platform/actor.ts';
import { asMultirange } from '../../platform/select/jurisdiction.ts';
import type { Selection } from '../../platform/select/selection.ts';

const near: ReadonlySet<string> = new Set(['CITY', 'COUNTY']);

/**
 * The jurisdictions in which an actor reads people's names: offices of county and city work with them, those above see
 * figures, and another system with an API key is told nobody's name.
 */
export function namesReadIn(actor: Actor | null): Jurisdictions {
  const held = (actor?.key ? [] : (actor?.memberships ?? [])).filter(
    ({ role, regionId }) => role !== Role.DEPARTMENT_CONTACT && near.has(levelOf(regionId)),
  );
  return withFormer(
    held.map(({ regionId }) => regionId),
    actor?.successions,
  );
}

/** A person's name as the reader may see it: whole, or its first character. */
export function nameSql(selection: Selection, row: string, column = 'name'): string {
  const ranges = selection.parameter(({ actor }) => asMultirange(namesReadIn(actor)), 'int4multirange');
  return maskedSql(ranges, row, column);
}

/** The same where the jurisdictions are at hand as a multirange in SQL. */
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
