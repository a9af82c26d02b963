import type { TransferPackContent } from '@lianxi/schema';
import { FileSection, type CarriedEntry } from '../dossiers/index.ts';
import { isOfEnterprise } from '../enterprises/index.ts';
import { mattersSql } from '../handovers/index.ts';
import { maskName, maskPhone } from '../privacy/index.ts';

/** So many of each are named. */
const most = 50;
const own = { region: 'e.region_id', id: 'e.id' };

/**
 * What the enterprise was promised and has not got: in its file, and in problems and consultations, which stay with the
 * county. The body is named that promised it, and nobody of it.
 */
const promises = `(select coalesce(json_agg(json_build_object('text',x.text,'byWhom',x.by_whom,'dueOn',x.due_on,'staysThere',x.stays) order by x.due_on,x.text,x.by_whom),'[]')
   from (select f.title as text,f.body as by_whom,f.to_on as due_on,false as stays from enterprise_file_entry f
           where f.section='${FileSection.PROMISES}' and f.state='CURRENT' and f.kept_on is null and ${isOfEnterprise('f', own)}
         union all select m.what,coalesce((select w.body_name from problem_owner w where w.region_id=m.region_id and w.problem_id=m.id and w.to_on is null limit 1),m.who),m.due_on,true
           from (${mattersSql('o.day')}) m where m.kind='PROMISE' and ${isOfEnterprise('m', own)}
         order by due_on,text,by_whom limit ${most}) x)`;

/** Needs that nobody has settled, with the day by which the office wanted to see to one. */
const needs = `(select coalesce(json_agg(json_build_object('kind',x.kind,'text',x.text,'foundOn',x.found_on,'dueOn',x.due_on) order by x.found_on desc,x.id),'[]')
   from (select n.id,n.kind,n.text,n.found_on,q.due_on from finding n
           join visit v on v.region_id=n.region_id and v.id=n.visit_id and v.state<>'VOIDED'
           left join service_request q on q.region_id=n.region_id and q.finding_id=n.id and q.state='OPEN'
          where (n.state='OPEN' or q.id is not null) and ${isOfEnterprise('n', own)} order by n.found_on desc,n.id limit ${most}) x)`;

const sections = `'{LICENCES,INVESTMENT,YEARLY_FIGURES,DOCUMENTS,POLICIES}'::text[]`;

/** What stands in the file beside sites and promises; who told the figures of a year is not handed on. */
const fileEntries = `(select coalesce(json_agg(json_build_object('section',x.section,'kind',x.kind,'title',x.title,'number',x.number,
      'body',case when x.section<>'${FileSection.YEARLY_FIGURES}' then x.body end,'amount',trim_scale(x.amount)::text,'currency',x.currency,'year',x.year,
      'outputValue',trim_scale(x.output_value)::text,'taxPaid',trim_scale(x.tax_paid)::text,'exportValue',trim_scale(x.export_value)::text,
      'staffCount',x.staff_count,'fromOn',x.from_on,'toOn',x.to_on,'recordedOn',(x.recorded_at at time zone 'Asia/Shanghai')::date)
      order by array_position(${sections},x.section),x.nth),'[]')
   from (select f.*,row_number() over (partition by f.section order by f.year desc nulls last,f.recorded_at desc,f.id) as nth
           from enterprise_file_entry f where f.section=any(${sections}) and f.state='CURRENT' and ${isOfEnterprise('f', own)}) x where x.nth<=${most})`;

/** Who is known at the enterprise: no text that is handed on names them. */
const names = `(select coalesce(json_agg(distinct h.name),'[]') from person_role r join person h on h.region_id=r.region_id and h.id=r.person_id
    where length(h.name)>1 and ${isOfEnterprise('r', own)})`;

/** The parts of a pack that are of the enterprise's file, at the enterprise `e` on the day `o.day`. */
export const filePartsSql = `'promises',${promises},'needs',${needs},'fileEntries',${fileEntries},'names',${names}`;

const phone = /(?<!\d)(?:1\d{2}[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8})(?!\d)/gu;

/** The words of a pack without those who are known at the enterprise, and without numbers to call. */
export function withoutPeople(pack: TransferPackContent, known: readonly string[]): TransferPackContent {
  const longestFirst = known.toSorted((a, b) => b.length - a.length);
  const hidden = (text: string): string =>
    longestFirst.reduce((said, name) => said.replaceAll(name, maskName(name)), text.replaceAll(phone, maskPhone));
  const hiddenIn = (text: string | null) => (text === null ? null : hidden(text));
  return {
    ...pack,
    problems: pack.problems.map((one) => ({ ...one, title: hidden(one.title) })),
    promises: pack.promises.map((one) => ({ ...one, text: hidden(one.text), byWhom: hiddenIn(one.byWhom) })),
    needs: pack.needs.map((one) => ({ ...one, text: hidden(one.text) })),
    fileEntries: pack.fileEntries.map((one) => ({ ...one, title: hiddenIn(one.title), body: hiddenIn(one.body) })),
  };
}

/**
 * What of a pack goes into the file of the record there, in the words of the county that kept it.
 *
 * Needs were told on a visit, papers are files of the other county, and what was promised in a problem is its own to
 * keep: these are read in the pack.
 */
export function entriesToCarry({ sites, promises: told, fileEntries: kept }: TransferPackContent, from: string) {
  const entries: CarriedEntry[] = [];
  for (const { kind, place, ...site } of sites)
    if (kind !== null && place !== null) entries.push({ section: FileSection.SITES, words: { kind, place, ...site } });
  for (const { section, recordedOn: _, ...words } of kept)
    if (section !== 'DOCUMENTS')
      entries.push({
        section: FileSection[section],
        // Nobody's word is handed on: it is the county that says so.
        words: section === 'YEARLY_FIGURES' ? { ...words, body: from } : words,
      });
  for (const { text, byWhom, dueOn, staysThere } of told)
    if (!staysThere) entries.push({ section: FileSection.PROMISES, words: { title: text, body: byWhom, toOn: dueOn } });
  return entries;
}
