/**
 * The rows of the bench, as SQL over a running number: the same number always makes the same row.
 *
 * Counties differ in size by the square of a hash, as they do in life: few are large, many are small. Visits are
 * numbered by their day, so that an index over days fills in order and one over counties does not.
 */
export interface Size {
  counties: number;
  enterprises: number;
  visits: number;
}

/** What is counted in the rows made of it. */
export interface Filling {
  what: string;
  sql: string;
}

/** Days that visits are spread over, to the last day before "today" of the bench. */
const firstDay = '2012-01-01';
const lastDay = '2026-11-20';
const days = `(date '${lastDay}' - date '${firstDay}')`;

/** The words that ids begin with, one for each table. */
const kinds = {
  enterprise: 1,
  person: 2,
  personRole: 3,
  officer: 4,
  office: 5,
  post: 6,
  tenure: 7,
  assignment: 8,
  visit: 9,
  attendance: 10,
  visitor: 11,
  problem: 12,
  form: 13,
  campaign: 14,
  scopeEntry: 15,
  audit: 16,
  target: 17,
  group: 18,
} as const;

const id = (kind: keyof typeof kinds, number: string): string => `pg_temp.key_of(${kinds[kind]},(${number})::bigint)`;

/** Helpers of the filling session. */
export const helpers = (size: Size): string[] => [
  `set timezone to 'UTC'`,
  // Foreign keys hold by how the rows are made, and are looked at afterwards.
  `set session_replication_role = replica`,
  `create function pg_temp.share(n bigint, salt int) returns float8 language sql immutable as
     $$ select (hashint8extended(n, salt) & 2147483647) / 2147483648.0 $$`,
  `create function pg_temp.key_of(kind int, n bigint) returns uuid language sql immutable as
     $$ select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`,
  `create temp table county as
     select region_id, short_name, row_number() over (order by md5(region_id::text)) - 1 as place
       from (select region_id, short_name from region where is_unit
              order by (region_id / 100 <> 3708), (region_id / 10000 <> 37), region_id limit ${size.counties}) r`,
  'create index on county (place)',
  'analyze county',
  `create temp table placed as
     select n, floor((select count(*) from county) * pg_temp.share(n, 1) ^ 2)::bigint as place from generate_series(1, ${size.enterprises}) n`,
  'create index on placed (n)',
  'analyze placed',
];

const character = (n: string, salt: number): string =>
  `substr('华盛鑫源恒泰达通利和兴隆瑞丰益康安远宏博',1+floor(20*pg_temp.share(${n},${salt}))::int,1)`;
const trade = (n: string): string =>
  `(array['机械','纺织','电子','食品','化工','建材','生物科技','工艺品','物流','新能源'])[1+floor(10*pg_temp.share(${n},5))::int]`;

const enterprises = `
  insert into enterprise (region_id, id, made_in_region_id, name, name_key, credit_code, status, enterprise_type, industry,
         capital_text, capital_amount, capital_currency, group_codes, address, business_scope, registered_on, source, created_at, updated_at)
  select c.region_id, ${id('enterprise', 'p.n')}, c.region_id, w.name, w.name,
         '91' || lpad((p.n % 1000000000000)::text, 16, '0'),
         case when pg_temp.share(p.n, 6) < 0.9 then 'ACTIVE' when pg_temp.share(p.n, 6) < 0.95 then 'SUSPENDED' else 'CLOSED' end,
         '有限责任公司', 'C', '500万元', 5000000, 'CNY',
         case when pg_temp.share(p.n, 7) < 0.4 then '{HMT}'::text[] else '{}' end,
         c.short_name || '工业园' || (p.n % 97 + 1) || '号', ${trade('p.n')} || '产品的研发、生产和销售',
         date '2000-01-01' + (p.n % 7000)::int, 'IMPORTED',
         timestamptz '2012-01-01' + (p.n || ' seconds')::interval, timestamptz '2026-01-01' + (p.n || ' seconds')::interval
    from placed p join county c using (place)
   cross join lateral (select c.short_name || ${character('p.n', 2)} || ${character('p.n', 3)} || ${character('p.n', 4)} || ${trade('p.n')} || '有限公司' as name) w`;

const people = `
  insert into person (region_id, id, made_in_region_id, name, initials, phone, source, created_at, updated_at)
  select c.region_id, ${id('person', 'p.n')}, c.region_id,
         substr('王李张刘陈杨赵黄周吴',1+floor(10*pg_temp.share(p.n,8))::int,1) || ${character('p.n', 9)} || ${character('p.n', 10)},
         'wxy', '138' || lpad((p.n % 100000000)::text, 8, '0'), 'IMPORTED', timestamptz '2012-01-01', timestamptz '2026-01-01'
    from placed p join county c using (place)`;

