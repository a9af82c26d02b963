import { p, type Opt } from '@mikro-orm/postgresql';
import { v7, validate } from 'uuid';

/** A new row's id: time-ordered, so that pages of an index fill in order. */
export const newId = (): string => v7();

/** Whether a client's id has the form of a uuid. */
export const isUuid = (text: string): boolean => validate(text);

/** Every tenant row is keyed by its region first: foreign keys ignore policies, so they must carry the tenant. */
export const tenantKey = {
  regionId: p.integer().primary(),
  id: p.uuid().primary().onCreate(newId),
};

/** City and province of a row, kept by PostgreSQL for lists that look down. */
export const ancestorKeys = {
  cityId: p
    .integer()
    .$type<Opt<number>>()
    .generated((columns) => `((${columns['regionId']} / 100) * 100) stored`),
  provinceId: p
    .integer()
    .$type<Opt<number>>()
    .generated((columns) => `((${columns['regionId']} / 10000) * 10000) stored`),
};

/**
 * Rows that hold one thing at a time (a post, a duty, a status): two periods of one owner never share a day.
 *
 * PostgreSQL itself forbids the overlap, whoever writes; it wants the extension btree_gist. Written as PostgreSQL
 * prints it back, or each schema diff would make it anew.
 */
export const oneAtATime = (table: string, owner: string) => [
  {
    name: `${table}_never_overlaps`,
    expression: `EXCLUDE USING gist (region_id WITH =, ${owner} WITH =, daterange(from_on, to_on, '[]'::text) WITH &&)`,
  },
  { name: `${table}_runs_forward`, expression: 'to_on IS NULL OR to_on >= from_on' },
];
