import type { World } from './world.ts';

type Ground = Pick<World, 'owner'>;

/** A record that was merged, and two that were told apart. */
export async function furnishDuplicates({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `with two as (select region_id, min(id::text)::uuid as one, max(id::text)::uuid as other from enterprise where region_id = $1 group by 1),
       merged as (insert into enterprise_merge (region_id, id, enterprise_id, survivor_id, standing_id, status_before, before, after, reason, merged_at, merged_by_name)
         select region_id, gen_random_uuid(), one, other, other, 'ACTIVE', '{}', '{}', '同一企业', now(), '周主任' from two)
     insert into enterprise_told_apart (region_id, id, first_region_id, first_id, second_region_id, second_id, told_at, told_by_name)
       select region_id, gen_random_uuid(), region_id, one, region_id, other, now(), '周主任' from two`,
    [regionId],
  );
}

/** An enterprise that is handed to a county of the same city, which keeps nothing else. */
export async function furnishTransfer({ owner }: Ground, regionId: number): Promise<void> {
  const unknown = ['shortName', 'creditCode', 'enterpriseType', 'industry', 'capitalText', 'address', 'businessScope'];
  const unnamed = ['registeredOn', 'officeName', 'liaisonPersonName', 'liaisonPersonPost'];
  const none = ['formerNames', 'groupCodes', 'groupNames', 'visits', 'problems', 'sites'];
  const pack = {
    name: '迁址厂',
    status: 'ACTIVE',
    visitCount: 0,
    problemCount: 0,
    ...Object.fromEntries([...unknown, ...unnamed].map((fact) => [fact, null])),
    ...Object.fromEntries(none.map((list) => [list, []])),
  };
  const toRegionId = Math.floor(regionId / 100) === 3708 ? 370828 : 370203;
  await owner(
    `insert into enterprise_transfer (region_id, id, to_region_id, enterprise_id, enterprise_name, state, reason, moved_on, pack, proposed_by_name, proposed_at)
       select region_id, gen_random_uuid(), $2, id, name, 'PROPOSED', '整体搬迁', '2014-10-08', $3, '周主任', now()
         from enterprise where region_id = $1 order by id limit 1`,
    [regionId, toRegionId, JSON.stringify(pack)],
  );
}

/** A list of people that waits for a second member. */
export async function furnishPersonExport({ owner }: Ground, regionId: number): Promise<string> {
  const [made] = await owner<{ id: string }>(
    `insert into person_export (region_id, id, of_region_id, person_count, named_count, purpose, state, account_id, asked_by_name, asked_at)
       values ($1, gen_random_uuid(), $1, 60, 60, '核对名册', 'ASKED', gen_random_uuid(), '周主任', '2014-10-08T02:00:00Z') returning id`,
    [regionId],
  );
  return made?.id ?? '';
}

/** Names that somebody of the city opened. */
export async function furnishNameOpening({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `insert into name_opening (region_id, id, office_region_id, account_id, opened_by_name, purpose, opened_on, opened_at, until_at)
       values ($1, gen_random_uuid(), $1 / 100 * 100, gen_random_uuid(), '周主任', '核对走访', '2014-10-08', '2014-10-08T02:00:00Z', '2014-10-08T16:00:00Z')`,
    [regionId],
  );
}

/** An enterprise that two people did not find. */
export async function furnishNotFound({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `insert into not_found_case (region_id, id, enterprise_id, state, place, looked_on, reported_by, reported_by_name, reported_at, confirmed_on, confirmed_by_name, status_before)
       select region_id, gen_random_uuid(), id, 'CONFIRMED', '工业园 3 号', '2014-10-08', gen_random_uuid(), '周主任', now(), '2014-10-09', '吴科员', 'ACTIVE'
         from enterprise where region_id = $1 order by id limit 1`,
    [regionId],
  );
}

/** A reform that was done; it made of the region's bureau another, and handed a problem on. */
export async function furnishReform({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `with made as (insert into department_reform (region_id, id, kind, effective_on, document, with_counties, state, prepared_by_name, prepared_on, total, created_at)
       values ($1, gen_random_uuid(), 'RENAME', '2018-12-29', '改革方案', false, 'DONE', '周主任', '2018-12-20', 1, now()) returning region_id, id),
     followed as (insert into department_succession (region_id, id, reform_region_id, reform_id, predecessor_id, predecessor_name, successor_kind, successor_name, takes_over, effective_on, position)
       select m.region_id, gen_random_uuid(), m.region_id, m.id, d.id, d.name, 'COMMERCE', '商务和投资局', true, '2018-12-29', 0 from made m join department d on d.region_id = m.region_id and d.name = '商务局' returning *)
     insert into reform_move (region_id, id, reform_region_id, reform_id, succession_id, kind, item_id, item_version, subject_word, subject_id, label, from_name, to_name, moved_at)
       select region_id, gen_random_uuid(), reform_region_id, reform_id, id, 'REFERRAL', gen_random_uuid(), 2, 'prb', gen_random_uuid(), '用工不足', predecessor_name, successor_name, now() from followed`,
    [regionId],
  );
  await furnishDivisions({ owner }, regionId);
}

