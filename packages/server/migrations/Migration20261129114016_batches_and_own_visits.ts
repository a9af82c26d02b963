import { Migration } from '@mikro-orm/migrations';

/** Batches are listed by county, city and province; the public page shows what was answered before, and what was said of a visit. */
export class Migration20261129114016_batches_and_own_visits extends Migration {

  override name = 'Migration20261129114016_batches_and_own_visits';

  override up(): void | Promise<void> {
    this.addSql(`create index "handling_batch_city_id_assigned_on_id_region_id_index" on "handling_batch" ("city_id", "assigned_on", "id", "region_id");`);
    this.addSql(`create index "handling_batch_province_id_assigned_on_id_region_id_index" on "handling_batch" ("province_id", "assigned_on", "id", "region_id");`);

    this.addSql(`create index "problem_region_id_batch_id_index" on "problem" ("region_id", "batch_id");`);

    // Replaced, not made anew: who may execute them stays as it was.
    this.addSql(`create or replace function sec.gate_returned(region int, enterprise uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
      begin
        return (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'serialNo', f.serial_no, 'returnedOn', f.returned_on,
                    'answers', (select coalesce(jsonb_agg(jsonb_build_object('question', a ->> 'question', 'text', a ->> 'text', 'choices', coalesce(a -> 'choices', '[]'))), '[]') from jsonb_array_elements(coalesce(f.answers, '[]')) a))
                    order by f.returned_on desc, f.id desc), '[]')
           from (select * from public.opinion_form o where o.region_id = region and o.enterprise_id = enterprise and o.state in ('RETURNED', 'PROCESSED') order by o.returned_on desc limit 5) f);
      end $$`);
    // What the enterprise said of a visit through its own door stands beside it, with the answer, so that nobody asks twice.
    this.addSql(`create or replace function sec.gate_visits(region int, enterprise uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
      begin
        return (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'on', v.listed_on, 'isPlan', v.state in ('PLANNED', 'IN_PROGRESS'),
                    'isConfirmed', coalesce(v.confirmed_by = 'ENTERPRISE', false), 'isRated', exists (select from sec.rating r where r.region_id = region and r.subject = 'VISIT' and r.subject_id = v.id),
                    'visitors', coalesce((select jsonb_agg(jsonb_build_object('name', w.name, 'post', w.post) order by w.id) from public.visit_visitor w where w.region_id = region and w.visit_id = v.id),
                      (select jsonb_agg(jsonb_build_object('name', o.name, 'post', null)) from public.liaison_assignment l join public.officer o on o.region_id = region and o.id = l.officer_id
                        where l.region_id = region and l.enterprise_id = enterprise and l.to_on is null and v.state = 'PLANNED'), '[]'),
                    'departments', coalesce((select jsonb_agg(d.name order by d.id) from public.visit_department d where d.region_id = region and d.visit_id = v.id), '[]'),
                    'said', coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'serialNo', s.serial_no, 'on', s.received_on, 'proposedOn', s.proposed_on, 'text', s.text, 'reply', s.reply,
                        'earlierForm', (select e.serial_no from public.opinion_form e where e.region_id = region and e.id = s.earlier_form_id)) order by s.id)
                      from (select * from public.opinion x where x.region_id = region and x.enterprise_id = enterprise and x.visit_id = v.id and x.source = 'QR' order by x.id desc limit 5) s), '[]'))
                    order by v.listed_on desc, v.id desc), '[]')
           from (select * from public.visit x where x.region_id = region and x.enterprise_id = enterprise and x.state in ('PLANNED', 'IN_PROGRESS', 'RECORDED', 'CONFIRMED') order by x.listed_on desc limit 12) v);
      end $$`);
  }
}
