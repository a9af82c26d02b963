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
