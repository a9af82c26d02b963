import { keyOf, type Statement } from './reads.ts';

/** How each figure is called, in the order in which the dashboard asks for them. */
const labels = {
  ENTERPRISES_VISITED: '走访企业',
  ENTERPRISES_IN_SCOPE: '应走访企业',
  ENTERPRISES_MISSING: '尚未走访企业',
  COVERAGE_RATE: '走访覆盖率',
  BUSINESSPERSONS_MET: '会见负责人',
  OPINION_FORMS_ISSUED: '发放征求意见表',
  OPINION_FORMS_RETURNED: '收回征求意见表',
  PROBLEMS_COLLECTED: '收集反映问题',
} as const;
type Name = keyof typeof labels;

const shown = (name: Name, facts: string): string =>
  `json_build_object('name','${name}','label','${labels[name]}','remark',null,'isTrue',null,'kept',json_build_array(),'asOf',least($3::date,m.cut_off_on),${facts})`;

const count = (name: Name, value: string, byEnterprise?: string): string =>
  shown(
    name,
    `'kind','COUNT','numerator',null,'denominator',null,'value',${value},'text',(${value})::text,'confirmedByEnterprise',${byEnterprise ?? 'null'},'confirmedByOffice',${byEnterprise === undefined ? 'null' : `(${value})-${byEnterprise}`}`,
  );

/** A share as it is printed: whole where it is exact, else two decimals that round neither to nothing nor to all. */
const share = `case when coalesce(s.n,0)=0 then '0 / 0' when coalesce(v.visited,0)*100%s.n=0 then (coalesce(v.visited,0)*100/s.n)||' %'
  else to_char(least(99.99,greatest(0.01,v.visited*100.0/s.n)),'FM990.00')||' %' end`;

/**
 * Eight figures of each county in one walk over each table: visits once, their attendances once, forms once, problems
 * once, and the register once. `lo` and `hi` are the city's.
 */
export function counties(id: string, today: string): Statement {
  const key = keyOf(id);
  return {
    name: 'counties',
    values: [key.regionId, key.id, today],
    text: `with m as (select * from campaign where region_id=$1 and id=$2::uuid),
      s as (select s.region_id,count(*) as n from scope_entry s where s.campaign_region_id=$1 and s.campaign_id=$2::uuid and s.is_in_scope and s.region_id between $1 and $1+99 group by 1),
      valid as (select v.region_id,v.id,v.enterprise_id,v.confirmed_by='ENTERPRISE' as by_enterprise,
          (select s.is_in_scope from scope_entry s where s.campaign_region_id=$1 and s.campaign_id=$2::uuid and s.region_id=v.region_id and s.enterprise_id=v.enterprise_id) as is_in_scope
        from visit v,m
        where v.campaign_region_id=$1 and v.campaign_id=$2::uuid and v.region_id between $1 and $1+99 and v.state='CONFIRMED' and v.source='ENTERED'
          and v.outcome in ('MET','OWNER_ABSENT') and (v.channel='ON_SITE' or m.counts_phone) and v.visited_on<=m.cut_off_on),
      v as (select v.region_id,count(distinct v.enterprise_id) as visited,count(distinct v.enterprise_id) filter (where v.by_enterprise) as by_enterprise
        from valid v where v.is_in_scope group by 1),
      p as (select v.region_id,count(distinct coalesce(p.link_id,p.id)) as met,count(distinct coalesce(p.link_id,p.id)) filter (where v.by_enterprise) as by_enterprise
        from valid v join visit_attendance a on a.region_id=v.region_id and a.visit_id=v.id join person p on p.region_id=a.region_id and p.id=a.person_id
        where a.role='BUSINESSPERSON' and not a.is_removed group by 1),
      f as (select f.region_id,count(*) as issued,count(*) filter (where f.state='RETURNED') as returned from opinion_form f,m
        where f.campaign_region_id=$1 and f.campaign_id=$2::uuid and f.region_id between $1 and $1+99 and f.issued_on<=m.cut_off_on group by 1),
      q as (select q.region_id,count(*) as raised from problem q,m
        where q.campaign_region_id=$1 and q.campaign_id=$2::uuid and q.region_id between $1 and $1+99 and q.raised_on<=m.cut_off_on group by 1)
      select json_build_object('campaign',json_build_object('counties',(select json_agg(json_build_object(
          'region',json_build_object('id','reg_'||translate(encode(int4send(c.region_id),'base64'),'+/=','-_'),'regionId',c.region_id,'name',c.name),
          'code',coalesce(k.code,c.region_id::text),'name',coalesce(k.name,c.name),
          'target',t.enterprises_to_visit,
          'figures',json_build_array(
            ${count('ENTERPRISES_VISITED', 'coalesce(v.visited,0)', 'coalesce(v.by_enterprise,0)')},
            ${count('ENTERPRISES_IN_SCOPE', 'coalesce(s.n,0)')},
            ${count('ENTERPRISES_MISSING', 'coalesce(s.n,0)-coalesce(v.visited,0)')},
            ${shown('COVERAGE_RATE', `'kind','RATE','value',null,'confirmedByEnterprise',null,'confirmedByOffice',null,'numerator',coalesce(v.visited,0),'denominator',coalesce(s.n,0),'text',${share}`)},
            ${count('BUSINESSPERSONS_MET', 'coalesce(p.met,0)')},
            ${count('OPINION_FORMS_ISSUED', 'coalesce(f.issued,0)')},
            ${count('OPINION_FORMS_RETURNED', 'coalesce(f.returned,0)')},
            ${count('PROBLEMS_COLLECTED', 'coalesce(q.raised,0)')})) order by c.region_id)
        from m join region c on c.is_unit and c.ended_on is null and c.region_id between $1 and $1+99
        left join campaign_target t on t.region_id=m.region_id and t.campaign_id=m.id and t.county_id=c.region_id
        left join region_code k on k.region_id=c.region_id and k.valid_to is null
        left join s on s.region_id=c.region_id left join v on v.region_id=c.region_id left join p on p.region_id=c.region_id
        left join f on f.region_id=c.region_id left join q on q.region_id=c.region_id)))::text as json`,
  };
}
