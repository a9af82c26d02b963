import { Migration } from '@mikro-orm/migrations';

/** Each change of an own field that does not say so yet, with the field that bore its name on that day. */
export const changesOfOwnFields = `update public.audit_event a set changes = named.changes
      from (select u.region_id, u.id, jsonb_agg(case when f.id is null then c else c || jsonb_build_object('ownFieldId', 'efd_'||translate(encode(int4send(f.region_id)||uuid_send(f.id),'base64'),'+/=','-_')) end order by place) as changes
        from public.audit_event u cross join lateral jsonb_array_elements(u.changes) with ordinality e(c, place)
        left join lateral (select d.region_id, d.id from public.enterprise_field d
          where d.region_id = any(array[u.region_id, 100000, u.region_id/10000*10000, u.region_id/100*100]) and d.defined_at <= u.happened_at
            and coalesce((select n ->> 'before' from public.audit_event r cross join lateral jsonb_array_elements(r.changes) n
              where r.region_id = d.region_id and r.subject_id = d.id and r.verb = 'reviseEnterpriseField' and n ->> 'field' = 'name' and r.happened_at > u.happened_at
              order by r.happened_at, r.id limit 1), d.name) = c ->> 'field'
          order by d.region_id desc limit 1) f on true
        where u.verb in ('fillEnterpriseFields', 'mergeEnterprises', 'undoEnterpriseMerge', 'acceptEnterpriseTransfer')
        group by u.region_id, u.id having bool_or(f.id is not null)) named
      where a.region_id = named.region_id and a.id = named.id;`;

/**
 * What was changed in fields that offices added says which field it was, by its id: found by the name that the field had
 * on that day. What was done, by whom and in which words stays as it is.
 */
export class Migration20261201000200_changes_of_own_fields extends Migration {

  override name = 'Migration20261201000200_changes_of_own_fields';

  override up(): void | Promise<void> {
    this.addSql(changesOfOwnFields);
  }
}