const roles = `
  insert into person_role (region_id, id, person_id, enterprise_id, kind, title)
  select c.region_id, ${id('personRole', 'p.n')}, ${id('person', 'p.n')}, ${id('enterprise', 'p.n')}, 'BUSINESSPERSON', '总经理'
    from placed p join county c using (place)`;

const perCounty = `from county c, generate_series(0, 5) k`;
const officers = `
  insert into officer (region_id, id, name, initials)
  select c.region_id, ${id('officer', 'c.place * 6 + k')}, '干部' || ${character('c.place * 6 + k', 11)} || ${character('c.place * 6 + k', 12)}, 'gb' ${perCounty}`;
const offices = `
  insert into office (region_id, id, kind, name) select region_id, ${id('office', 'place')}, 'LIAISON_OFFICE', short_name || '联系办公室' from county`;
const posts = `
  insert into post (region_id, id, office_id, kind, title, since_on)
  select region_id, ${id('post', 'place')}, ${id('office', 'place')}, 'OFFICE_PRINCIPAL', '主任', date '2012-01-01' from county`;
const tenures = `
  insert into tenure (region_id, id, post_id, officer_id, is_acting, from_on)
  select region_id, ${id('tenure', 'place')}, ${id('post', 'place')}, ${id('officer', 'place * 6')}, false, date '2012-01-01' from county`;
const assignments = `
  insert into liaison_assignment (region_id, id, enterprise_id, officer_id, from_on)
  select c.region_id, ${id('assignment', 'p.n')}, ${id('enterprise', 'p.n')}, ${id('officer', 'p.place * 6 + p.n % 6')}, date '2013-01-01'
    from placed p join county c using (place)`;

const groups = `
  insert into enterprise_group (region_id, id, code, name) values (100000, ${id('group', '1')}, 'HMT', '台港澳资企业')`;
const campaigns = `
  insert into campaign (region_id, id, name, theme, group_code, scope_rule, starts_on, cut_off_on, state, counts_phone, frozen_at, created_at)
  select r.region_id, ${id('campaign', 'r.region_id')}, r.short_name || '2026年集中走访', '走访企业、服务发展', 'HMT', 'ACTIVE_AT_START',
         date '2026-01-05', date '2026-12-20', 'ACTIVE', false, timestamptz '2026-01-05', timestamptz '2026-01-01'
    from region r where r.level = 'CITY' and exists (select from county c where c.region_id / 100 = r.region_id / 100)`;
const targets = `
  insert into campaign_target (region_id, id, campaign_id, county_id, enterprises_to_visit, due_on)
  select m.region_id, ${id('target', 'c.region_id')}, m.id, c.region_id, 50, m.cut_off_on from county c join campaign m on m.region_id = c.region_id / 100 * 100`;
const register = `
  insert into scope_entry (region_id, id, campaign_region_id, campaign_id, enterprise_id, is_in_scope, reason, frozen_at)
  select e.region_id, pg_temp.key_of(${kinds.scopeEntry}, ('x' || right(e.id::text, 12))::bit(48)::bigint), m.region_id, m.id, e.id, e.status = 'ACTIVE',
         case when e.status = 'ACTIVE' then 'ACTIVE_ON_THE_DAY' else 'NOT_ACTIVE' end, m.frozen_at
    from enterprise e join campaign m on m.region_id = e.region_id / 100 * 100 where e.group_codes @> '{HMT}'`;

/** A number of a visit, its enterprise and its county, for everything that hangs on visits. */
const numbered = ({ visits, enterprises }: Size): string =>
  `(select v.n, p.n as e, p.place, c.region_id, date '${firstDay}' + (v.n::bigint * ${days} / ${visits})::int as day,
           pg_temp.share(v.n, 21) as luck
      from generate_series(1, ${visits}) v(n)
      join placed p on p.n = 1 + floor(${enterprises} * pg_temp.share(v.n, 20))::bigint join county c on c.place = p.place)`;

const visits = (size: Size): string => `
  insert into visit (region_id, id, made_in_region_id, enterprise_id, campaign_region_id, campaign_id, kind, channel, state, outcome, planned_on, visited_on, listed_on,
         note, confirmed_by, confirmed_at, recorded_by, recorded_by_name, recorded_at, source, created_at, updated_at)
  select s.region_id, ${id('visit', 's.n')}, s.region_id, ${id('enterprise', 's.e')}, m.region_id, m.id,
         case when m.id is null then 'REGULAR' else 'UNIVERSAL' end, case when s.luck < 0.9 then 'ON_SITE' else 'PHONE' end, w.state,
         case when w.state in ('CONFIRMED', 'RECORDED') then case when s.luck < 0.8 then 'MET' else 'OWNER_ABSENT' end end,
         case when w.state in ('CONFIRMED', 'RECORDED') then null else s.day end, case when w.state in ('CONFIRMED', 'RECORDED') then s.day end, s.day,
         case when s.n % 3 = 0 then '了解生产经营情况，宣讲惠企政策。' end,
         case when w.state = 'CONFIRMED' then case when s.n % 2 = 0 then 'ENTERPRISE' else 'OFFICE' end end,
         case when w.state = 'CONFIRMED' then s.day + interval '18 hours' end,
         ${id('officer', 's.place * 6 + s.n % 6')}, '干部' || ${character('s.place * 6 + s.n % 6', 11)}, s.day + interval '17 hours', 'ENTERED',
         s.day + interval '16 hours', s.day + interval '18 hours'
    from ${numbered(size)} s
   cross join lateral (select case when s.luck < 0.85 then 'CONFIRMED' when s.luck < 0.93 then 'RECORDED' when s.luck < 0.97 then 'CANCELLED' else 'PLANNED' end as state) w
    left join campaign m on m.region_id = s.region_id / 100 * 100 and s.day >= m.starts_on and w.state in ('CONFIRMED', 'RECORDED')`;

