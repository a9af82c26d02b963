import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { actorOf } from '../../platform/context.ts';
import { CountyDeed, OpeningStepKind } from './county-states.ts';
import type { OpeningProgress, OpeningStep } from './county.type.ts';
import { canDoWithCounty } from './county.policy.ts';

/** What the data of a county say about its opening. */
interface Counted {
  isOpened: boolean;
  directors: number;
  enterprises: number;
  withPeople: number;
  people: number;
  withLiaison: number;
  visits: number;
  imports: { kind: string; waiting: number; openId: string | null }[];
}

/** Enterprises that stand in the register today: neither closed nor merged into another record. */
const standing = `select e.id from enterprise e where e.region_id=$1::int and e.status='ACTIVE'`;

const counted = `select
  exists (select from county_opening o where o.region_id=$1::int) as "isOpened",
  (select count(*)::int from membership m where m.region_id=$1::int and m.role='DIRECTOR' and m.ended_at is null) as directors,
  (select count(*)::int from (${standing}) s) as enterprises,
  (select count(*)::int from person p where p.region_id=$1::int) as people,
  (select count(distinct r.enterprise_id)::int from person_role r join (${standing}) s on s.id=r.enterprise_id where r.region_id=$1::int) as "withPeople",
  (select count(distinct a.enterprise_id)::int from liaison_assignment a join (${standing}) s on s.id=a.enterprise_id
    where a.region_id=$1::int and a.from_on<=$2::date and (a.to_on is null or a.to_on>=$2::date)) as "withLiaison",
  (select count(*)::int from visit v where v.region_id=$1::int and v.source='IMPORTED') as visits,
  (select coalesce(json_agg(i),'[]') from (
     select i.kind, (max(i.id::text) filter (where i.state in ('REHEARSING','REHEARSED','RUNNING'))) as "openId",
            (select count(*)::int from enterprise_import_row w join enterprise_import k on k.region_id=w.region_id and k.id=w.import_id
              where w.region_id=$1::int and k.kind=i.kind and k.state in ('REHEARSED','DONE') and not w.is_applied and w.outcome in ('CONFLICT','DOUBTFUL','INVALID')) as waiting
       from enterprise_import i where i.region_id=$1::int group by i.kind) i) as imports`;

interface Step {
  kind: OpeningStepKind;
  isNeeded: boolean;
  count: number;
  missing: number;
  /** The kind of import that fills it. */
  importKind?: string;
}

function stepsOf(data: Counted): Step[] {
  const { enterprises } = data;
  const one = (kind: OpeningStepKind, count: number): Step => ({
    kind,
    isNeeded: true,
    count,
    missing: count > 0 ? 0 : 1,
  });
  return [
    one(OpeningStepKind.SCOPE, data.isOpened ? 1 : 0),
    one(OpeningStepKind.DIRECTOR, data.directors),
    { ...one(OpeningStepKind.ENTERPRISES, enterprises), importKind: 'ENTERPRISES' },
    {
      kind: OpeningStepKind.PEOPLE,
      isNeeded: false,
      count: data.people,
      missing: enterprises - data.withPeople,
      importKind: 'PEOPLE',
    },
    {
      kind: OpeningStepKind.LIAISON,
      isNeeded: false,
      count: data.withLiaison,
      missing: enterprises - data.withLiaison,
      importKind: 'LIAISON',
    },
    { kind: OpeningStepKind.VISITS, isNeeded: false, count: data.visits, missing: 0, importKind: 'VISITS' },
  ];
}

/** How far the opening of a county is, counted from its data alone: nobody ticks a step off. */
export async function openingProgress(ctx: Context, regionId: number): Promise<OpeningProgress> {
  const [data] = await ctx.read<Counted>({ text: counted, values: [regionId, dayOf(ctx.clock.now())] });
  if (!data) throw new Error('a statement of counts always answers');
  const steps = stepsOf(data).map(({ importKind, ...step }): OpeningStep => {
    const run = data.imports.find(({ kind }) => kind === importKind);
    return {
      ...step,
      isDone: step.count > 0 && step.missing === 0,
      waitingRows: run?.waiting ?? 0,
      ...(run?.openId ? { openImportId: toGlobalId('imp', { regionId, id: run.openId }) } : {}),
    };
  });
  return {
    steps,
    isComplete: steps.every(({ isNeeded, isDone }) => isDone || !isNeeded),
    viewerCan: Object.values(CountyDeed).filter((deed) => canDoWithCounty(actorOf(ctx), deed, regionId).allowed),
  };
}
