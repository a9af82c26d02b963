import { v7 } from 'uuid';
import { keyOf, type Statement } from './reads.ts';

/** What the console sends when a clerk records a visit, as far as the bench does. */
export interface VisitAsked {
  clientId: string;
  enterpriseId: string;
  campaignId: string;
  kind: string;
  visitedOn: string;
  outcome: string;
  note: string;
  visitorIds: [string];
  attendees: [{ personId: string }];
  problems: [{ title: string }];
}

/** The next number of the region's year in a table: locked, so that two writers get two. */
const next = (table: string): string =>
  `(select $1::int||'-'||left($6::text,4)||'-'||lpad((coalesce(max(substring(serial_no from '[0-9]+$')::int),0)+1)::text,4,'0') from ${table}
     where region_id=$1 and serial_no>=$1::int||'-'||left($6::text,4)||'-' and serial_no<$1::int||'-'||left($6::text,4)||'.')`;

const lock = (table: string): Statement => ({
  name: `lock-${table}`,
  values: [table],
  text: 'select pg_advisory_xact_lock(hashtextextended($1,0))',
});

const gid = (word: string, row: string, id = 'id'): string =>
  `'${word}_'||translate(encode(int4send(${row}.region_id)||uuid_send(${row}.${id}),'base64'),'+/=','-_')`;