/** Rows of every n-th visit that took place. */
const ofVisits = (size: Size, { every, rest = 0 }: { every: number; rest?: number }): string =>
  `from ${numbered(size)} s left join campaign m on m.region_id = s.region_id / 100 * 100 and s.day >= m.starts_on where s.luck < 0.93 and s.n % ${every} = ${rest}`;

const attendances = (size: Size): string => `
  insert into visit_attendance (region_id, id, visit_id, person_id, role, capacity)
  select s.region_id, ${id('attendance', 's.n')}, ${id('visit', 's.n')}, ${id('person', 's.e')}, 'BUSINESSPERSON', '总经理' ${ofVisits(size, { every: 1 })} and s.luck < 0.8`;
const visitors = (size: Size): string => `
  insert into visit_visitor (region_id, id, visit_id, officer_id, name, post)
  select s.region_id, ${id('visitor', 's.n')}, ${id('visit', 's.n')}, ${id('officer', 's.place * 6 + s.n % 6')}, '干部' || ${character('s.place * 6 + s.n % 6', 11)}, '科员' ${ofVisits(size, { every: 2 })}`;
const problems = (size: Size): string => `
  insert into problem (region_id, id, enterprise_id, visit_id, raised_by_id, campaign_region_id, campaign_id, serial_no, title, detail, raised_on, state, answer, answered_on, recorded_by_name, created_at)
  select s.region_id, ${id('problem', 's.n')}, ${id('enterprise', 's.e')}, ${id('visit', 's.n')}, ${id('person', 's.e')}, m.region_id, m.id, 'W' || s.n,
         '用电负荷不足', '夏季限电影响生产。', s.day, case when s.n % 8 = 0 then 'ANSWERED_ON_SPOT' else 'COLLECTED' end,
         case when s.n % 8 = 0 then '已联系供电公司增容。' end, case when s.n % 8 = 0 then s.day end, '干部', s.day + interval '17 hours' ${ofVisits(size, { every: 4 })}`;
const forms = (size: Size): string => `
  insert into opinion_form (region_id, id, enterprise_id, visit_id, campaign_region_id, campaign_id, serial_no, state, issued_on, returned_on, created_at)
  select s.region_id, ${id('form', 's.n')}, ${id('enterprise', 's.e')}, ${id('visit', 's.n')}, m.region_id, m.id, 'B' || s.n,
         case when s.n % 3 = 0 then 'ISSUED' else 'RETURNED' end, s.day, case when s.n % 3 = 0 then null else s.day end, s.day + interval '17 hours' ${ofVisits(size, { every: 4, rest: 1 })}`;
const deeds = `
  insert into audit_event (region_id, id, account_id, actor_name, verb, subject_type, subject_id, happened_at, changes)
  select e.region_id, pg_temp.key_of(${kinds.audit}, ('x' || right(e.id::text, 12))::bit(48)::bigint), e.id, '干部', 'registerEnterprise', 'Enterprise', e.id, e.created_at, '[]' from enterprise e`;

/** Everything, in the order in which it is filled. */
export const fillings = (size: Size): Filling[] => [
  { what: 'enterprise', sql: enterprises },
  { what: 'person', sql: people },
  { what: 'person_role', sql: roles },
  { what: 'officer', sql: officers },
  { what: 'office', sql: offices },
  { what: 'post', sql: posts },
  { what: 'tenure', sql: tenures },
  { what: 'liaison_assignment', sql: assignments },
  { what: 'enterprise_group', sql: groups },
  { what: 'campaign', sql: campaigns },
  { what: 'campaign_target', sql: targets },
  { what: 'scope_entry', sql: register },
  { what: 'visit', sql: visits(size) },
  { what: 'visit_attendance', sql: attendances(size) },
  { what: 'visit_visitor', sql: visitors(size) },
  { what: 'problem', sql: problems(size) },
  { what: 'opinion_form', sql: forms(size) },
  { what: 'audit_event', sql: deeds },
];