/** A change of divisions that was done, of regions that no test asks for. */
async function furnishDivisions({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `insert into division_change (region_id, id, kind, effective_on, document, from_ids, from_names, part_ids, successor_name, state, prepared_by, prepared_by_name, prepared_on, created_at)
       values ($1, gen_random_uuid(), 'RENAME', '2013-11-01', '国务院批复', array[990001], array['某市'], '{}', '某区', 'DONE', gen_random_uuid(), '周主任', '2013-10-20', now())`,
    [regionId],
  );
  await owner(
    `insert into kept_figure (region_id, id, campaign_id, county_id, county_name, gone_to_name, moved_on, kept_at, counts)
       select region_id, gen_random_uuid(), id, 990001, '某县', '某市', '2018-01-01', now(), '{}' from campaign where region_id = $1 limit 1`,
    [regionId],
  );
  await owner('insert into region_heir (region_id, heir_id) values (990001, 990002) on conflict do nothing');
  await owner(
    `insert into region_succession (id, from_id, to_id, effective_on, from_code, from_name, to_code, to_name, change_region_id, change_id)
       values ('00000000-0000-7000-8000-000000000001', 990001, 990002, '2013-11-01', '990001', '某市', '990002', '某区', 100000, gen_random_uuid()) on conflict do nothing`,
  );
}

/** A programme of the region, over by now: others may begin. */
export async function furnishProgramme({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `insert into programme (region_id, id, title, from_on, to_on, county_key_every, county_key_unit, county_ordinary_every, county_ordinary_unit, county_since_on, counts_history, set_by_name, set_at)
       values ($1, gen_random_uuid(), '定期走访制度', '2013-01-01', '2013-12-31', 1, 'MONTH', 60, 'WORKING_DAY', '2013-01-01', false, '周主任', now())`,
    [regionId],
  );
}

/** An enterprise in its tier, and how often it is visited. */
export async function furnishTier({ owner }: Ground, regionId: number): Promise<void> {
  await furnishProgramme({ owner }, regionId);
  await owner(
    `insert into enterprise_tier (region_id, id, enterprise_id, tier, from_on, reason, set_by_name)
       select region_id, gen_random_uuid(), id, 'KEY', '2014-10-08', '规模以上', '周主任' from enterprise where region_id = $1 order by id limit 1`,
    [regionId],
  );
}

/** A signal of an enterprise that somebody looked into. */
export async function furnishSignal({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `insert into early_signal_check (region_id, id, enterprise_id, rule, topic, grounds_on, note, checked_at, checked_by_name)
       select region_id, gen_random_uuid(), id, 'NO_CONTACT', '', '2014-10-08', '已停产检修', now(), '周主任' from enterprise where region_id = $1 order by id limit 1`,
    [regionId],
  );
}

/** A register that comes again, with a file of it. */
export async function furnishSource({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `with made as (insert into registry_source (region_id, id, name, kind, provided_by, cadence_unit, cadence_count, first_due_on, next_due_on, is_complete, columns, set_up_at)
       values ($1, gen_random_uuid(), '市场监管名录', 'ENTERPRISE_REGISTER', '市场监督管理局', 'MONTH', 1, '2014-11-08', '2014-11-08', true, '[]', now()) returning region_id, id)
     update enterprise_import i set source_id = made.id from made where i.region_id = made.region_id
        and i.id = (select f.id from enterprise_import f where f.region_id = $1 order by f.created_at limit 1)`,
    [regionId],
  );
}

/** The archive of a county of many people that waits for a second member. */
export async function furnishAskedArchive({ owner }: Ground, regionId: number): Promise<string> {
  const [made] = await owner<{ id: string }>(
    `insert into county_archive (region_id, id, state, account_id, asked_by_name, reason, created_at, person_count, needs_approval)
       values ($1, gen_random_uuid(), 'ASKED', gen_random_uuid(), '周主任', '备存', '2014-10-08T02:00:00Z', 60, true) returning id`,
    [regionId],
  );
  return made?.id ?? '';
}

/** A county that is being opened, and an archive that it took along. */
export async function furnishCounty({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `with made as (insert into county_archive (region_id, id, state, account_id, asked_by_name, reason, created_at, finished_at, row_count, file_count, size, sha256)
       values ($1, gen_random_uuid(), 'READY', gen_random_uuid(), '周主任', '备存', now(), now(), 1, 0, 2, 'x') returning region_id, id),
     opened as (insert into county_opening (region_id, id, state, opened_at, opened_by_name) values ($1, gen_random_uuid(), 'OPENING', now(), '周主任'))
     insert into county_archive_part (region_id, id, archive_id, place, content) select region_id, gen_random_uuid(), id, 0, '\\x504b' from made`,
    [regionId],
  );
}

/** A field of the region, with a value at an enterprise of it where there is one. */
export async function furnishField({ owner }: Ground, regionId: number): Promise<void> {
  await owner(
    `with made as (insert into enterprise_field (region_id, id, name, kind, purpose, choices, defined_by_name, defined_at)
       values ($1, gen_random_uuid(), '主导产品', 'TEXT', '了解企业生产情况', '[]', '周主任', now()) returning region_id, id)
     insert into enterprise_field_value (region_id, id, enterprise_id, field_region_id, field_id, kind, text, filled_by_name, filled_at)
       select made.region_id, gen_random_uuid(), e.id, made.region_id, made.id, 'TEXT', '铸件', '周主任', now()
         from made join lateral (select id from enterprise where region_id = made.region_id order by id limit 1) e on true`,
    [regionId],
  );
}