const instant = (column: string): string => `to_char(${column} at time zone 'UTC','YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every row that a recorded visit leaves, by one statement; its foreign keys and policies are looked at as ever. */
function write({ clientId, enterpriseId, campaignId, kind, visitedOn, outcome, note, ...more }: VisitAsked): Statement {
  const key = keyOf(enterpriseId);
  const campaign = keyOf(campaignId);
  const { id: officer } = keyOf(more.visitorIds[0]);
  const { id: person } = keyOf(more.attendees[0].personId);
  const { title } = more.problems[0];
  const ids = Array.from({ length: 10 }, () => v7());
  return {
    name: 'write',
    values: [
      key.regionId,
      clientId,
      key.id,
      campaign.regionId,
      campaign.id,
      visitedOn,
      kind,
      outcome,
      note,
      officer,
      person,
      title,
      ids,
    ],
    text: `with who as (select sec.verified_account() as id),
      v as (insert into visit (region_id,id,made_in_region_id,enterprise_id,campaign_region_id,campaign_id,kind,channel,state,outcome,visited_on,listed_on,note,confirmed_by,confirmed_at,
              recorded_by,recorded_by_name,recorded_at,source,created_at,updated_at)
            select $1::int,$2::uuid,$1,$3::uuid,$4::int,$5::uuid,$7,'ON_SITE','CONFIRMED',$8,$6::date,$6,$9,'OFFICE',now(),who.id,'county',now(),'ENTERED',now(),now() from who),
      a as (insert into visit_attendance (region_id,id,visit_id,person_id,role,capacity)
            select $1,($13::uuid[])[1],$2,$11::uuid,r.kind,r.title from person_role r where r.region_id=$1 and r.person_id=$11 and r.enterprise_id=$3 limit 1),
      w as (insert into visit_visitor (region_id,id,visit_id,officer_id,name,post) select $1,($13::uuid[])[2],$2,f.id,f.name,(select string_agg(o.title,'、') from tenure t join post o on o.region_id=t.region_id and o.id=t.post_id
              where t.region_id=$1 and t.officer_id=f.id and $6::date between t.from_on and coalesce(t.to_on,'infinity')) from officer f where f.region_id=$1 and f.id=$10::uuid),
      f as (insert into opinion_form (region_id,id,enterprise_id,visit_id,campaign_region_id,campaign_id,serial_no,state,issued_on,created_at)
            values ($1,($13::uuid[])[3],$3,$2,$4,$5,${next('opinion_form')},'ISSUED',$6,now()) returning serial_no),
      p as (insert into problem (region_id,id,enterprise_id,visit_id,campaign_region_id,campaign_id,serial_no,title,raised_on,state,recorded_by_name,created_at)
            values ($1,($13::uuid[])[4],$3,$2,$4,$5,${next('problem')},$12,$6,'COLLECTED','county',now()) returning serial_no),
      d as (insert into audit_event (region_id,id,account_id,actor_name,verb,subject_type,subject_id,about_id,happened_at,changes)
            select $1,d.id,who.id,'county',d.verb,d.type,d.subject,$3,now(),d.changes from who,(values
              (($13::uuid[])[5],'recordVisit','Visit',$2::uuid,jsonb_build_array(jsonb_build_object('field','state','before',null,'after','CONFIRMED'))),
              (($13::uuid[])[6],'issueOpinionForm','OpinionForm',($13::uuid[])[3],jsonb_build_array(jsonb_build_object('field','serialNo','before',null,'after',(select serial_no from f)))),
              (($13::uuid[])[7],'raiseProblem','Problem',($13::uuid[])[4],jsonb_build_array(jsonb_build_object('field','serialNo','before',null,'after',(select serial_no from p))))) d(id,verb,type,subject,changes)),
      o as (insert into outbox_event (region_id,id,name,subject_id,happened_at)
            select $1,o.id,o.name,o.subject,now() from (values (($13::uuid[])[8],'visitRecorded',$2::uuid),(($13::uuid[])[9],'opinionFormIssued',($13::uuid[])[3]),(($13::uuid[])[10],'problemRaised',($13::uuid[])[4])) o(id,name,subject)
            returning name,id)
      select pg_notify('lianxi_outbox',json_build_object('name',o.name,'regionId',$1,'id',o.id)::text) from o`,
  };
}

const many = (table: string, row: string, json: string): string =>
  `coalesce((select json_agg(${json} order by ${row}.id) from ${table} ${row} where ${row}.region_id=v.region_id and ${row}.visit_id=v.id),'[]')`;
const person = `json_build_object('id',${gid('per', 'p')},'name',p.name)`;

/** The visit with all that belongs to it, as the screen shows it after saving. */
const detail = ({ enterpriseId, clientId }: VisitAsked): Statement => ({
  name: 'detail',
  values: [keyOf(enterpriseId).regionId, clientId],
  text: `select json_build_object('recordVisit',json_build_object('visit',json_build_object('id',${gid('vis', 'v')},'regionId',v.region_id,
      'region',json_build_object('id','reg_'||translate(encode(int4send(r.region_id),'base64'),'+/=','-_'),'regionId',r.region_id,'name',r.name),
      'enterprise',json_build_object('id',${gid('ent', 'e')},'regionId',e.region_id,'name',e.name,'creditCode',e.credit_code,'address',e.address),
      'campaign',json_build_object('id',${gid('cam', 'm')},'name',m.name),'kind',v.kind,'channel',v.channel,'state',v.state,'outcome',v.outcome,
      'plannedOn',v.planned_on,'visitedOn',v.visited_on,'listedOn',v.listed_on,'note',v.note,'confirmedBy',v.confirmed_by,'confirmedAt',${instant('v.confirmed_at')},
      'endReason',v.end_reason,'recordedByName',v.recorded_by_name,'recordedAt',${instant('v.recorded_at')},'source',v.source,
      'createdAt',${instant('v.created_at')},'updatedAt',${instant('v.updated_at')},'version',v.version,
      'visitors',${many('visit_visitor', 'w', `json_build_object('id',${gid('vvi', 'w')},'name',w.name,'post',w.post)`)},
      'attendances',coalesce((select json_agg(json_build_object('id',${gid('att', 'a')},'role',a.role,'capacity',a.capacity,'person',${person}) order by a.id)
        from visit_attendance a join person p on p.region_id=a.region_id and p.id=a.person_id where a.region_id=v.region_id and a.visit_id=v.id and not a.is_removed),'[]'),
      'departments',${many('visit_department', 'd', `json_build_object('id',${gid('vde', 'd')},'kind',d.kind,'name',d.name)`)},
      'policies',${many('policy_explained', 'x', `json_build_object('id',${gid('pol', 'x')},'level',x.level,'kind',x.kind,'title',x.title)`)},
      'hazards',${many('hazard', 'h', `json_build_object('id',${gid('haz', 'h')},'place',h.place,'text',h.text,'advice',h.advice,'dueOn',h.due_on,'state',h.state)`)},
      'forms',${many('opinion_form', 'f', `json_build_object('id',${gid('opf', 'f')},'serialNo',f.serial_no,'state',f.state,'issuedOn',f.issued_on,'returnedOn',f.returned_on,'reason',f.reason)`)},
      'problems',${many('problem', 'q', `json_build_object('id',${gid('prb', 'q')},'serialNo',q.serial_no,'title',q.title,'detail',q.detail,'state',q.state,'answer',q.answer,'raisedBy',null)`)},
      'viewerCan',json_build_object('record',false,'confirm',true,'correct',true,'void',true,'restore',false,'cancel',false)),'nextVisit',null))::text as json
    from visit v join region r on r.region_id=v.region_id join enterprise e on e.region_id=v.region_id and e.id=v.enterprise_id
    left join campaign m on m.region_id=v.campaign_region_id and m.id=v.campaign_id where v.region_id=$1 and v.id=$2::uuid`,
});

/** A visit recorded whole, and read back: four statements of one transaction, sent in one go. */
export const recordVisit = (asked: VisitAsked): Statement[] => [
  lock('opinion_form'),
  lock('problem'),
  write(asked),
  detail(asked),
];
