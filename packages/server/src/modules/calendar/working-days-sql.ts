/**
 * Every working day of a span in SQL, by the same meaning as `calendarOf`: one row for each region whose notices
 * differ from those above it.
 *
 * `counted[i]` is how many working days there are up to the i-th day of the span, `open_days[i]` how many days that no
 * notice settles, and `workdays[n]` the n-th working day; so a term is counted by looking up two places. `from` and
 * `to` are expressions of days.
 */
export const workingDaysSql = ({ from, to }: { from: string; to: string }): string =>
  `select c.key_region,min(c.day) as first_on,array_agg(c.counted order by c.day) as counted,array_agg(c.open_days order by c.day) as open_days,
      array_agg(c.day order by c.day) filter (where c.is_workday) as workdays
    from (select x.*,(sum(x.is_workday::int) over w)::int as counted,(sum((not x.is_settled)::int) over w)::int as open_days
      from (${eachDaySql(from, to)}) x window w as (partition by x.key_region order by x.day)) c group by c.key_region`;

/** Regions with notices of their own, and the nation, which has the last word where nobody has any. */
const keys = 'select w.region_id as key_region from working_calendar w union select 100000';

/** Of each year the nearest region's notice that was loaded last: the nearer a region, the greater its key. */
const held = `select distinct on (k.key_region,w.year) k.key_region,w.year,w.region_id,w.id from (${keys}) k
    join working_calendar w on w.region_id in (k.key_region,k.key_region/100*100,k.key_region/10000*10000,100000)
    order by k.key_region,w.year,w.region_id desc,w.loaded_at desc,w.id desc`;

/**
 * A region and a year or a day as one number. Joined by region and day apart, PostgreSQL merges by the region alone and
 * looks at every day of a notice for every day of the span: a second for ten years.
 */
const yearAt = (key: string, year: string): string => `(${key}::bigint*10000+${year})`;
const dayAt = (key: string, day: string): string => `(${key}::bigint*1000000+(${day}-date '1900-01-01'))`;

const eachDaySql = (from: string, to: string): string =>
  `select k.key_region,d.day::date as day,s.year is not null as is_settled,
      case when f.kind is not null then f.kind='MAKE_UP_WORKDAY' when s.year is null and to_char(d.day,'MM-DD')='01-01' then false else extract(isodow from d.day)<6 end as is_workday
    from (${keys}) k cross join generate_series((${from})::timestamp,(${to})::timestamp,interval '1 day') d (day)
    left join (${held}) s on ${yearAt('s.key_region', 's.year')}=${yearAt('k.key_region', 'extract(year from d.day)::int')}
    left join (select distinct on (h.key_region,n.day) h.key_region,n.day,n.kind from (${held}) h
      join working_calendar_day n on n.region_id=h.region_id and n.calendar_id=h.id order by h.key_region,n.day,h.year desc) f on ${dayAt('f.key_region', 'f.day')}=${dayAt('k.key_region', 'd.day::date')}`;

/**
 * Whose row of `workingDaysSql` holds for the region of a row that has its ancestors' keys: the nearest that has a calendar.
 * Looked up in a table of keys made once, since it is asked for every enterprise of a list.
 */
export const calendarKeySql = (row: string): string => {
  const nearest = ['region_id', 'city_id', 'province_id'].map(
    (key) => `when ${row}.${key} in (select w.region_id from working_calendar w) then ${row}.${key}`,
  );
  return `case ${nearest.join(' ')} else 100000 end`;
};
