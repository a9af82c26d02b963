import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { keysOf } from '../../platform/select/jurisdiction.ts';
import { pairsOf, shared } from '../../platform/likeness.ts';
import { DuplicateReason, type EnterpriseStatus } from '../enterprises/index.ts';
import type { DuplicatePairType } from './duplicate.type.ts';

/** So many pairs are looked over in one go, and so many of them shown. */
const mostCompared = 1000;
const mostShown = 50;
/** An address or a phone that more records than this share is that of an agent or of a whole building. */
const mostSharing = 6;
/** Of two names at one address so much is shared where they are likely one name. */
const alikeFrom = 0.5;

interface Side {
  id: string;
  regionId: number;
  countyName: string;
  name: string;
  nameKey: string;
  creditCode: string | null;
  address: string | null;
  status: EnterpriseStatus;
}
interface Candidate {
  reasons: DuplicateReason[];
  first: Side;
  second: Side;
  transferId: string | null;
}

const side = (row: string): string =>
  `json_build_object('id',${globalIdSql('ent', row)},'regionId',${row}.region_id,'name',${row}.name,'nameKey',${row}.name_key,'creditCode',${row}.credit_code,'address',${row}.address,'status',${row}.status,
     'countyName',(select r.name from region r where r.region_id=${row}.region_id))`;

/** One enterprise that moved has a record on either side, and nobody need be asked about the two. */
const accepted = 'ACCEPTED';

/** Whether a transfer between the two waits for its answer: then the pair is being seen to. */
const waiting = `(select ${globalIdSql('mov', 'w')} from enterprise_transfer w where w.state='PROPOSED'
   and (w.region_id,w.enterprise_id,w.to_region_id) in ((p.ar,p.ai,p.br),(p.br,p.bi,p.ar)) limit 1)`;

/** Each reason groups records by one value; those of a group are paired, the smaller key first. */
const finding = `
  with known as materialized (
    select region_id,id,name,name_key,credit_code,regexp_replace(address,'\\s','','g') as place
      from enterprise where region_id between $1 and $2 and region_id<@$3::int4multirange and status<>'MERGED'
  ), clue as (
    select '${DuplicateReason.SAME_CREDIT_CODE}' as reason,credit_code as value,region_id,id from known where credit_code is not null
     union all
    select '${DuplicateReason.SAME_NAME}',name,region_id,id from known
     union all
    select '${DuplicateReason.SIMILAR_NAME}',name_key,region_id,id from known
     union all
    select '${DuplicateReason.SAME_ADDRESS}',place,region_id,id from known where length(place)>=6
     union all
    select distinct '${DuplicateReason.SAME_PHONE}',p.phone,r.region_id,r.enterprise_id
      from person_role r join person p on p.region_id=r.region_id and p.id=r.person_id
     where r.region_id between $1 and $2 and r.region_id<@$3::int4multirange and r.to_on is null and length(p.phone)>=7
  ), few as (
    select * from (select c.*,count(*) over (partition by reason,value) as sharing from clue c) g where sharing between 2 and ${mostSharing}
  ), pair as (
    select a.region_id as ar,a.id as ai,b.region_id as br,b.id as bi,array_agg(distinct a.reason) as reasons
      from few a join few b on b.reason=a.reason and b.value=a.value and (a.region_id,a.id::text)<(b.region_id,b.id::text)
     group by 1,2,3,4
  )
  select p.reasons,${side('e')} as first,${side('f')} as second,${waiting} as "transferId"
    from pair p join enterprise e on e.region_id=p.ar and e.id=p.ai join enterprise f on f.region_id=p.br and f.id=p.bi
   where e.status<>'MERGED' and f.status<>'MERGED'
     and not exists (select from enterprise_told_apart t where t.first_region_id=p.ar and t.first_id=p.ai and t.second_region_id=p.br and t.second_id=p.bi)
     and not exists (select from enterprise_transfer m where m.state='${accepted}' and (m.region_id,m.enterprise_id,m.to_region_id,m.opened_id) in ((p.ar,p.ai,p.br,p.bi),(p.br,p.bi,p.ar,p.ai)))
     and ($4::boolean is null or (p.ar<>p.br)=$4)
   order by cardinality(p.reasons) desc,p.ar,p.ai,p.bi limit ${mostCompared}`;

const sure: readonly DuplicateReason[] = [
  DuplicateReason.SAME_CREDIT_CODE,
  DuplicateReason.SAME_NAME,
  DuplicateReason.SIMILAR_NAME,
];

/** One name says enough; an address or a phone only beside names that are alike. */
function isLikely({ reasons, first, second }: Candidate): boolean {
  if (reasons.some((reason) => sure.includes(reason))) return true;
  const isWithin = first.nameKey.includes(second.nameKey) || second.nameKey.includes(first.nameKey);
  return isWithin || shared(pairsOf(first.nameKey), pairsOf(second.nameKey)) >= alikeFrom;
}

/** The one that says most first; what is the same is not called alike besides. */
const inOrder = (reasons: readonly DuplicateReason[]): DuplicateReason[] =>
  Object.values(DuplicateReason).filter(
    (reason) =>
      reasons.includes(reason) &&
      (reason !== DuplicateReason.SIMILAR_NAME || !reasons.includes(DuplicateReason.SAME_NAME)),
  );

/**
 * Pairs of records of a region, as far as the reader sees them, that are likely one enterprise: the surest first.
 *
 * A pair that somebody told apart is not shown again. Nobody is told a phone: only that both have the same.
 */
export async function duplicatePairs(
  ctx: Context,
  { regionId, isAcross }: { regionId: number; isAcross: boolean | null },
): Promise<DuplicatePairType[]> {
  const { lo, hi, keys } = keysOf(actorOf(ctx), regionId);
  const found = await ctx.read<Candidate>({ text: finding, values: [lo, hi, keys, isAcross] });
  return likelyOf(found);
}

/**
 * How many pairs of two counties of a city nobody decided yet, as far as they are shown.
 *
 * One that is being handed from the one to the other is decided, until that was declined.
 */
export async function pairsToDecide(work: Pick<Work, 'em'>, cityId: number): Promise<number> {
  const { lo, hi, keys } = keysOf({}, cityId);
  const values = [lo, hi, keys, true];
  const asked: unknown[] = [];
  const text = finding.replaceAll(/\$(\d)/g, (_all, at: string) => {
    asked.push(values[Number(at) - 1]);
    return '?';
  });
  const found = await work.em.execute<Candidate[]>(text, asked);
  return likelyOf(found).filter(({ transferId }) => transferId === null).length;
}

function likelyOf(found: readonly Candidate[]): DuplicatePairType[] {
  const weight = ({ reasons }: DuplicatePairType) =>
    reasons[0] ? Object.values(DuplicateReason).indexOf(reasons[0]) : 9;
  return found
    .filter(isLikely)
    .map(({ reasons, first, second, transferId }) => ({
      transferId,
      reasons: inOrder(reasons),
      isOneCounty: first.regionId === second.regionId,
      records: [first, second],
    }))
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, mostShown);
}
