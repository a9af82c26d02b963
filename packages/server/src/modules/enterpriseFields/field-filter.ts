import { fromGlobalId } from '../../platform/global-id.ts';
import { likeFragment } from '../../platform/select/like.ts';
import type { FieldSql } from '../../platform/select/rows.ts';
import type { OwnFieldFilter } from '../enterprises/index.ts';

interface Narrowed {
  filter?: { ownFields?: readonly OwnFieldFilter[] | null } | null;
}

/** What no database can keep stands in no field either, so nothing is found by it. */
const keepable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed();

/** What is asked of one field, as the statement reads it: null is not asked. */
function asked(one: OwnFieldFilter) {
  const { regionId, id } = fromGlobalId('efd', one.fieldId, 'filter.ownFields.fieldId');
  return {
    region: regionId,
    field: id,
    is_empty: one.isEmpty ?? null,
    text: one.text == null ? null : keepable(one.text),
    fragment: one.contains ? likeFragment(keepable(one.contains)) : null,
    at_least: one.atLeast ?? null,
    at_most: one.atMost ?? null,
    from_on: one.from ?? null,
    to_on: one.to ?? null,
    is_yes: one.isYes ?? null,
    chosen: one.anyOf?.map(keepable) ?? null,
  };
}

const given = 'v.text,v.number,v.day,v.is_yes,v.chosen';
const each: readonly [asked: string, holds: string][] = [
  ['q.is_empty', `coalesce(num_nonnulls(${given}),0)=case when q.is_empty then 0 else 1 end`],
  ['q.text', 'v.text=q.text'],
  ['q.fragment', 'v.text ilike q.fragment'],
  ['q.at_least', 'v.number>=q.at_least'],
  ['q.at_most', 'v.number<=q.at_most'],
  ['q.from_on', 'v.day>=q.from_on'],
  ['q.to_on', 'v.day<=q.to_on'],
  ['q.is_yes', 'v.is_yes=q.is_yes'],
  ['q.chosen', 'v.chosen&&q.chosen'],
];

/**
 * Whether an enterprise fits everything that is asked of its own fields.
 *
 * The text is the same whatever is asked, since all of it travels as one parameter. A field that is not one of the
 * enterprise’s region fits nothing: there it is no empty field, but none.
 */
export const fitsFields: FieldSql = (at) => {
  const { row } = at;
  const all = at.selection.arg<Narrowed>(
    at,
    ({ filter }) => JSON.stringify((filter?.ownFields ?? []).map(asked)),
    'jsonb',
  );
  const holds = each.map(([one, condition]) => `(${one} is null or coalesce(${condition},false))`).join(' and ');
  return `not exists (select from jsonb_to_recordset(${all}) as q(region int,field uuid,is_empty boolean,text text,fragment text,at_least numeric,at_most numeric,from_on date,to_on date,is_yes boolean,chosen text[])
    left join enterprise_field_value v on v.region_id=${row}.region_id and v.enterprise_id=${row}.id and v.field_region_id=q.region and v.field_id=q.field
    where not (q.region in (${row}.region_id,${row}.city_id,${row}.province_id,100000) and ${holds}))`;
};
