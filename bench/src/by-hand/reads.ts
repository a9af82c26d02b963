/**
 * The reads as somebody would write them who writes nothing else: one statement for one screen, PostgreSQL makes the
 * JSON, and node hands its text on.
 */
export interface Statement {
  name: string;
  text: string;
  values: readonly unknown[];
}

const gid = (word: string, row: string, id = 'id'): string =>
  `'${word}_'||translate(encode(int4send(${row}.region_id)||uuid_send(${row}.${id}),'base64'),'+/=','-_')`;
const regionId = (row: string): string => `'reg_'||translate(encode(int4send(${row}.region_id),'base64'),'+/=','-_')`;
const region = (row: string): string =>
  `json_build_object('id',${regionId(row)},'regionId',${row}.region_id,'name',${row}.name)`;
const instant = (column: string): string => `to_char(${column} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const cursor = (row: string): string =>
  `translate(encode(convert_to(json_build_array('LISTED_ON_DESC',${row}.listed_on::text,${row}.id::text)::text,'UTF8'),'base64'),E'+/=\\n','-_')`;

/** The key that lies behind an id of the API. */
export function keyOf(globalId: string): { regionId: number; id: string } {
  const bytes = Buffer.from(globalId.slice(4), 'base64url');
  return { regionId: bytes.readInt32BE(0), id: bytes.toString('hex', 4) };
}

/** By which column the visits of a region are found, and in which order they lie there. */
function column(region: number): string {
  if (region % 10_000 === 0) return 'province_id';
  return region % 100 === 0 ? 'city_id' : 'region_id';
}

export interface ListAsked {
  regionId: number;
  first: number;
  after: string | null;
}

/** The day and the id that a cursor holds. */
function placeOf(cursor: string): [string | null, string | null] {
  // Cursors are made by the statement below.
  const [, day, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string, string];
  return [day, id];
}

/** A page of visits: each jurisdiction along its own index, what they have in common put in order once more. */
export function visitList({ regionId: asked, first, after }: ListAsked, jurisdictions: readonly number[]): Statement {
  const regions = asked === 100_000 ? jurisdictions : [asked];
  const [day, id] = after === null ? [null, null] : placeOf(after);
  const past = after === null ? '' : ' and (listed_on,id)<($2::date,$3::uuid)';
  const values = after === null ? [first] : [first, day, id];
  const at = (place: number): string => `$${values.length + place + 1}`;
  const each = (select: string, tail: string) =>
    regions
      .map((one, place) => `(select ${select} from visit where ${column(one)}=${at(place)}${tail})`)
      .join(' union all ');
  const rows = each('*', `${past} order by listed_on desc,id desc limit $1+1`);
  return {
    name: `list-${regions.map(column).join()}-${String(after !== null)}`,
    values: [...values, ...regions],
    text: `with page as (select * from (${rows}) v order by listed_on desc,id desc limit $1+1),
      shown as (select *,row_number() over (order by listed_on desc,id desc) as place from page)
      select json_build_object('visits',json_build_object(
        'nodes',coalesce((select json_agg(json_build_object('id',${gid('vis', 'v')},'regionId',v.region_id,'region',${region('r')},
            'enterprise',json_build_object('id',${gid('ent', 'e')},'regionId',e.region_id,'name',e.name),
            'campaign',case when m.id is null then null else json_build_object('id',${gid('cam', 'm')},'name',m.name) end,
            'kind',v.kind,'state',v.state,'outcome',v.outcome,'listedOn',v.listed_on,'confirmedBy',v.confirmed_by,
            'recordedByName',v.recorded_by_name,'source',v.source) order by v.place)
          from shown v join region r on r.region_id=v.region_id join enterprise e on e.region_id=v.region_id and e.id=v.enterprise_id
          left join campaign m on m.region_id=v.campaign_region_id and m.id=v.campaign_id where v.place<=$1),'[]'),
        'pageInfo',(select json_build_object('hasNextPage',count(*)>$1,'endCursor',(select ${cursor('l')} from shown l where l.place<=$1 order by l.place desc limit 1)) from shown),
        'totalCount',(select json_build_object('value',least(count(*),10000),'exact',count(*)<=10000) from (${each('1', ' limit 10001')}) c)))::text as json`,
  };
}

/** The page of an enterprise; what its reader may do follows from the role. */
export function enterprise(id: string): Statement {
  const key = keyOf(id);
  return {
    name: 'enterprise',
    values: [key.regionId, key.id],
    text: `select json_build_object('enterprise',(select json_build_object('id',${gid('ent', 'e')},'regionId',e.region_id,
        'region',json_build_object('id',${regionId('r')},'regionId',r.region_id,'name',r.name,'path',
          (select json_agg(${region('s')} order by s.region_id) from region s
            where s.region_id in (r.region_id/10000*10000,r.region_id/100*100,r.region_id) and s.parent_id is not null)),
        'name',e.name,'shortName',e.short_name,'formerNames',e.former_names,'creditCode',e.credit_code,'status',e.status,'enterpriseType',e.enterprise_type,'industry',e.industry,
        'capitalAmount',trim_scale(e.capital_amount)::text,'capitalCurrency',e.capital_currency,'capitalText',e.capital_text,
        'groups',coalesce((select json_agg(json_build_object('id',${gid('grp', 'g')},'code',g.code,'name',g.name) order by g.code) from enterprise_group g
          where g.code=any(e.group_codes) and g.region_id in (100000,e.region_id/10000*10000,e.region_id/100*100,e.region_id)
            and not exists (select from enterprise_group n where n.code=g.code and n.region_id>g.region_id and n.region_id in (100000,e.region_id/10000*10000,e.region_id/100*100,e.region_id))),'[]'),
        'address',e.address,'businessScope',e.business_scope,'registeredOn',e.registered_on,'source',e.source,
        'createdAt',${instant('e.created_at')},'updatedAt',${instant('e.updated_at')},'version',e.version,
        'viewerCan',json_build_object('correct',true,'changeStatus',true),
        'mergedInto',(select json_build_object('id',${gid('ent', 's')},'regionId',s.region_id,'name',s.name)
          from enterprise_merge m join enterprise s on s.region_id=m.region_id and s.id=m.standing_id
          where m.region_id=e.region_id and m.enterprise_id=e.id and m.undone_at is null),
        'merge',(select json_build_object('id',${gid('mrg', 'm')},'reason',m.reason,'mergedAt',${instant('m.merged_at')},
            'mergedByName',m.merged_by_name,'viewerCanUndo',true)
          from enterprise_merge m where m.region_id=e.region_id and m.enterprise_id=e.id and m.undone_at is null),
        'mergedRecords',(select coalesce(json_agg(json_build_object('id',${gid('mrg', 'm')},'mergedAt',${instant('m.merged_at')},
            'mergedByName',m.merged_by_name,'enterprise',json_build_object('id',${gid('ent', 's')},'name',s.name,'version',s.version)) order by m.merged_at,m.id),'[]')
          from enterprise_merge m join enterprise s on s.region_id=m.region_id and s.id=m.enterprise_id
          where m.region_id=e.region_id and m.standing_id=e.id and m.undone_at is null))
      from enterprise e join region r on r.region_id=e.region_id where e.region_id=$1 and e.id=$2::uuid))::text as json`,
  };
}
