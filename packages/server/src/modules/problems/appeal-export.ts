import { rangeOf } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import { DeadlinePurpose } from '../calendar/index.ts';
import { ProblemState } from './problem-states.ts';

/** The most appeals that one sheet takes, the newest; more than that is narrowed to a county first. */
const most = 10_000;

/** An appeal as the platform wants to hear of it. */
export interface ExportedAppeal {
  appealNo: string;
  enterprise: string;
  creditCode: string | null;
  matter: string;
  receivedOn: string;
  status: string;
  reply: string | null;
  repliedOn: string | null;
  handledBy: string | null;
}

/** How far an appeal is, by its row and its clock. */
interface Stage {
  state: ProblemState;
  isVerified: boolean;
  isExtended: boolean;
}

const S = ProblemState;
const wordOf: Readonly<Partial<Record<ProblemState, string>>> = {
  [S.REPLIED]: '已答复',
  [S.CONFIRMED]: '已答复',
  [S.ANSWERED_ON_SPOT]: '已办结',
  [S.CLOSED]: '已办结',
  [S.CLOSED_UNRESOLVABLE]: '已办结（无法解决，已说明）',
  [S.WITHDRAWN]: '已撤回',
};

/** Where a problem stands, in the words of the platform; coming back by a file they mean the same. */
export function platformStatus({ state, isVerified, isExtended }: Stage): string {
  const word = wordOf[state];
  if (word !== undefined) return word;
  if (isExtended) return '延期办理';
  return isVerified ? '办理中' : '待核实';
}

const clock = (purpose: DeadlinePurpose, condition: string): string =>
  `exists (select from deadline d where d.region_id=p.region_id and d.subject_id=p.id and d.purpose='${purpose}' and ${condition})`;

/** The department that handled a problem last, else whoever had it last. */
const handledBy = `(select o.body_name from problem_owner o where o.region_id=p.region_id and o.problem_id=p.id
   order by (o.kind='DEPARTMENT') desc,o.position desc limit 1)`;

type Row = Omit<ExportedAppeal, 'status'> & Stage;

/**
 * What became of the appeals of a region and all below it, for the platform: the words that were told to the enterprise,
 * on which day, and by whom. Where nobody may look there is nothing.
 */
export async function exportAppeals(ctx: Context, regionId: number | null): Promise<ExportedAppeal[]> {
  const regions = listedRegions(ctx.regions, regionId).map(rangeOf);
  const rows = await ctx.read<Row>({
    text: `select p.appeal_no as "appealNo",e.name as enterprise,e.credit_code as "creditCode",coalesce(p.detail,p.title) as matter,
                  p.appeal_received_on::text as "receivedOn",coalesce(p.answer,p.explanation) as reply,
                  coalesce(p.answered_on,case when p.explanation is not null then p.enterprise_told_on end)::text as "repliedOn",
                  ${handledBy} as "handledBy",p.state,
                  ${clock(DeadlinePurpose.APPEAL_VERIFICATION, 'd.settled_on is not null')} as "isVerified",
                  ${clock(DeadlinePurpose.APPEAL_SOLUTION, 'd.working_days>15 and d.settled_on is null')} as "isExtended"
             from problem p join enterprise e on e.region_id=p.region_id and e.id=p.enterprise_id
            where p.appeal_no is not null
              and exists (select from unnest($1::int[],$2::int[]) r(lo,hi) where p.region_id between r.lo and r.hi)
            order by p.appeal_received_on desc,p.appeal_no limit ${most}`,
    values: [regions.map(([lo]) => lo), regions.map(([, hi]) => hi)],
    namesRegion: true,
  });
  return rows.map(({ state, isVerified, isExtended, ...row }) => {
    const status = platformStatus({ state, isVerified, isExtended });
    // An earlier answer is no answer any more once the problem was taken up again.
    const isAnswered = wordOf[state] !== undefined;
    return { ...row, status, ...(isAnswered ? {} : { reply: null, repliedOn: null }) };
  });
}
